import { realBecause } from './real-account.ts'
import { serviceOf } from './scope.ts'
import type { Target } from './target.ts'

/** Targets that answer as one: each request goes to that of its service, else to the first. */
export function byService(targets: Readonly<Record<string, Target>>, fallback?: Target): Target {
  const first = fallback ?? Object.values(targets)[0]
  if (!first) throw new Error('there is no target to send anything to')
  const all = new Set([first, ...Object.values(targets)])
  const real = [...all]
    .map((target) => target.real ?? realBecause(target))
    .find((reason) => reason !== undefined)
  return {
    ...first,
    ...(real !== undefined && { real }),
    send: (request) => (targets[serviceOf(request)] ?? first).send(request),
    close: async () => {
      await Promise.all([...all].map((target) => target.close()))
    },
  }
}
