import type { components } from '../../../generated/types/securityhub.ts'
import { isAccountId } from '../../model/accounts.ts'
import { isObject } from '../../model/exchange.ts'
import {
  type Handler,
  type HandlerInput,
  type RefusedAccount,
  refusedAccounts,
  type StateChange,
} from '../handler-contract.ts'
import { isRefusal, type Refusal } from '../protocol/refusals.ts'
import type { Region } from '../protocol/region.ts'
import { alreadySubscribed, invalidInput, notSubscribed } from './refusals.ts'
import { freshHub, type Hub, type HubMember } from './state.ts'

/** The hub of this region, or the refusal where Security Hub is disabled. */
const hubOf = ({ caller, securityhub }: Region): Hub | Refusal => securityhub.hub ?? notSubscribed(caller)

/** Tells since when Security Hub is enabled. */
export const describeHub: Handler = (_, region) => {
  const hub = hubOf(region)
  if (isRefusal(hub)) return hub
  return {
    output: {
      HubArn: `arn:aws:securityhub:${region.name}:${region.caller}:hub/default`,
      SubscribedAt: hub.subscribedAt.toISOString(),
      AutoEnableControls: true,
    },
  }
}

/** Enables Security Hub where it was disabled. */
export const enableSecurityHub: Handler = (_, { caller, now, securityhub }) => {
  if (securityhub.hub) return alreadySubscribed(caller)
  securityhub.hub = freshHub(now())
  return { output: {} }
}

/** Disables Security Hub; its members are forgotten. */
export const disableSecurityHub: Handler = (_, region) => {
  const hub = hubOf(region)
  if (isRefusal(hub)) return hub
  region.securityhub.hub = undefined
  return { output: {} }
}

type Schemas = components['schemas']

/** Why an account that was never created cannot be invited, read or deleted. */
const NOT_CREATED =
  'The request is rejected because the given account ID is not a member of the current account.'

/** The accounts that were not processed, as Security Hub lists them. */
const unprocessedResults = (refused: readonly RefusedAccount[]): readonly components['schemas']['Result'][] =>
  refused.map(({ account, reason }) => ({ AccountId: account, ProcessingResult: reason }))

interface AccountDetails {
  readonly AccountId: string
  readonly Email?: string
}

/** Registers up to 50 accounts, which can then be invited. */
export const createHubMembers: Handler = ({ body: { AccountDetails: batch } }, region) => {
  const hub = hubOf(region)
  if (isRefusal(hub)) return hub
  if (!Array.isArray(batch) || batch.length < 1 || batch.length > 50 || !batch.every(isDetails)) {
    return invalidInput('AccountDetails must list between 1 and 50 accounts, each with an AccountId.')
  }
  const refused = refusedAccounts(
    batch,
    ({ AccountId }) => AccountId,
    (details) => create(details, hub, region),
  )
  return { output: { UnprocessedAccounts: unprocessedResults(refused) } }
}

function create({ AccountId, Email }: AccountDetails, { members }: Hub, { caller, now }: Region) {
  if (!isAccountId(AccountId)) return 'The request is rejected because the given account ID is invalid.'
  if (AccountId === caller)
    return 'The request is rejected because an account cannot become a member of itself.'
  if (members.has(AccountId)) {
    return 'The request is rejected because the given account ID is already a member or associated member of the current account.'
  }
  members.set(AccountId, { ...(Email && { email: Email }), memberStatus: 'Created', updatedAt: now() })
  return undefined
}

const isDetails = (entry: unknown): entry is AccountDetails =>
  isObject(entry) &&
  typeof entry.AccountId === 'string' &&
  (entry.Email === undefined || typeof entry.Email === 'string')

/** Invites each account of the batch that was created before, and tells why the others were not. */
export const inviteHubMembers: Handler = ({ body }, region) => {
  const hub = hubOf(region)
  if (isRefusal(hub)) return hub
  const { AccountIds } = body as Schemas['InviteMembersRequest']
  const refused = refusedAccounts(
    new Set(AccountIds),
    (account) => account,
    (account) => invite(account, hub, region.now()),
  )
  return {
    output: { UnprocessedAccounts: unprocessedResults(refused) } satisfies Schemas['InviteMembersResponse'],
  }
}

function invite(account: string, { members }: Hub, at: Date): string | undefined {
  const member = members.get(account)
  if (!member) return NOT_CREATED
  if (member.memberStatus === 'Invited') {
    return 'The request is rejected because the current account has already invited or is already the SecurityHub master of the given member account ID.'
  }
  members.set(account, { ...member, memberStatus: 'Invited', invitedAt: at, updatedAt: at })
  return undefined
}

const requested = ({ body }: HandlerInput) => new Set((body as Schemas['InviteMembersRequest']).AccountIds)

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

/** Security Hub is enabled, and every account is invited. */
export const membersInvited: StateChange = ({ accounts }, { securityhub, now }) => {
  securityhub.hub ??= freshHub(now())
  const { members } = securityhub.hub
  for (const account of accounts.keys()) {
    const at = now()
    members.set(account, {
      ...members.get(account),
      memberStatus: 'Invited',
      invitedAt: at,
      updatedAt: at,
    })
  }
}
