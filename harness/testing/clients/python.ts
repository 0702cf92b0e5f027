import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Route } from '../../model/operation.ts'
import type { Client, Members, Seen } from './client.ts'

/** A Python program that answers each line with a line, in their order. */
interface Conversation {
  readonly ask: (line: unknown) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** Starts a script of this folder. */
function converse(python: string, script: string, url: string): Conversation {
  const child = spawn(python, [inThisFolder(script)], {
    env: environment(url),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  // What it died of is on its standard error.
  child.stdin.on('error', () => {})
  return {
    ask: async (line) => {
      child.stdin.write(`${JSON.stringify(line)}\n`)
      const { done, value } = await lines.next()
      if (done) throw new Error(`${script} ended before it answered.`)
      return JSON.parse(value)
    },
    close: () => closed(child),
  }
}

/** What botocore reads of its surroundings, and nothing of the machine's. */
export const environment = (url: string): Readonly<Record<string, string>> => ({
  PATH: process.env.PATH ?? '',
  AWS_ENDPOINT_URL: url,
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'example',
  AWS_CONFIG_FILE: inThisFolder('aws-config.ini'),
  AWS_EC2_METADATA_DISABLED: 'true',
})

const inThisFolder = (name: string) => fileURLToPath(new URL(name, import.meta.url))

async function closed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const exited = once(child, 'exit')
  child.stdin?.end()
  await exited
}

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

/** boto3, in one process because it is slow to start. */
export function boto3(python: string, url: string): Client {
  const { ask, close } = converse(python, 'boto3_calls.py', url)
  return {
    showsMembers: true,
    call: async ({ service, name }, input, tries = 'once') =>
      (await ask([service, name, input, tries])) as Seen,
    close,
  }
}
