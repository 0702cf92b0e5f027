import type { components } from '../../../generated/types/inspector2.ts'
import { type InspectorMember, isAssociated } from '../inspector2-state.ts'
import { PAGE_SIZE, pageOf } from '../page.ts'
import { inspector2NotFound, invalidRequest } from '../refusals/inspector2.ts'
import type { Handler } from './handler.ts'

type Request = components['schemas']['AssociateMemberRequest']

const NOT_ASSOCIATED =
  'The request is rejected because the given account ID is not an associated member of the current account.'

/** A member as Inspector shows it: its model leaves the date in the default format, seconds since 1970. */
const record = (accountId: string, { relationshipStatus, updatedAt }: InspectorMember, caller: string) => ({
  accountId,
  relationshipStatus,
  delegatedAdminAccountId: caller,
  updatedAt: updatedAt.getTime() / 1000,
})

/** Reads one member, also after it was disassociated. */
export const getMember: Handler = ({ body }, { caller, inspector2 }) => {
  const { accountId } = body as Request
  const member = inspector2.members.get(accountId)
  return member
    ? { output: { member: record(accountId, member, caller) } }
    : inspector2NotFound(NOT_ASSOCIATED)
}

/** Lists the members; those that were disassociated only with `onlyAssociated: false`. */
export const listInspectorMembers: Handler = ({ body }, { caller, inspector2 }) => {
  const { onlyAssociated = true, maxResults = PAGE_SIZE, nextToken = '' } = body
  const listed = [...inspector2.members].filter(
    ([, member]) => onlyAssociated === false || isAssociated(member),
  )
  const size = typeof maxResults === 'number' ? maxResults : Number.NaN
  const page = typeof nextToken === 'string' ? pageOf(listed, size, nextToken) : undefined
  if (!page) return invalidRequest('The request is rejected because a paging parameter is out of range.')
  const { entries, ...next } = page
  return { output: { members: entries.map(([id, member]) => record(id, member, caller)), ...next } }
}

/** Ends the association with one member; its record stays, as REMOVED. */
export const disassociateMember: Handler = ({ body }, { inspector2: { members }, now }) => {
  const { accountId } = body as Request
  const member = members.get(accountId)
  if (!isAssociated(member)) return invalidRequest(NOT_ASSOCIATED)
  members.set(accountId, { ...member, relationshipStatus: 'REMOVED', updatedAt: now() })
  return { output: { accountId } }
}
