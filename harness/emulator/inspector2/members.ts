import type { components } from '../../../generated/types/inspector2.ts'
import { isAccountId } from '../../model/accounts.ts'
import type { Handler } from '../handler.ts'
import { PAGE_SIZE, pageOf } from '../protocol/page.ts'
import type { Region } from '../protocol/region.ts'
import { conflict, inspector2NotFound, invalidRequest, quotaExceeded } from './refusals.ts'
import { type Inspector2State, type InspectorMember, isAssociated } from './state.ts'

type Schemas = components['schemas']

/** Tells that the caller is the delegated administrator, which it is from the start. */
export const getDelegatedAdminAccount: Handler = (_, { caller }) => ({
  output: { delegatedAdmin: { accountId: caller, relationshipStatus: 'ENABLED' } },
})

/** Confirms the caller as delegated administrator; an organization has one, so nobody else can become it. */
export const enableDelegatedAdminAccount: Handler = ({ body }, { caller }) => {
  const id = body.delegatedAdminAccountId
  if (typeof id !== 'string' || !isAccountId(id)) {
    return invalidRequest('The request is rejected because delegatedAdminAccountId is not an account ID.')
  }
  if (id !== caller) return conflict('The organization has a delegated administrator already.', caller)
  return { output: { delegatedAdminAccountId: id } }
}

/** Inspector's quota of members for one delegated administrator. */
const MOST_MEMBERS = 10_000

/** Associates an account; real Inspector only starts to, and completes it some minutes later. */
export const associateMember: Handler = ({ body }, { caller, inspector2: { members }, now }) => {
  const { accountId } = body as Schemas['AssociateMemberRequest']
  if (accountId === caller) {
    return invalidRequest('The request is rejected because an account cannot become a member of itself.')
  }
  if (isAssociated(members.get(accountId))) {
    return invalidRequest(
      'The request is rejected because the given account ID is already a member or associated member of the current account.',
    )
  }
  const isFull = !members.has(accountId) && members.size >= MOST_MEMBERS
  if (isFull && !forgetRemoved(members)) return quotaExceeded(caller)
  members.set(accountId, {
    relationshipStatus: 'ENABLED',
    deepInspection: 'DEACTIVATED',
    readsAsCreated: 0,
    updatedAt: now(),
  })
  return { output: { accountId } satisfies Schemas['AssociateMemberResponse'] }
}

/** Makes room by a record of somebody who is no member any more; such records count for no quota. */
function forgetRemoved(members: Inspector2State['members']): boolean {
  for (const [accountId, member] of members) {
    if (!isAssociated(member)) return members.delete(accountId)
  }
  return false
}

const NOT_ASSOCIATED =
  'The request is rejected because the given account ID is not an associated member of the current account.'

/** A member as Inspector shows it: its model leaves the date in the default format, seconds since 1970. */
const record = (accountId: string, member: InspectorMember, caller: string) => ({
  accountId,
  relationshipStatus:
    isAssociated(member) && member.readsAsCreated > 0 ? 'CREATED' : member.relationshipStatus,
  delegatedAdminAccountId: caller,
  updatedAt: member.updatedAt.getTime() / 1000,
})

/** Shows a member, which brings a slow association one read closer to its end. */
function read(accountId: string, member: InspectorMember, { caller, inspector2 }: Region) {
  const shown = record(accountId, member, caller)
  if (member.readsAsCreated > 0) {
    inspector2.members.set(accountId, { ...member, readsAsCreated: member.readsAsCreated - 1 })
  }
  return shown
}

/** Reads one member, also after it was disassociated. */
export const getMember: Handler = ({ body }, region) => {
  const { accountId } = body as Schemas['AssociateMemberRequest']
  const member = region.inspector2.members.get(accountId)
  return member ? { output: { member: read(accountId, member, region) } } : inspector2NotFound(NOT_ASSOCIATED)
}

/** Lists the members; those that were disassociated only with `onlyAssociated: false`. */
export const listInspectorMembers: Handler = ({ body }, region) => {
  const { onlyAssociated = true, maxResults = PAGE_SIZE, nextToken = '' } = body
  const listed = [...region.inspector2.members].filter(
    ([, member]) => onlyAssociated === false || isAssociated(member),
  )
  const size = typeof maxResults === 'number' ? maxResults : Number.NaN
  const page = typeof nextToken === 'string' ? pageOf(listed, size, nextToken) : undefined
  if (!page) return invalidRequest('The request is rejected because a paging parameter is out of range.')
  const { entries, ...next } = page
  return { output: { members: entries.map(([id, member]) => read(id, member, region)), ...next } }
}

/** Ends the association with one member; its record stays, as REMOVED. */
export const disassociateMember: Handler = ({ body }, { inspector2: { members }, now }) => {
  const { accountId } = body as Schemas['AssociateMemberRequest']
  const member = members.get(accountId)
  if (!isAssociated(member)) return invalidRequest(NOT_ASSOCIATED)
  members.set(accountId, { ...member, relationshipStatus: 'REMOVED', updatedAt: now() })
  return { output: { accountId } }
}
