import { type Exchange, hasSucceeded, isAnswered, isShownAsBytes } from '../../model/exchange.ts'
import type { Failure } from '../../model/failure.ts'
import { namedAccounts } from '../../targets/real-account/named-accounts.ts'
import { calledRoute, isWriting } from '../../targets/real-account/rules.ts'

/**
 * The requests that a reader sends before those of a failure to see the same answer: those that list or change anything,
 * in order (those of fixtures as sent, those of the case as answered), without those that the failure shows itself. Of
 * the fixtures, which serve all cases, only those for accounts that the case names.
 * @param fixtures the requests of the run's fixtures
 * @param sent the requests of the case
 */
export function preparationOf(
  { exchanges }: Pick<Failure, 'exchanges'>,
  fixtures: readonly Exchange[],
  sent: readonly Exchange[],
): readonly Exchange[] {
  const services = new Set(exchanges.map(({ request }) => request.scope?.service))
  const named = new Set([...sent, ...exchanges].flatMap(({ request }) => namedAccounts(request)))
  const isNeeded = (exchange: Exchange): boolean =>
    isAccepted(exchange) &&
    !isShownAsBytes(exchange.request) &&
    !exchanges.includes(exchange) &&
    services.has(exchange.request.scope?.service) &&
    !isReadOfAccounts(exchange)
  const isNamed = ({ request }: Exchange) => {
    const accounts = namedAccounts(request)
    return accounts.length === 0 || accounts.some((account) => named.has(account))
  }
  const last = sent.findLastIndex((exchange) => exchanges.includes(exchange))
  const before = last < 0 ? sent : sent.slice(0, last)
  return [...fixtures.filter((each) => isNeeded(each) && isNamed(each)), ...before.filter(isNeeded)]
}

const isAccepted = (exchange: Exchange): boolean => isAnswered(exchange) && hasSucceeded(exchange.response)

/** It changes nothing, and shows nothing that later requests need. */
function isReadOfAccounts({ request }: Exchange): boolean {
  const route = calledRoute(request)
  return route !== undefined && !isWriting(route) && namedAccounts(request).length > 0
}
