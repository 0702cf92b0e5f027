import {
  type Exchange,
  errorEnvelope,
  failure,
  isAnswered,
  type LawResult,
  type Operation,
  type Property,
} from '../../harness/index.ts'
import { edited } from './edited.ts'
import { withPath } from './edits.ts'

/** Clients read the answer to a wrong path as they read any other error. */
export const rejectsUnknownRoute = (operation: Operation): Property =>
  edited(
    operation,
    'protocol/unknown-route',
    { 'a path that no operation has': withPath(() => '/no/such/path') },
    { stray: true, besides: (exchange) => envelopeOf(exchange, operation) },
  )

function envelopeOf(exchange: Exchange, operation: Operation): LawResult {
  if (!isAnswered(exchange) || !errorEnvelope.applies(exchange.response, operation)) return undefined
  const complaint = errorEnvelope.mismatch(exchange.response, operation)
  return complaint && failure(complaint, [exchange])
}
