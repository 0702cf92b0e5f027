import { type Command, Option } from 'commander'
import type { Allowed } from '../../targets/real-account/blocked.ts'
import { type Shell, UsageError } from '../shell.ts'

/** The flags by which the owner of a real account allows more than reading. */
export interface AllowFlags {
  readonly allow?: Allowed
  readonly account?: string
  readonly yes?: boolean
}

export const allowOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--allow <effect>',
        'on a real account, send what writes, or what affects other accounts too',
      ).choices(['write', 'affects-others']),
    )
    .option('--account <id>', 'the real account that is meant, by its 12 digits')
    .option('--yes', 'confirm --allow where nobody can be asked; --account names the account then')

/** The account behind a target, as far as it is known before anything is asked of it. */
export interface Owner {
  /** Why it is a real account; undefined for an emulator. */
  readonly real: string | undefined
  /** 12 digits. */
  readonly account?: string | undefined
  /** What to type where the account is not known. */
  readonly name: string
}

/**
 * What may be done to the target, after its owner confirmed it by typing the account id, or by --yes and --account. A
 * target that may still turn out to be a real account is only written to then if --yes was given.
 */
export async function allowedBy(
  { allow, account, yes = false }: AllowFlags,
  { real, account: found, name }: Owner,
  { ask }: Pick<Shell, 'ask'>,
): Promise<Allowed | undefined> {
  if (account !== undefined && !/^\d{12}$/.test(account)) {
    throw new UsageError(`--account "${account}" is no account id: pass its 12 digits.`)
  }
  if (real !== undefined && account !== undefined && found !== undefined && account !== found) {
    throw new UsageError(
      `--account ${account} is not the account of the credentials, ${found}: choose other credentials, or mend the flag.`,
    )
  }
  if (allow === undefined) return undefined
  if (real === undefined) return yes ? allow : undefined
  if (yes) {
    if (account !== undefined || found === undefined) return allow
    throw new UsageError('--yes needs --account ID, so that no other account is changed by mistake.')
  }
  if (!ask) {
    throw new UsageError(
      `--allow ${allow} changes a real account and there is no terminal to confirm it on: pass --yes --account ID.`,
    )
  }
  const word = found ?? account ?? name
  const typed = await ask(`Type ${found === undefined ? word : 'the account id'} to allow "${allow}" on it: `)
  if (typed.trim() === word) return allow
  throw new UsageError(
    `--allow ${allow} was not confirmed: what was typed is not ${word}, so nothing was sent.`,
  )
}
