import { once } from 'node:events'
import type { RouteId } from '../emulator/routes.ts'
import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import { ask, type Question, type Reply } from './ask.ts'
import { startMuster } from './start-muster.ts'

/** The command `muster serve` on a port of its own, and its control endpoints. */
export interface Served {
  readonly url: string
  /** Calls an operation without a client, to see what is on the wire. */
  readonly ask: (id: RouteId, question: Question) => Promise<Reply>
  readonly script: (outcome: object) => Promise<void>
  readonly violations: () => Promise<unknown>
  readonly reset: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts the command as a person does, and waits until it listens. */
export async function musterServe(): Promise<Served> {
  const { child, output } = startMuster(['serve', '--port', '0'])
  const [chunk] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  const [, url] = /^listening on (\S+)\n/.exec(String(chunk)) ?? []
  if (url === undefined) throw new Error(`muster serve does not listen: ${output.err}`)
  return {
    url,
    ask: (id, question) => ask({ handle: (request) => send(url, request) }, id, question),
    script: async (outcome) => {
      await tell(url, 'script', { method: 'POST', body: JSON.stringify(outcome) })
    },
    violations: async () => (await tell(url, 'violations')).json(),
    reset: async () => {
      await tell(url, 'reset', { method: 'POST' })
    },
    close: async () => {
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      await exited
    },
  }
}

async function tell(url: string, name: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(`${url}/_muster/${name}`, init)
  if (!response.ok) throw new Error(`muster serve refused to ${name}: ${await response.text()}`)
  return response
}

async function send(url: string, { path, ...init }: HttpRequest): Promise<HttpResponse> {
  const response = await fetch(url + path, init)
  const { status, headers } = response
  return { status, headers: Object.fromEntries(headers), body: await response.text() }
}
