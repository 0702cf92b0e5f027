import type { Emulator } from '../emulator/emulator.ts'
import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import type { MockService } from './mock-service.ts'
import { readOutcome } from './read-outcome.ts'

const PREFIX = '/_muster/'

/** A mock service that can be told over HTTP what to answer, by code in any language; other paths go to the service. */
export const withControl = (service: MockService): Emulator => ({
  handle: async (request) => {
    const [path = ''] = request.path.split('?')
    return path.startsWith(PREFIX)
      ? control(service, path.slice(PREFIX.length), request)
      : service.handle(request)
  },
})

function control(service: MockService, name: string, { method, body = '' }: HttpRequest): HttpResponse {
  switch (`${method} ${name}`) {
    case 'POST script':
      return script(service, body)
    case 'GET violations':
      return json(200, service.violations)
    case 'POST reset':
      service.reset()
      return DONE
    default:
      return complaint(
        404,
        `${method} ${PREFIX}${name} is unknown: there are POST ${PREFIX}script, GET ${PREFIX}violations and POST ${PREFIX}reset.`,
      )
  }
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
  body: `${JSON.stringify(value)}\n`,
})

const complaint = (status: number, message: string) => json(status, { message })
