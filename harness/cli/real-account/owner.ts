import { toNotice } from '../../reports/account-notice.ts'
import type { RunOptions } from '../../runner/run.ts'
import { callerIdentity } from '../../targets/real-account/caller-identity.ts'
import { belongsToAws, realBecause } from '../../targets/real-account/real-account.ts'
import type { Shell } from '../shell.ts'
import type { OpenTarget } from '../target/open-target.ts'
import type { Owner } from './allow.ts'
import { minutesOf, rehearse } from './rehearse.ts'

interface Known extends Owner {
  readonly caller: string
}

/** Whose account a target is, as far as that shows before anything is asked of it but its name. */
export async function ownerOf({ target, described }: OpenTarget): Promise<Known> {
  const real = target.real ?? realBecause(target)
  const { name, url = '' } = described
  if (real === undefined || !belongsToAws(url)) {
    return {
      real,
      name,
      caller: 'not asked: only AWS itself knows whose credentials are, and this is another host',
    }
  }
  const identity = await callerIdentity(target)
  return 'arn' in identity
    ? { real, name, caller: identity.arn, account: identity.account }
    : { real, name, caller: `not known: ${identity.unknown}` }
}

/** What the owner of a real account is told before the first request. */
export async function noticeFor(
  { real, caller }: Known,
  region: () => string,
  options: Pick<RunOptions, 'catalogue' | 'select' | 'seed' | 'run' | 'cases' | 'allow'>,
  { program }: Pick<Shell, 'program'>,
): Promise<string> {
  if (real === undefined) return ''
  const rehearsed = await rehearse(options, real)
  const minutes = minutesOf(rehearsed)
  return toNotice({
    real,
    caller,
    region: region(),
    rehearsed,
    minutes,
    policy: `${program} list --iam-policy`,
  })
}
