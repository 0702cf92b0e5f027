import { type Command, Option } from 'commander'
import type { Allowed } from '../../targets/real-account/rules.ts'
import { UsageError } from '../environment.ts'
import type { AccountConfig } from './run-config.ts'

export interface AccountFlags {
  readonly allow?: Allowed | 'read'
  readonly account?: string
  readonly yes?: boolean
}

/** @param description the effect of --allow depends on the command */
export const allowOption = (
  command: Command,
  description: string,
  choices: readonly string[] = ['write', 'affects-others'],
): Command => command.addOption(new Option('--allow <effect>', description).choices(choices))

export const accountOptions = (command: Command): Command =>
  allowOption(
    command.optionsGroup('Real account:'),
    'what may be done to a real account: only read, also write, or also affect other accounts',
    ['read', 'write', 'affects-others'],
  )
    .option('--account <id>', '12 digits of the expected account; another account is refused')
    .option('--yes', 'skip the confirmation prompt (non-interactive); pass --account too')

export function accountConfigOf({ allow, account, yes = false }: AccountFlags): AccountConfig {
  if (account !== undefined && !/^\d{12}$/.test(account)) {
    throw new UsageError(`--account "${account}" is not an account id: pass its 12 digits.`)
  }
  if (yes && account === undefined && allow !== 'read') {
    throw new UsageError('--yes needs --account ID, so that no other account is changed by mistake.')
  }
  return { yes, ...(allow !== undefined && { allow }), ...(account !== undefined && { account }) }
}
