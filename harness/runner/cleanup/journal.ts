import type { OperationId, SupportingId } from '../../model/operation.ts'
import { CaseContext } from '../case/case-context.ts'
import type { RunContext } from '../case/run-context.ts'

/**
 * Members a run leaves standing per route before it takes them away: quotas begin at 1,000. The few ids that may be
 * named to a real account are used again and again.
 */
const HELD = { anywhere: 500, real: 1 }

/** Keeps account of what accepted requests left behind, and takes it away. */
export class Ledger {
  readonly #left = new Map<OperationId | SupportingId, string[]>()
  readonly #removing = new Map<OperationId | SupportingId, Promise<void>>()
  readonly #session: RunContext
  readonly #context: CaseContext

  constructor(session: RunContext, lane: number) {
    this.#session = session
    this.#context = new CaseContext(session, lane, '')
  }

  /** Takes over what a context left behind; nothing uses it any more. */
  async settle(context: CaseContext): Promise<void> {
    for (const [route, accounts] of context.left) {
      this.#left.set(route, [...(this.#left.get(route) ?? []), ...accounts])
      // Others go on creating while some are taken away, and would do so faster.
      await this.#removing.get(route)
      const most = this.#session.real ? HELD.real : HELD.anywhere
      if ((this.#left.get(route)?.length ?? 0) >= most) await this.#remove(route)
    }
    context.left.clear()
  }

  async removeAll(): Promise<void> {
    for (const route of this.#left.keys()) await this.#remove(route)
  }

  async #remove(route: OperationId | SupportingId): Promise<void> {
    const removing = this.#removeNow(route)
    this.#removing.set(route, removing)
    await removing
    if (this.#removing.get(route) === removing) this.#removing.delete(route)
  }

  async #removeNow(route: OperationId | SupportingId): Promise<void> {
    const accounts = this.#left.get(route) ?? []
    this.#left.set(route, [])
    if (accounts.length === 0) return
    const { creations } = this.#session
    const standing = await creations.leavingOf(route)?.remove(this.#context, accounts)
    if (standing)
      creations.removed(
        route,
        accounts.filter((id) => !standing.includes(id)),
      )
  }
}
