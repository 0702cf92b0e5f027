import type { HttpRequest } from '../model/exchange.ts'
import type { Input, Route } from '../model/operation.ts'

/** The longest body that is decoded: a server may refuse longer ones, or not be able to. */
const LONGEST = 64 * 1024

/**
 * The input of a request, or undefined if servers may read the request differently: the body has white space or repeats
 * a member, or the path is percent-encoded.
 */
export function decode(route: Route, request: HttpRequest): Input | undefined {
  const { method, format, body: text = '' } = request
  if (method !== route.method || format || text.length > LONGEST) return undefined
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const pattern = route.path.replaceAll(/\{\w+\}/g, String.raw`([\w-]+)`)
  const [found, ...values] = new RegExp(`^${pattern}$`).exec(request.path) ?? []
  if (found === undefined) return undefined
  const path = Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']))
  if (request.body === undefined) return { path, body: undefined }
  try {
    const body: unknown = JSON.parse(request.body)
    return JSON.stringify(body) === request.body ? { path, body } : undefined
  } catch {
    return undefined
  }
}
