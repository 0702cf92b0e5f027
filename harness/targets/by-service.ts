import type { Answer, HttpRequest } from '../model/exchange.ts'
import { realBecause } from './real-account/real-account.ts'
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
  const targetOf = (request: HttpRequest): Target => targets[serviceOf(request)] ?? first
  /** What is no HTTP bears no scope that could be read, and goes to the first. */
  const sendRaw = async (bytes: string): Promise<Answer> => {
    const [, Authorization = ''] = /^authorization: (.*)$/im.exec(bytes) ?? []
    const { sendRaw: send } = targetOf({ method: '', path: '', headers: { Authorization } })
    return send ? send(bytes) : { noAnswer: { kind: 'refused', detail: 'the target has no wire' } }
  }
  const { sendRaw: _, ...described } = first
  return {
    ...described,
    ...(real !== undefined && { real }),
    send: (request) => targetOf(request).send(request),
    prepare: async (request, content) => (await targetOf(request).prepare?.(request, content)) ?? request,
    ...([...all].every(({ sendRaw }) => sendRaw) && { sendRaw }),
    close: async () => {
      await Promise.all([...all].map((target) => target.close()))
    },
  }
}
