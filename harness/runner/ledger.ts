import type { NeighbourId, OperationId } from '../model/operation.ts'
import type { Session } from './session.ts'
import { World } from './world.ts'

/**
 * Members a run leaves standing per route before it takes them away: quotas begin at 1,000. The few ids that may be
 * named to a real account are used again and again.
 */
const HELD = { anywhere: 500, real: 1 }

/** Keeps account of what accepted requests left behind, and takes it away. */
export class Ledger {
  readonly #left = new Map<OperationId | NeighbourId, string[]>()
  readonly #removing = new Map<OperationId | NeighbourId, Promise<void>>()
  readonly #session: Session
  readonly #world: World

  constructor(session: Session, lane: number) {
    this.#session = session
    this.#world = new World(session, lane, '')
  }

  /** Takes over what a world left behind; nothing uses it any more. */
  async settle(world: World): Promise<void> {
    for (const [route, accounts] of world.left) {
      this.#left.set(route, [...(this.#left.get(route) ?? []), ...accounts])
      // Others go on creating while some are taken away, and would do so faster.
      await this.#removing.get(route)
      const most = this.#session.real ? HELD.real : HELD.anywhere
      if ((this.#left.get(route)?.length ?? 0) >= most) await this.#remove(route)
    }
    world.left.clear()
  }

  async removeAll(): Promise<void> {
    for (const route of this.#left.keys()) await this.#remove(route)
  }

  async #remove(route: OperationId | NeighbourId): Promise<void> {
    const removing = this.#removeNow(route)
    this.#removing.set(route, removing)
    await removing
    if (this.#removing.get(route) === removing) this.#removing.delete(route)
  }

  async #removeNow(route: OperationId | NeighbourId): Promise<void> {
    const accounts = this.#left.get(route) ?? []
    this.#left.set(route, [])
    if (accounts.length === 0) return
    const { creations } = this.#session
    const standing = await creations.leavingOf(route)?.remove(this.#world, accounts)
    if (standing)
      creations.removed(
        route,
        accounts.filter((id) => !standing.includes(id)),
      )
  }
}
