import { toNotice } from '../../reports/dry-run.ts'
import type { RunOptions } from '../../runner/run.ts'
import { callerIdentity } from '../../targets/real-account/caller-identity.ts'
import { belongsToAws, realBecause } from '../../targets/real-account/real-account.ts'
import type { Allowed } from '../../targets/real-account/rules.ts'
import { type CliEnvironment, UsageError } from '../environment.ts'
import type { AccountConfig, TargetConfig } from '../options/run-config.ts'
import type { OpenTarget } from '../target/open-target.ts'

/** The account behind a target, as far as it is known before the first request. */
export interface AccountOwner {
  /** Why it is a real account; undefined for an emulator. */
  readonly real: string | undefined
  /** 12 digits. */
  readonly account?: string | undefined
  /** The name of the target, typed to confirm where the account is unknown. */
  readonly name: string
}

interface IdentifiedOwner extends AccountOwner {
  /** The ARN of the caller, or why it is unknown. */
  readonly caller: string
}

/** Asks AWS for the account of the credentials; sends nothing to any other target. */
export async function ownerOf({ target, described }: OpenTarget): Promise<IdentifiedOwner> {
  const real = target.real ?? realBecause(target)
  const { name, url = '' } = described
  if (real === undefined || !belongsToAws(url)) {
    return {
      real,
      name,
      caller: 'not requested: only AWS can identify credentials, and this is another host',
    }
  }
  const identity = await callerIdentity(target)
  return 'arn' in identity
    ? { real, name, caller: identity.arn, account: identity.account }
    : { real, name, caller: `unknown: ${identity.unknown}` }
}

/** The notice before the first request to a real account; empty for an emulator. */
export async function noticeFor(
  { real, caller }: IdentifiedOwner,
  target: TargetConfig,
  options: Pick<RunOptions, 'catalogue' | 'select' | 'seed' | 'run' | 'cases' | 'allow'>,
  { program }: Pick<CliEnvironment, 'program'>,
): Promise<string> {
  if (real === undefined || target.kind === 'embedded') return ''
  // The dry run loads the reference emulator, which a run against another emulator does not need.
  const { minutesOf, requestsOf } = await import('./dry-run.ts')
  const requests = await requestsOf(options, real)
  return toNotice({
    real,
    caller,
    region: target.destination.region,
    requests,
    minutes: minutesOf(requests),
    policy: `${program} list --iam-policy`,
  })
}

/**
 * The effect that is permitted, after the user confirmed it by typing the account id, or by --yes and --account. A target
 * that may still turn out to be a real account is permitted only what --yes confirms.
 */
export async function allowedBy(
  { allow, account, yes }: AccountConfig,
  { real, account: found, name }: AccountOwner,
  { ask }: Pick<CliEnvironment, 'ask'>,
): Promise<Allowed | undefined> {
  if (real !== undefined && account !== undefined && found !== undefined && account !== found) {
    throw new UsageError(
      `--account ${account} is not the account of the credentials, ${found}: correct the flag, or use other credentials.`,
    )
  }
  if (allow === undefined || allow === 'read') return undefined
  if (real === undefined) return yes ? allow : undefined
  if (yes) return allow
  if (!ask) {
    throw new UsageError(
      `--allow ${allow} changes a real account, and there is no terminal for the confirmation: pass --yes --account ID.`,
    )
  }
  const expected = found ?? account ?? name
  const typed = await ask(
    `Type ${found === undefined ? expected : 'the account id'} to allow "${allow}" on it: `,
  )
  if (typed.trim() === expected) return allow
  throw new UsageError(
    `--allow ${allow} was not confirmed: the answer is not ${expected}, so nothing was sent.`,
  )
}
