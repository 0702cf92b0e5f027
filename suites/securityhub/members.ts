import {
  accounts,
  type Call,
  type CaseContext,
  chunks,
  type Edit,
  isObject,
  isUndecided,
  type LawResult,
  outputOf,
  some,
  type Undecided,
  without,
} from '../../harness/index.ts'
import { blame } from '../laws/answered.ts'
import { MOST } from './fixtures.ts'

/** A member as GetMembers shows it. */
export type ShownHubMember = Readonly<Record<string, unknown>>

/** The states of a member that was invited; one that accepted is Enabled. */
export const isInvited = (member: ShownHubMember | undefined): boolean =>
  hasStatus(member, 'Invited') || hasStatus(member, 'Enabled')

/** Letter case is not compared: how GetMembers spells a status, behaviour/invited-member-is-shown decides alone. */
export const hasStatus = (member: ShownHubMember | undefined, status: string): boolean =>
  String(member?.MemberStatus).toLowerCase() === status.toLowerCase()

/** A batch that was invited: the call, and the accounts that the answer did and did not report. */
export interface Invited {
  readonly call: Call
  readonly ids: readonly string[]
  readonly unprocessed: readonly string[]
}

export const sendInvitation = (
  context: CaseContext,
  AccountIds: readonly unknown[],
  edit?: Edit,
): Promise<Call> => context.call('securityhub.InviteMembers', { body: { AccountIds } }, edit)

/** Invites accounts for a law; a refusal of the whole batch is another requirement's matter. */
export async function invite(context: CaseContext, ids: readonly string[]): Promise<Invited | Undecided> {
  return invitedBy(await sendInvitation(context, ids), ids)
}

/** What became of the accounts of an invitation. */
export function invitedBy(call: Call, asked: readonly string[]): Invited | Undecided {
  const output = outputOf(call, 'securityhub.InviteMembers')
  if (isUndecided(output)) return output
  const unprocessed = accounts(output, 'UnprocessedAccounts', 'AccountId')
  return { call, unprocessed, ids: without(asked, unprocessed) }
}

/** What GetMembers returned, by account, over as many calls as its limit asks for. */
export interface HubRead {
  readonly members: ReadonlyMap<string, ShownHubMember>
  readonly calls: readonly Call[]
}

export async function readMembers(
  context: CaseContext,
  ids: readonly string[],
  edit?: Edit,
): Promise<HubRead | Undecided> {
  const calls: Call[] = []
  const members = new Map<string, ShownHubMember>()
  for (const AccountIds of chunks(ids, MOST)) {
    const call = await context.call('securityhub.GetMembers', { body: { AccountIds } }, edit)
    const output = outputOf(call, 'securityhub.GetMembers')
    if (isUndecided(output)) return output
    calls.push(call)
    for (const [id, member] of membersIn(output)) members.set(id, member)
  }
  return { members, calls }
}

/** Finds fault where members that were invited are not shown as such, also after a while; the calls that invited them are shown. */
export async function notShownAsInvited(
  context: CaseContext,
  ids: readonly string[],
  calls: readonly Call[],
): Promise<LawResult> {
  const read = await context.eventually(
    () => readMembers(context, ids),
    (found) => isUndecided(found) || ids.every((id) => isInvited(found.members.get(id))),
  )
  if (isUndecided(read)) return read
  const others = ids.filter((id) => !isInvited(read.members.get(id)))
  const [first] = others
  if (first === undefined) return undefined
  const got = `${some(others)} ${read.members.get(first)?.MemberStatus ?? 'not shown'}`
  return blame({ identity: 'not invited', expected: 'Invited or Enabled', got }, ...calls, ...read.calls)
}

/** The members of an answer, by account. */
export function membersIn(output: Readonly<Record<string, unknown>>): ReadonlyMap<string, ShownHubMember> {
  const found: readonly unknown[] = Array.isArray(output.Members) ? output.Members : []
  return new Map(found.filter(isObject).map((member) => [String(member.AccountId), member]))
}
