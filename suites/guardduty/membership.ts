import { accounts, type Call, isUndecided, type LawResult, outputOf, without } from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { addressesOf, sameAddress } from './addresses.ts'
import { createdBy, type Read } from './members.ts'

/** Who is a member by all that was answered, with each address that the member may have. */
export type Membership = Map<string, readonly string[]>

/** Notes an answer to CreateMembers; where it does not report a member, either address is right from then on. */
export function noteCreated(call: Call, members: Membership): LawResult {
  const created = createdBy(call)
  if (isUndecided(created)) return created
  for (const [id, address] of addressesOf(created)) members.set(id, [...(members.get(id) ?? []), address])
  return undefined
}

/** Notes an answer to DeleteMembers. */
export function noteDeleted(call: Call, members: Membership): LawResult {
  const output = outputOf(call, 'guardduty.DeleteMembers')
  if (isUndecided(output)) return output
  const asked = accounts(call.input.body, 'accountIds')
  for (const id of without(asked, accounts(output, 'unprocessedAccounts'))) members.delete(id)
  return undefined
}

/** What was read of these accounts and cannot be, after the calls that were noted. */
export function contradiction(
  ids: readonly string[],
  read: Read,
  members: Membership,
  calls: readonly Call[],
): LawResult {
  const found = new Map(read.members.map(({ accountId, email }) => [String(accountId), email]))
  const wrong = ids.find((id) => {
    const addresses = members.get(id)
    if (!addresses || !found.has(id)) return addresses !== undefined || found.has(id)
    return !addresses.some((address) => sameAddress(address, found.get(id)))
  })
  if (wrong === undefined) return undefined
  const addresses = members.get(wrong)
  const identity = !addresses ? 'no member' : found.has(wrong) ? 'address' : 'lost'
  const complaint = {
    identity,
    expected: addresses ? `${wrong} with ${addresses.join(' or ')}` : `${wrong} is no member`,
    got: found.has(wrong) ? `${wrong} with ${found.get(wrong)}` : 'no such member',
  }
  return blame(complaint, ...calls, ...read.calls)
}
