import type { Emulator } from '../emulator/emulator.ts'
import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import type { MockService } from './mock-service.ts'
import { readOutcome } from './read-outcome.ts'

const PREFIX = '/_muster/'

/** A mock service that code in any language can script over HTTP; other paths go to the service. */
export const withControl = (service: MockService): Emulator => ({
  handle: async (request) => {
    const [path = ''] = request.path.split('?')
    return path.startsWith(PREFIX)
      ? control(service, path.slice(PREFIX.length), request)
      : service.handle(request)
  },
})

const ACTIONS: Readonly<Record<string, (service: MockService, body: string) => HttpResponse>> = {
  'POST script': script,
  'GET script': ({ unused }) => json(200, unused()),
  'GET requests': ({ requests }) => json(200, requests),
  'GET violations': ({ violations }) => json(200, violations),
  'GET counts': ({ counts }) => json(200, counts()),
  'POST reset': ({ reset }) => {
    reset()
    return DONE
  },
}

const known = new Intl.ListFormat('en').format(
  Object.keys(ACTIONS).map((action) => action.replace(' ', ` ${PREFIX}`)),
)

function control(service: MockService, name: string, { method, body = '' }: HttpRequest): HttpResponse {
  const act = ACTIONS[`${method} ${name}`]
  return act?.(service, body) ?? complaint(404, `${method} ${PREFIX}${name} is unknown: there are ${known}.`)
}

/** One outcome, or a list of them that is taken as a whole or not at all. */
function script(service: MockService, text: string): HttpResponse {
  const given = parse(text)
  if (given === undefined) {
    return complaint(400, 'The body must be JSON, such as {"operation":"…","outcome":"success","times":1}.')
  }
  const outcomes = []
  for (const each of Array.isArray(given) ? given : [given]) {
    const read = readOutcome(each)
    if ('problem' in read) return complaint(400, read.problem)
    outcomes.push(read)
  }
  service.script(...outcomes)
  return DONE
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const DONE: HttpResponse = { status: 204, headers: {}, body: '' }

const json = (status: number, value: unknown): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  // JSON has no Infinity, and scripts say it in this word.
  body: `${JSON.stringify(value, (_, each) => (each === Number.POSITIVE_INFINITY ? 'always' : each))}\n`,
})

const complaint = (status: number, message: string) => json(status, { message })
