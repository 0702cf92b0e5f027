import { catalogue } from '../../suites/catalogue.ts'
import { main } from '../cli/main.ts'

/** Runs a command line in this process, and gives what it came to. */
export async function muster(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  let out = ''
  let err = ''
  const code = await main(argv, catalogue, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    program: 'npx pass-muster',
    env,
    isTerminal: false,
    colour: false,
  })
  return { code, out, err }
}
