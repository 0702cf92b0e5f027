import { type Command, Option } from 'commander'
import type { Allowed } from '../../targets/real-account/rules.ts'
import { UsageError } from '../environment.ts'
import type { AccountConfig } from './run-config.ts'

export interface AccountFlags {
  readonly allow?: Allowed
  readonly account?: string
  readonly yes?: boolean
}

/** @param description the effect of --allow depends on the command */
export const allowOption = (command: Command, description: string): Command =>
  command.addOption(new Option('--allow <effect>', description).choices(['write', 'affects-others']))

export const accountOptions = (command: Command): Command =>
  allowOption(
    command.optionsGroup('Real account:'),
    'permit requests that write, or that also affect other accounts',
  )
    .option('--account <id>', '12 digits of the expected account; another account is refused')
    .option('--yes', 'skip the confirmation prompt (non-interactive); pass --account too')

export function accountConfigOf({ allow, account, yes = false }: AccountFlags): AccountConfig {
  if (account !== undefined && !/^\d{12}$/.test(account)) {
    throw new UsageError(`--account "${account}" is not an account id: pass its 12 digits.`)
  }
  return { yes, ...(allow !== undefined && { allow }), ...(account !== undefined && { account }) }
}
