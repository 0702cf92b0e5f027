import type { components } from '../../../generated/types/inspector2.ts'
import { isAccountId } from '../../model/accounts.ts'
import { type Handler, PAGE_SIZE, pageOf, type StateChange } from '../handler-contract.ts'
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

/** An account whose deep inspection the caller may neither read nor switch. */
const failedAccount = (
  accountId: string,
): components['schemas']['FailedMemberAccountEc2DeepInspectionStatusState'] => ({
  accountId,
  ec2ScanStatus: 'DISABLED',
  errorMessage: 'The account is not a member of the organization of the current account.',
})

type Request = components['schemas']['BatchUpdateMemberEc2DeepInspectionStatusRequest']
type Response = Required<components['schemas']['BatchUpdateMemberEc2DeepInspectionStatusResponse']>

/** Switches deep inspection of each member in the batch; an account that is named twice gets what was asked for last. */
export const batchUpdateMemberEc2DeepInspectionStatus: Handler = (
  { body },
  { inspector2: { members }, now },
) => {
  const requested = new Map(
    (body as Request).accountIds.map(({ accountId, activateDeepInspection }) => [
      accountId,
      activateDeepInspection,
    ]),
  )
  const changed: Response['accountIds'][number][] = []
  const failed: Response['failedAccountIds'][number][] = []
  for (const [accountId, activate] of requested) {
    const member = members.get(accountId)
    if (!isAssociated(member)) {
      failed.push(failedAccount(accountId))
      continue
    }
    const status = activate ? 'ACTIVATED' : 'DEACTIVATED'
    members.set(accountId, { ...member, deepInspection: status, updatedAt: now() })
    changed.push({ accountId, status })
  }
  return { output: { accountIds: changed, failedAccountIds: failed } satisfies Response }
}

/** Reads the deep inspection of each requested member; without a list, of none. */
export const batchGetMemberEc2DeepInspectionStatus: Handler = ({ body }, { inspector2: { members } }) => {
  const requested: unknown = body.accountIds ?? []
  if (!isStringList(requested))
    return invalidRequest('The request is rejected because accountIds is not a list.')
  const found: object[] = []
  const failed: object[] = []
  for (const accountId of new Set(requested)) {
    const member = members.get(accountId)
    if (isAssociated(member)) found.push({ accountId, status: member.deepInspection })
    else failed.push(failedAccount(accountId))
  }
  return { output: { accountIds: found, failedAccountIds: failed } }
}

const isStringList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

const memberOf = (account: string, { inspector2, now }: Region): InspectorMember => {
  const member = inspector2.members.get(account)
  if (isAssociated(member)) return member
  return { relationshipStatus: 'ENABLED', deepInspection: 'DEACTIVATED', readsAsCreated: 0, updatedAt: now() }
}

/** Every account is associated, as CREATED for as many reads as the caller wants. */
export const memberAssociated: StateChange = ({ accounts, readsAsCreated }, region) => {
  for (const account of accounts.keys()) {
    region.inspector2.members.set(account, { ...memberOf(account, region), readsAsCreated })
  }
}

/** Every account is associated, and its deep inspection is as the request says. */
export const deepInspectionUpdated: StateChange = ({ accounts }, region) => {
  for (const [account, { activateDeepInspection }] of accounts) {
    const deepInspection = activateDeepInspection ? 'ACTIVATED' : 'DEACTIVATED'
    const member = { ...memberOf(account, region), deepInspection, updatedAt: region.now() } as const
    region.inspector2.members.set(account, member)
  }
}
