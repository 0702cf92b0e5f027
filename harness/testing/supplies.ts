import { accountIds } from '../arbitraries/account-ids.ts'
import type { Supplies } from '../arbitraries/placeholder.ts'

/** Supplies without a run: fresh ids of one lane, a pool of a hundred, one detector. */
export function supplies(): Supplies {
  const fresh = accountIds(0, 0).next
  const pool = Array.from({ length: 100 }, accountIds(1, 0).next)
  let serials = 0
  return {
    account: (prefix) => prefix + fresh().slice(prefix.length),
    serial: () => serials++,
    fixture: () => '12abc34d567e8fa901bc2d34e56789f0',
    pool: () => pool,
    prepared: () => fresh(),
  }
}
