import fc from 'fast-check'
import { accepted } from '../../arbitraries/input.ts'
import { errorType } from '../../model/error-type.ts'
import { type Exchange, isAnswered, withheldBecause } from '../../model/exchange.ts'
import type { Input, Operation } from '../../model/operation.ts'
import { gatewayError } from '../../targets/gateway.ts'
import { isThrottled } from '../../targets/pacing/throttled.ts'
import type { CaseContext } from '../case/case-context.ts'

/** Whether the target has an operation, or how it showed that it lacks it; it may also be out of reach. */
export type Support =
  | { readonly supported: true; readonly unreached?: string }
  | { readonly supported: false; readonly reason: string }

const UNKNOWN = /^(NotImplemented|NotImplementedException|UnknownOperation|UnknownOperationException)$/

/**
 * Sends one request that the operation accepts and an empty one, and compares the answers with that of an unknown path:
 * an operation is unsupported where its answer says so, or is the answer to the unknown path. A real account is only
 * sent the rejected ones.
 */
export async function probe(operation: Operation, context: CaseContext, seed: number): Promise<Support> {
  const [input = operation.example.input] = fc.sample(accepted(operation, 'small'), {
    seed,
    numRuns: 1,
  }) as Input[]
  const elsewhere = { ...(await context.encode(operation.id, input)), path: '/no/such/path' }
  const [unknown, { exchange }] = await Promise.all([
    context.sendUnchecked(elsewhere),
    context.call(operation.id, input),
  ])
  const empty = () => context.call(operation.id, { ...input, body: {} })
  const telling = withheldBecause(exchange) === undefined ? exchange : (await empty()).exchange
  const unreached = gatewayError(telling)
  if (unreached !== undefined && gatewayError(unknown) === unreached) return { supported: true, unreached }
  const reason = lacking(telling, unknown)
  if (reason) return { supported: false, reason }
  if (isAnswered(exchange)) await empty()
  return { supported: true }
}

function lacking(exchange: Exchange, unknown: Exchange): string | undefined {
  if (!isAnswered(exchange) || isThrottled(exchange)) return undefined
  const { status } = exchange.response
  const type = errorType(exchange.response)
  if (status === 501) return 'it answers 501'
  if (type !== undefined && UNKNOWN.test(type)) return `it answers ${type}`
  if (status < 400 || !isAnswered(unknown)) return undefined
  if (status !== unknown.response.status || type !== errorType(unknown.response)) return undefined
  return `it answers ${status}${type ? ` ${type}` : ''}, as it does for a path that does not exist`
}
