import { createEmulator } from '../../emulator/emulator.ts'
import { type HttpRequest, withheldBecause } from '../../model/exchange.ts'
import type { Rehearsed } from '../../reports/rehearsal.ts'
import type { RequestEvent } from '../../runner/case/request-event.ts'
import { planOf } from '../../runner/plan/plan.ts'
import { propertyKey } from '../../runner/plan/property.ts'
import { type RunOptions, run } from '../../runner/run.ts'
import { calledRoute } from '../../targets/called-route.ts'
import { isWriting, withheld } from '../../targets/real-account/blocked.ts'
import type { Target } from '../../targets/target.ts'

/**
 * What a run would send, found out by running it against the reference emulator in this process: the same draws, the
 * same guard, and no wire. Failures of the real target would add the requests that shrink them.
 * @param real why the target is a real account, where it is one
 */
export async function rehearse(
  options: Pick<RunOptions, 'catalogue' | 'select' | 'seed' | 'run' | 'cases' | 'allow'>,
  real: string | undefined,
): Promise<readonly Rehearsed[]> {
  const { properties } = planOf(options.catalogue, {})
  const keys = new Map(properties.map(({ property, lane }) => [lane, propertyKey(property)]))
  const asked: RequestEvent[] = []
  const clock = { now: () => 0, wait: async () => {} }
  await run({ ...options, target: stage(real), clock, concurrency: 1, onAsked: (each) => asked.push(each) })
  return asked.map(({ exchange, lane, supplied }) => {
    const { request } = exchange
    const kept = withheldBecause(exchange)
    const route = request.method === 'raw' ? undefined : calledRoute(request)
    // What the guard lets through without leave is refused by whoever keeps to the schema.
    const harmless = route && isWriting(route) && withheld(request, {}) === undefined
    return {
      property: keys.get(lane) ?? 'probes and fixtures',
      request: unsupplied(request, supplied),
      effect: harmless ? 'refused' : (route?.effect ?? 'no route'),
      ...(route && { route }),
      ...(kept !== undefined && { withheld: kept }),
    }
  })
}

/** Stands in for the target: it behaves, and it checks signatures where they are forged. */
function stage(real: string | undefined): Target {
  const emulator = createEmulator()
  return {
    name: 'rehearsal',
    ...(real !== undefined && { real }),
    send: async (request) => ({
      response: request.forgery === undefined ? await emulator.handle(request) : UNSIGNED,
    }),
    sendRaw: async () => ({ noAnswer: { kind: 'reset', detail: 'closed' } }),
    close: async () => {},
  }
}

const UNSIGNED = {
  status: 403,
  headers: { 'x-amzn-errortype': 'MissingAuthenticationTokenException' },
  body: '{}',
}

/** The request with the names of what only the target knows. */
function unsupplied(request: HttpRequest, supplied: RequestEvent['supplied']): HttpRequest {
  const values = [...supplied].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const named = (told: string) =>
    values.reduce((text, [name, value]) => text.replaceAll(value, `<${name}>`), told)
  const { path, body, method } = request
  // Raw bytes are a whole request, path and all.
  return { ...request, path: named(path), ...(method === 'raw' && { body: named(body ?? '') }) }
}

/** Whole minutes that so many requests take at one per second and service. */
export function minutesOf(rehearsed: readonly Rehearsed[]): number {
  const sent = rehearsed.filter(({ withheld: kept }) => kept === undefined)
  const counts = [...Map.groupBy(sent, ({ route }) => route?.service ?? '').values()].map(
    ({ length }) => length,
  )
  return Math.ceil(Math.max(0, ...counts) / 60)
}
