import { type Exchange, hasSucceeded, isAnswered, json, withheldBecause } from '../../model/exchange.ts'
import type { JournalLine } from '../../model/journal.ts'
import type { Input, OperationId, SupportingId } from '../../model/operation.ts'
import type { CleanupRule } from './call.ts'

/** Knows what accepted requests leave behind, and writes it to the cleanup journal before they are sent. */
export class ResourceTracker {
  readonly #rules: readonly CleanupRule[]
  readonly #write: (line: JournalLine) => void
  #count = 0

  constructor(rules: readonly CleanupRule[], write: (line: JournalLine) => void) {
    this.#rules = rules
    this.#write = write
  }

  ruleFor(after: OperationId | SupportingId): CleanupRule | undefined {
    return this.#rules.find((rule) => rule.after === after)
  }

  /** Call before a request is sent; the returned function says which accounts its exchange left behind. */
  begin(after: OperationId | SupportingId, input: Input): (exchange: Exchange) => readonly string[] {
    const rule = this.ruleFor(after)
    if (!rule) return () => []
    const number = this.#count++
    const asked = rule.accounts(input, {})
    if (asked.length > 0) this.#write({ type: 'creating', number, after, accounts: asked })
    return (exchange) => {
      const accounts = leftBy(rule, input, exchange)
      // A request without an answer may have had its effect all the same.
      const isKnown = isAnswered(exchange) || withheldBecause(exchange) !== undefined
      if (asked.length > 0 && isKnown) this.#write({ type: 'created', number, accounts })
      return accounts
    }
  }

  /** What a law removed itself: it need not be removed again. */
  undone(
    by: OperationId | SupportingId,
    input: Input,
    exchange: Exchange,
  ): readonly { readonly after: OperationId | SupportingId; readonly accounts: readonly string[] }[] {
    if (!isAnswered(exchange) || !hasSucceeded(exchange.response)) return []
    const output = json(exchange.response)
    return this.#rules.flatMap(({ after, undo }) => {
      const accounts = undo?.by === by ? undo.accounts(input, output) : []
      if (accounts.length > 0) this.removed(after, accounts)
      return accounts.length > 0 ? [{ after, accounts }] : []
    })
  }

  /** Call once the accounts are removed. */
  removed(after: OperationId | SupportingId, accounts: readonly string[]): void {
    this.#write({ type: 'removed', after, accounts })
  }
}

const leftBy = (rule: CleanupRule, input: Input, exchange: Exchange): readonly string[] =>
  isAnswered(exchange) && hasSucceeded(exchange.response) ? rule.accounts(input, json(exchange.response)) : []
