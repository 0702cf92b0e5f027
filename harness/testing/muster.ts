import { catalogue } from '../../suites/catalogue.ts'
import type { CliEnvironment } from '../cli/environment.ts'
import { main } from '../cli/main.ts'

/** A command line environment without a terminal, which keeps its output. */
export function cliEnvironment(env: CliEnvironment['env'] = {}) {
  const output = { out: '', err: '' }
  const cli: CliEnvironment = {
    out: (text) => {
      output.out += text
    },
    err: (text) => {
      output.err += text
    },
    program: 'npx pass-muster',
    env,
    catalogue: async () => catalogue,
    isTerminal: false,
    colour: false,
  }
  return { cli, output }
}

/** Runs a command line in this process. */
export async function muster(argv: readonly string[], env: CliEnvironment['env'] = {}) {
  const { cli, output } = cliEnvironment(env)
  const code = await main(argv, cli)
  return { code, ...output }
}
