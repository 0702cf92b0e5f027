import type { OperationId, SupportingId } from '../../model/operation.ts'
import { CaseContext, type Leftovers } from '../case/case-context.ts'
import { STREAM } from '../case/id-allocators.ts'
import type { RunContext } from '../case/run-context.ts'

/**
 * Members per route that a run leaves on the target before it removes them: quotas begin at 1,000. The few ids that may
 * be named to a real account are used again and again.
 */
const HELD = { anywhere: 500, real: 1 }

/** Begins the case in which leftovers are removed: its requests pass after a stop. */
export const beginCleanup = (run: RunContext): CaseContext =>
  CaseContext.begin(run, {
    property: STREAM.cleanup,
    operation: undefined,
    draw: '',
    path: '',
    kind: 'cleanup',
  })

/** Collects what cases left behind, and removes it. */
export class Cleanup {
  readonly #left = new Map<OperationId | SupportingId, readonly string[]>()
  readonly #removing = new Map<OperationId | SupportingId, Promise<void>>()
  readonly #run: RunContext

  constructor(run: RunContext) {
    this.#run = run
  }

  /** Takes over the leftovers of a case that has ended, and removes them where too many are held. */
  async take(leftovers: Leftovers): Promise<void> {
    for (const [route, accounts] of leftovers) {
      this.#left.set(route, [...(this.#left.get(route) ?? []), ...accounts])
      // Other cases create accounts while some are removed, and would do so faster.
      await this.#removing.get(route)
      const most = this.#run.real ? HELD.real : HELD.anywhere
      if ((this.#left.get(route)?.length ?? 0) >= most) await this.#remove(route)
    }
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
    const { tracker } = this.#run
    const left = await tracker.ruleFor(route)?.remove(beginCleanup(this.#run), accounts)
    if (!left) return
    const removed = accounts.filter((id) => !left.includes(id))
    tracker.removed(route, removed)
  }
}
