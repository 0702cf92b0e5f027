import type { Client, Seen } from './client.ts'
import { converse } from './python.ts'

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
