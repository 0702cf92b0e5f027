import type { HttpRequest } from '../model/exchange.ts'
import { realBecause } from './real-account/real-account.ts'
import type { Target } from './target.ts'

/** Targets that answer as one: each request goes to the target of its service, else to the first. */
export function byService(targets: Readonly<Record<string, Target>>, fallback?: Target): Target {
  const first = fallback ?? Object.values(targets)[0]
  if (!first) throw new Error('byService needs at least one target')
  const all = new Set([first, ...Object.values(targets)])
  const real = [...all]
    .map((target) => target.real ?? realBecause(target))
    .find((reason) => reason !== undefined)
  const targetOf = ({ scope }: HttpRequest): Target => targets[scope?.service ?? ''] ?? first
  const endpoints = Object.entries(targets).flatMap(([service, { url }]) =>
    url === undefined ? [] : [[service, url] as const],
  )
  return {
    ...first,
    ...(real !== undefined && { real }),
    endpoints: Object.fromEntries(endpoints),
    sendsBytes: [...all].every(({ sendsBytes }) => sendsBytes === true),
    signs: [...all].every(({ signs }) => signs === true),
    send: (request) => targetOf(request).send(request),
    close: async () => {
      await Promise.all([...all].map((target) => target.close()))
    },
  }
}
