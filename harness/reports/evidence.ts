import type { Exchange } from '../model/exchange.ts'

/** Headers that say who asked or who is asked, and nothing about conformance. */
const PRIVATE = /^(authorization|proxy-authorization|cookie|set-cookie|x-amz-security-token|x-amz-date)$/i

/**
 * An exchange as a line of JSON: `{"at":TIME,"request":{…},"response":{…}}`, or `noAnswer` where none
 * came; without signatures, tokens and cookies.
 */
export function toEvidence(exchange: Exchange, at: Date): string {
  const { request, ...answer } = exchange
  const line = {
    at: at.toISOString(),
    request: { ...request, headers: shown(request.headers) },
    ...('response' in answer
      ? { response: { ...answer.response, headers: shown(answer.response.headers) } }
      : answer),
  }
  return `${JSON.stringify(line)}\n`
}

const shown = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !PRIVATE.test(name)))
