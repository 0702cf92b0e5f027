import { named } from '../../checks/check.ts'
import { errorType } from '../../model/error-type.ts'
import { hasSucceeded, isAnswered, isObject, json } from '../../model/exchange.ts'
import { type Blocked, untestable } from '../../model/failure.ts'
import type { Call } from './caller.ts'

/** The body of a call that a law builds on but does not judge, or why the law cannot go on. */
export function outputOf({ exchange }: Call, what: string): Readonly<Record<string, unknown>> | Blocked {
  if (!isAnswered(exchange))
    return untestable(`needs ${what}, which gave no answer: ${exchange.noAnswer.detail}`)
  const { response } = exchange
  const body = json(response)
  if (hasSucceeded(response) && isObject(body)) return body
  const reason = `needs ${what}, which answered ${named(response)}`
  const lacking =
    [404, 405, 501].includes(response.status) ||
    /^(UnknownOperation|NotImplemented|MissingAuthenticationToken)/.test(errorType(response) ?? '')
  return lacking ? { verdict: 'unsupported', reason } : untestable(reason)
}

export const isBlocked = (value: object): value is Blocked => 'verdict' in value && 'reason' in value
