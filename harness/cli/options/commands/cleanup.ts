import { type AccountFlags, accountConfigOf, accountOptions } from '../account-options.ts'
import type { CommandDefinition } from '../definition.ts'
import { configOptions, withConfig } from '../layers.ts'
import { connectionOptions, type TargetFlags, targetOption, timeoutOption } from '../target-options.ts'

/** `muster cleanup`: deletes the resources that a killed run left on a real account. */
export const cleanupDefinition: CommandDefinition = {
  options: (command) => {
    command.argument('<journal>', 'the muster-journal-….ndjson file of the run')
    connectionOptions(targetOption(command, 'target of that run, as for muster run'))
    return configOptions(accountOptions(timeoutOption(command)))
  },
  execute: (command, cli) =>
    withConfig(command, cli, { hasDefaultTarget: false }, async (configured) => {
      const [{ targetConfigOf }, { cleanUpAfter }] = await Promise.all([
        import('../target-config.ts'),
        import('../../commands/cleanup.ts'),
      ])
      const flags = command.opts<TargetFlags & AccountFlags>()
      const isGiven = flags.target !== undefined || flags.endpoint !== undefined
      const config = {
        ...(isGiven && { target: await targetConfigOf(flags, configured, cli.env) }),
        account: accountConfigOf(flags),
      }
      return cleanUpAfter(command.args[0] ?? '', config, cli)
    }),
}
