import type { Route } from '../../model/operation.ts'
import type { Client, Members, Seen } from './client.ts'
import { converse } from './python.ts'

/** How a command ended. */
interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** What version 1 of the AWS CLI ends with where the service refuses; version 2 has 254. */
export const REFUSED = 255

/** Where the CLI would have tried again, it also says how often it did. */
const REFUSAL =
  /^\s*An error occurred \((\w+)\) when calling the (\w+) operation(?: \(reached max retries: \d\))?: (.+)\n$/s

/** The AWS CLI, in one process because it is slow to start. */
export function awsCli(python: string, url: string): Client {
  const { ask, close } = converse(python, 'aws_calls.py', url)
  return {
    showsMembers: false,
    call: async (route, input, tries = 'once') =>
      seenIn(route, (await ask([argumentsFor(route, input), tries])) as Ended),
    close,
  }
}

/** The arguments after `aws`; a listing is one page, as the other clients have it. */
const argumentsFor = ({ service, name }: Route, input: Members): readonly string[] => [
  service,
  name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase(),
  '--no-paginate',
  '--cli-input-json',
  JSON.stringify(input),
]

/** What a person at a terminal sees: the output as JSON, or a line that names the error and the operation. */
function seenIn({ name }: Route, { code, stdout, stderr }: Ended): Seen {
  if (code === 0) return { output: stdout === '' ? {} : JSON.parse(stdout) }
  const [, type, operation, message] = REFUSAL.exec(stderr) ?? []
  if (type === undefined) throw new Error(`The AWS CLI ended with ${code}: ${stderr}`)
  return { error: { type, own: code === REFUSED && operation === name, members: { message } } }
}
