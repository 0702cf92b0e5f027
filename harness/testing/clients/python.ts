import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A Python program that answers each line with a line, in their order. */
export interface Conversation {
  readonly ask: (line: unknown) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** Starts a script of this folder. */
export function converse(python: string, script: string, url: string): Conversation {
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
