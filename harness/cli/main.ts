import { type CliEnvironment, UsageError } from './environment.ts'
import { execute } from './options/program.ts'

/** Runs a command line and returns its exit code. */
export async function main(argv: readonly string[], cli: CliEnvironment): Promise<number> {
  try {
    return await execute(argv, cli)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    cli.err(`muster: ${error.message}\n`)
    return 2
  }
}
