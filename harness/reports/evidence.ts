import type { Exchange, HttpResponse } from '../model/exchange.ts'

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
    ...('response' in answer ? withShown(answer) : { noAnswer: withShown(answer.noAnswer) }),
  }
  return `${JSON.stringify(line)}\n`
}

const withShown = <Given extends { readonly response?: HttpResponse }>(given: Given): Given => ({
  ...given,
  ...(given.response && { response: { ...given.response, headers: shown(given.response.headers) } }),
})

const shown = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !PRIVATE.test(name)))
