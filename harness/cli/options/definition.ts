import type { Command } from 'commander'
import type { CliEnvironment } from '../environment.ts'

/** A command: its flags, and how it turns them into a configuration and runs. */
export interface CommandDefinition {
  readonly options: (command: Command) => Command
  /** Returns the exit code. */
  readonly execute: (command: Command, cli: CliEnvironment) => Promise<number>
}
