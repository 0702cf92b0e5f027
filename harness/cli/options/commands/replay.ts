import { type AccountFlags, accountConfigOf, accountOptions } from '../account-options.ts'
import type { CommandDefinition } from '../definition.ts'
import { configOptions, withConfig } from '../layers.ts'
import {
  connectionOptions,
  faultOption,
  startOptions,
  type TargetFlags,
  targetOption,
  timeoutOption,
} from '../target-options.ts'

/** `muster replay`: sends counterexamples again. */
export const replayDefinition: CommandDefinition = {
  options: (command) => {
    command.argument('<counterexample>', 'the replay line of a failure, or a JSON report')
    targetOption(command, 'target as for muster run (default: from the report, else the embedded emulator)')
    connectionOptions(startOptions(faultOption(command)))
    return configOptions(accountOptions(timeoutOption(command)))
  },
  execute: (command, cli) =>
    withConfig(command, cli, { hasDefaultTarget: false }, async (configured) => {
      const [{ targetConfigOf, EMBEDDED }, { readCounterexamples, replayAll }] = await Promise.all([
        import('../target-config.ts'),
        import('../../commands/replay.ts'),
      ])
      const { tokens, target } = readCounterexamples(command.args[0] ?? '')
      const flags = command.opts<TargetFlags & AccountFlags>()
      const isChosen = [flags.target, flags.fault, configured.name].some((given) => given !== undefined)
      const chosen = isChosen ? flags : { ...flags, ...(target ?? { target: EMBEDDED }) }
      const config = {
        target: await targetConfigOf(chosen, configured, cli.env),
        account: accountConfigOf(flags),
      }
      return replayAll(tokens, config, cli)
    }),
}
