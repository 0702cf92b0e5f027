import {
  accounts,
  type Call,
  type Caller,
  type CaseContext,
  chunks,
  type DrawnInput,
  isObject,
  isUndecided,
  member,
  outputOf,
  type Undecided,
  without,
} from '../../harness/index.ts'
import { batchOfIds, MOST_READ } from './batch.ts'

/** A member as GetMembers returns it. */
export type DetectorMember = Readonly<Record<string, unknown>>

/** What GetMembers returned, over as many calls as its limit asks for. */
export interface DetectorRead {
  readonly members: readonly DetectorMember[]
  readonly calls: readonly Call[]
}

/** Reads members back for a law that judges another operation. */
export async function readMembers(caller: Caller, ids: readonly string[]): Promise<DetectorRead | Undecided> {
  const calls: Call[] = []
  const members: DetectorMember[] = []
  for (const accountIds of chunks(ids, MOST_READ)) {
    const call = await callGetMembers(caller, accountIds)
    const output = outputOf(call, 'guardduty.GetMembers')
    if (isUndecided(output)) return output
    calls.push(call)
    members.push(...(Array.isArray(output.members) ? (output.members as DetectorMember[]) : []))
  }
  return { members, calls }
}

/** Reads members until all of them are shown, for reads may lag behind writes. */
export const readWhenShown = (
  context: CaseContext,
  ids: readonly string[],
): Promise<DetectorRead | Undecided> =>
  context.eventually(
    () => readMembers(context, ids),
    (read) => isUndecided(read) || without(ids, idsOf(read)).length === 0,
  )

/** The ids of the members that were read. */
export const idsOf = ({ members }: DetectorRead): readonly string[] =>
  members.map(({ accountId }) => String(accountId))

export const callGetMembers = (caller: Caller, accountIds: readonly string[]): Promise<Call> =>
  caller.call('guardduty.GetMembers', batchOfIds(accountIds))

/** A batch that was created: the call, and the accounts that the answer did not refuse. */
export interface Created {
  readonly call: Call
  readonly ids: readonly string[]
}

/** Creates members for a law; a refusal of the whole batch is another requirement's matter. */
export const callCreateMembers = async (caller: Caller, input: DrawnInput): Promise<Created | Undecided> =>
  createdBy(await caller.call('guardduty.CreateMembers', input))

/** What a call to CreateMembers came to. */
export function createdBy(call: Call): Created | Undecided {
  const output = outputOf(call, 'guardduty.CreateMembers')
  if (isUndecided(output)) return output
  return {
    call,
    ids: without(accounts(call.input.body, 'accountDetails'), accounts(output, 'unprocessedAccounts')),
  }
}

/** A batch that was deleted: the call, and the accounts that the answer did and did not refuse. */
export interface Deleted extends Created {
  readonly unprocessed: readonly string[]
}

/** Deletes members for a law; a refusal of the whole batch is another requirement's matter. */
export async function callDeleteMembers(
  caller: Caller,
  accountIds: readonly string[],
): Promise<Deleted | Undecided> {
  const call = await caller.call('guardduty.DeleteMembers', batchOfIds(accountIds))
  const output = outputOf(call, 'guardduty.DeleteMembers')
  if (isUndecided(output)) return output
  const unprocessed = accounts(output, 'unprocessedAccounts')
  return { call, unprocessed, ids: without(accountIds, unprocessed) }
}

/** Deletes members, and those that are associated with the administrator after they were disassociated: others are kept. */
export async function endMembership(caller: Caller, ids: readonly string[]): Promise<Deleted | Undecided> {
  const first = await callDeleteMembers(caller, ids)
  if (isUndecided(first) || first.unprocessed.length === 0) return first
  await caller.call('guardduty.DisassociateMembers', batchOfIds(first.unprocessed))
  const second = await callDeleteMembers(caller, first.unprocessed)
  return isUndecided(second) ? second : { ...second, ids: [...first.ids, ...second.ids] }
}

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
