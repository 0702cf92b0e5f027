import { errorType } from '../../model/error-type.ts'
import { type Exchange, isAnswered } from '../../model/exchange.ts'
import { NEEDS_ADMINISTRATOR } from '../../model/failure.ts'

/** What the caller lacks where an answer of a real account denies access; undefined for any other answer. */
export function deniedBecause(exchange: Exchange): string | undefined {
  if (!isAnswered(exchange) || exchange.response.status !== 403) return undefined
  if (!/^(AccessDenied|AccessDeniedException|NotAuthorized)$/.test(errorType(exchange.response) ?? ''))
    return undefined
  const [, action] = /not authorized to perform: ([\w-]+:\w+)/.exec(exchange.response.body) ?? []
  return action === undefined ? NEEDS_ADMINISTRATOR : `needs the permission ${action}`
}
