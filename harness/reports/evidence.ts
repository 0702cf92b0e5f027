import type { Exchange } from '../model/exchange.ts'

/** Headers that say who asked or who is asked, and nothing about conformance. */
const PRIVATE = /^(authorization|proxy-authorization|cookie|set-cookie|x-amz-security-token|x-amz-date)$/i

/**
 * An exchange as a line of JSON: `{"at":TIME,"property":ID,"request":{…},"response":{…}}`, or `noAnswer` where none
 * came; without signatures, tokens and cookies.
 */
export function toEvidence(exchange: Exchange, at: Date, property: string | undefined): string {
  const { request, ...answer } = exchange
  const line = {
    at: at.toISOString(),
    ...(property !== undefined && { property }),
    request: { ...request, headers: shown(request.headers) },
    ...('response' in answer
      ? { response: { ...answer.response, headers: shown(answer.response.headers) } }
      : answer),
  }
  return `${JSON.stringify(line)}\n`
}

const shown = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !PRIVATE.test(name)))
