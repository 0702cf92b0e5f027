import { type Exchange, hasSucceeded, isAnswered, json, withheldBecause } from '../../model/exchange.ts'
import type { LedgerLine } from '../../model/ledger.ts'
import type { Input, OperationId, SupportingId } from '../../model/operation.ts'
import type { CleanupRule } from '../case/fixture.ts'

/** Knows what accepted requests leave behind, and writes it down before they are sent where that is wanted. */
export class ResourceTracker {
  readonly #leavings: readonly CleanupRule[]
  #write: (line: LedgerLine) => void = () => {}
  #count = 0

  constructor(leavings: readonly CleanupRule[]) {
    this.#leavings = leavings
  }

  writeTo(write: (line: LedgerLine) => void): void {
    this.#write = write
  }

  leavingOf(after: OperationId | SupportingId): CleanupRule | undefined {
    return this.#leavings.find((leaving) => leaving.after === after)
  }

  /** Called before a request is sent; the answer tells from what came of it which accounts it left behind. */
  begin(after: OperationId | SupportingId, input: Input): (exchange: Exchange) => readonly string[] {
    const leaving = this.leavingOf(after)
    if (!leaving) return () => []
    const number = this.#count++
    const asked = leaving.accounts(input, {})
    if (asked.length > 0) this.#write({ type: 'creating', number, after, accounts: asked })
    return (exchange) => {
      const accounts = leftBy(leaving, input, exchange)
      // What was not answered may have happened all the same.
      const isKnown = isAnswered(exchange) || withheldBecause(exchange) !== undefined
      if (asked.length > 0 && isKnown) this.#write({ type: 'created', number, accounts })
      return accounts
    }
  }

  /** What a law took away itself: these need not be taken away again. */
  undone(
    by: OperationId | SupportingId,
    input: Input,
    exchange: Exchange,
  ): readonly { readonly after: OperationId | SupportingId; readonly accounts: readonly string[] }[] {
    if (!isAnswered(exchange) || !hasSucceeded(exchange.response)) return []
    const output = json(exchange.response)
    return this.#leavings.flatMap(({ after, undo }) => {
      const accounts = undo?.by === by ? undo.accounts(input, output) : []
      if (accounts.length > 0) this.removed(after, accounts)
      return accounts.length > 0 ? [{ after, accounts }] : []
    })
  }

  /** Called once nothing of it stands any more. */
  removed(after: OperationId | SupportingId, accounts: readonly string[]): void {
    this.#write({ type: 'removed', after, accounts })
  }
}

const leftBy = (leaving: CleanupRule, input: Input, exchange: Exchange): readonly string[] =>
  isAnswered(exchange) && hasSucceeded(exchange.response)
    ? leaving.accounts(input, json(exchange.response))
    : []
