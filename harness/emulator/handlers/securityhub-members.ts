import type { components } from '../../../generated/types/securityhub.ts'
import { isRefusal } from '../refusals/refusal.ts'
import type { HubMember } from '../securityhub-state.ts'
import type { Handler, Input } from './handler.ts'
import { refusedAccounts } from './refused-accounts.ts'
import { hubOf } from './securityhub-hub-of.ts'
import { NOT_CREATED, unprocessedResults } from './securityhub-unprocessed.ts'

type Request = components['schemas']['InviteMembersRequest']

const requested = ({ body }: Input) => new Set((body as Request).AccountIds)

/** A member as Security Hub shows it: dates are text, as its model says, unlike Inspector's. */
const record = (account: string, member: HubMember, administrator: string) => ({
  AccountId: account,
  ...(member.email !== undefined && { Email: member.email }),
  MasterId: administrator,
  AdministratorId: administrator,
  MemberStatus: member.memberStatus,
  ...(member.invitedAt && { InvitedAt: member.invitedAt.toISOString() }),
  UpdatedAt: member.updatedAt.toISOString(),
})

/** Answers each requested account once: with its record, or as unprocessed. */
export const getHubMembers: Handler = (input, region) => {
  const hub = hubOf(region)
  if (isRefusal(hub)) return hub
  const found: object[] = []
  const unknown = refusedAccounts(
    requested(input),
    (account) => account,
    (account) => {
      const member = hub.members.get(account)
      if (!member) return NOT_CREATED
      found.push(record(account, member, region.caller))
      return undefined
    },
  )
  return { output: { Members: found, UnprocessedAccounts: unprocessedResults(unknown) } }
}

/** Ends the relationship with members; their records stay, as Removed. */
export const disassociateHubMembers: Handler = (input, region) => {
  const hub = hubOf(region)
  if (isRefusal(hub)) return hub
  for (const account of requested(input)) {
    const member = hub.members.get(account)
    if (member) hub.members.set(account, { ...member, memberStatus: 'Removed', updatedAt: region.now() })
  }
  return { output: {} }
}

/** Deletes the records of members. */
export const deleteHubMembers: Handler = (input, region) => {
  const hub = hubOf(region)
  if (isRefusal(hub)) return hub
  const refused = refusedAccounts(
    requested(input),
    (account) => account,
    (account) => (hub.members.delete(account) ? undefined : NOT_CREATED),
  )
  return { output: { UnprocessedAccounts: unprocessedResults(refused) } }
}
