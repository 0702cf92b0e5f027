import { type AccountIds, accountIds, twin } from '../../arbitraries/account-ids.ts'

/** Numbers that a lane may deal; enough for every address of a run to be its own. */
const SERIALS = 10_000_000

/** Deals account ids and numbers that were never dealt before. */
export interface IdAllocator {
  readonly accounts: AccountIds
  readonly serial: () => number
}

/** The dealers of one run. */
export class IdAllocators {
  readonly #run: number
  readonly #dealers = new Map<number, IdAllocator>()

  constructor(run: number) {
    this.#run = run
  }

  /** A property that is judged again goes on where it ended. */
  of(lane: number): IdAllocator {
    const known = this.#dealers.get(lane)
    if (known) return known
    let serials = lane * SERIALS
    const dealer = { accounts: accountIds(lane, this.#run), serial: () => serials++ }
    this.#dealers.set(lane, dealer)
    return dealer
  }

  /** Begins a lane anew, with accounts that are other ones and look like those of the first time. */
  restart(lane: number): void {
    const { serial } = this.of(lane)
    const ids = accountIds(lane, this.#run)
    this.#dealers.set(lane, { accounts: { ...ids, next: () => twin(ids.next()) }, serial })
  }
}
