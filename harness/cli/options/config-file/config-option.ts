import type { Command } from 'commander'

/** For every command that has a target. */
export const configOption = (command: Command): Command =>
  command
    .option(
      '--config <file>',
      'where targets have names and flags have defaults (default: the muster.config.ts or .json that is here)',
    )
    .option('--no-config', 'heed no such file')
