import type { components } from '../../../generated/types/inspector2.ts'
import { type InspectorMember, isAssociated } from '../inspector2-state.ts'
import { PAGE_SIZE, pageOf } from '../page.ts'
import { inspector2NotFound, invalidRequest } from '../refusals/inspector2.ts'
import type { Region } from '../region.ts'
import type { Handler } from './handler.ts'

type Request = components['schemas']['AssociateMemberRequest']

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
  const { accountId } = body as Request
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
  const { accountId } = body as Request
  const member = members.get(accountId)
  if (!isAssociated(member)) return invalidRequest(NOT_ASSOCIATED)
  members.set(accountId, { ...member, relationshipStatus: 'REMOVED', updatedAt: now() })
  return { output: { accountId } }
}
