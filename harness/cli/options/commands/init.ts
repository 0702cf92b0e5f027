import type { CommandDefinition } from '../definition.ts'

interface InitFlags {
  readonly target?: string
  readonly start?: string
  readonly json?: boolean
  readonly github?: boolean
}

/** `muster init`: writes a first configuration file. */
export const initDefinition: CommandDefinition = {
  options: (command) =>
    command
      .option('--target <url>', 'target as for muster run (default: the embedded reference emulator)')
      .option('--start <command>', 'command that starts the target')
      .option('--json', 'write muster.config.json instead of muster.config.ts')
      .option('--github', 'write .github/workflows/muster.yml as well'),
  execute: async (command, cli) => {
    const { json = false, github = false, ...first } = command.opts<InitFlags>()
    const { init } = await import('../../commands/init.ts')
    init({ ...first, json, github }, cli)
    return 0
  },
}
