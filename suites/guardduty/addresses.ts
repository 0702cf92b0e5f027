import { type Call, isObject, member } from '../../harness/index.ts'
import type { Created } from './members.ts'

/** Each account of a batch with its address, in the order of the request. */
export function addressesIn({ input }: Call): readonly (readonly [accountId: string, address: string])[] {
  const details = member(input.body, 'accountDetails')
  const given = Array.isArray(details) ? details.filter(isObject) : []
  return given.map(({ accountId, email }) => [String(accountId), String(email)])
}

/** The address that each account was created with, of those that the answer did not refuse. */
export const addressesOf = ({ call, ids }: Created): ReadonlyMap<string, string> =>
  new Map(addressesIn(call).filter(([accountId]) => ids.includes(accountId)))

/** The domain of an address has no case (RFC 5321, 2.3.11); what stands before it is kept as it is. */
export const sameAddress = (given: string | undefined, found: unknown): boolean =>
  given !== undefined && typeof found === 'string' && normal(given) === normal(found)

function normal(address: string): string {
  const at = address.lastIndexOf('@')
  return address.slice(0, at) + address.slice(at).toLowerCase()
}
