import { type AccountIds, accountIds, alternate, STREAMS } from '../../arbitraries/account-ids.ts'

/** Sequence numbers of one stream; enough for every address of a run to be unique. */
const NUMBERS = 10_000_000

/**
 * The last streams belong to no property. Each operation has one for its probe, counted down from `probe`, and each
 * fixture one, counted down from `fixture`: their accounts are the same whatever else the plan needs.
 */
export const STREAM = { cleanup: STREAMS - 1, probe: STREAMS - 2, fixture: STREAMS - 30 }

/** Allocates account ids and sequence numbers that were never allocated before. */
export interface IdAllocator {
  readonly accounts: AccountIds
  readonly serial: () => number
}

/** The allocators of one run, by the index of the property. */
export class IdAllocators {
  readonly #run: number
  readonly #allocators = new Map<number, IdAllocator>()

  constructor(run: number) {
    this.#run = run
  }

  /** A property that is judged again continues where it ended. */
  of(stream: number): IdAllocator {
    const known = this.#allocators.get(stream)
    if (known) return known
    let numbers = stream * NUMBERS
    const allocator = { accounts: accountIds(stream, this.#run), serial: () => numbers++ }
    this.#allocators.set(stream, allocator)
    return allocator
  }

  /** Restarts a stream with the alternates of its accounts, which look like the first ones. */
  restart(stream: number): void {
    const { serial } = this.of(stream)
    const ids = accountIds(stream, this.#run)
    this.#allocators.set(stream, { accounts: { ...ids, next: () => alternate(ids.next()) }, serial })
  }
}
