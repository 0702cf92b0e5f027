import type { Client, ClientOptions, Seen } from './client.ts'
import { converse } from './python.ts'

/** boto3, in one process because it is slow to start. */
export function boto3(python: string, options: ClientOptions): Client {
  const { ask, close } = converse(python, 'boto3_calls.py', options)
  return {
    showsMembers: true,
    call: async ({ service, name }, input) => (await ask([service, name, input])) as Seen,
    close,
  }
}
