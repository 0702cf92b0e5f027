import type { components } from '../../../generated/types/guardduty.ts'
import { isAccountId } from '../../model/accounts.ts'
import { isMemberEmail } from '../documented-rules.ts'
import {
  type Handler,
  type HandlerInput,
  PAGE_SIZE,
  type Processed,
  pageOf,
  type RefusedAccount,
  refusedAccounts,
  type StateChange,
} from '../handler-contract.ts'
import { isRefusal, type Refusal } from '../protocol/refusals.ts'
import type { Region } from '../protocol/region.ts'
import { badRequest, notOwned, outOfRange } from './refusals.ts'
import { adoptDetector, type Detector, type GuardDutyMember, makeDetector } from './state.ts'

/** The detector that the path names, or the refusal where it is not one of the caller's. */
const detectorOf = ({ path }: HandlerInput, { guardduty }: Region): Detector | Refusal =>
  guardduty.detectors.get(path.detectorId ?? '') ?? notOwned

/** Lists the detector of this region; the first call makes it, so that a fresh emulator can be used at once. */
export const listDetectors: Handler = (_, { guardduty, name }) => {
  if (guardduty.detectorsMade === 0) makeDetector(guardduty, name)
  return { output: { detectorIds: [...guardduty.detectors.keys()] } }
}

/** Makes a detector where there is none: AWS allows one for each account and region. */
export const createDetector: Handler = ({ body }, { guardduty, name }) => {
  if (typeof body.enable !== 'boolean') return outOfRange
  if (guardduty.detectors.size > 0) return badRequest('a detector already exists for the current account.')
  return { output: { detectorId: makeDetector(guardduty, name) } }
}

/** Deletes a detector and its members with it. */
export const deleteDetector: Handler = (input, region) => {
  const detector = detectorOf(input, region)
  if (isRefusal(detector)) return detector
  region.guardduty.detectors.delete(input.path.detectorId ?? '')
  return { output: {} }
}

type Schemas = components['schemas']

/** The one reason that GuardDuty gives for an account which it does not know as a member. */
const NOT_A_MEMBER =
  'The request is rejected because the given account ID is not an associated member of account the current account.'

/** The accounts that were not processed, as GuardDuty lists them. */
const unprocessedAccounts = (
  refused: readonly RefusedAccount[],
): components['schemas']['UnprocessedAccounts'] =>
  refused.map(({ account, reason }) => ({ accountId: account, result: reason }))

/** Takes one step with one member, or tells why not. */
type Step = (account: string, member: GuardDutyMember, detector: Detector, at: Date) => string | undefined

/** Takes a step with each account of a batch that is a member, and reports the others. */
const forEachMember =
  (step: Step): Handler =>
  (input, region) => {
    const detector = detectorOf(input, region)
    if (isRefusal(detector)) return detector
    const { accountIds } = input.body as Schemas['DeleteMembersRequest']
    const refused = refusedAccounts(
      new Set(accountIds),
      (account) => account,
      (account) => {
        const member = detector.members.get(account)
        return member ? step(account, member, detector, region.now()) : NOT_A_MEMBER
      },
    )
    return {
      output: {
        unprocessedAccounts: unprocessedAccounts(refused),
      } satisfies Schemas['DeleteMembersResponse'],
    }
  }

/** A member as GuardDuty shows it: dates are plain strings in its model, and the older name of the administrator stays. */
const memberRecord = (
  accountId: string,
  { email, relationshipStatus, invitedAt, updatedAt }: GuardDutyMember,
  administratorId: string,
): components['schemas']['Member'] => ({
  accountId,
  administratorId,
  masterId: administratorId,
  email,
  relationshipStatus,
  ...(invitedAt && { invitedAt: invitedAt.toISOString() }),
  updatedAt: updatedAt.toISOString(),
})

/** GuardDuty's quota of members by invitation. */
const MOST_MEMBERS = 5000

/** Registers each account of the batch that can become a member, and tells why the others cannot. */
export const createMembers: Handler = (input, region) => {
  const detector = detectorOf(input, region)
  if (isRefusal(detector)) return detector
  const { accountDetails } = input.body as Schemas['CreateMembersRequest']
  if (!accountDetails.every(({ email }) => isMemberEmail(email))) return outOfRange
  const refused = refusedAccounts(
    accountDetails,
    ({ accountId }) => accountId,
    ({ accountId, email }) => {
      const reason = obstacle(accountId, detector, region.caller)
      if (reason !== undefined) return `The request is rejected because ${reason}`
      detector.members.set(accountId, { email, relationshipStatus: 'Created', updatedAt: region.now() })
      return undefined
    },
  )
  return {
    output: { unprocessedAccounts: unprocessedAccounts(refused) } satisfies Schemas['CreateMembersResponse'],
  }
}

function obstacle(accountId: string, { members }: Detector, caller: string): string | undefined {
  if (!isAccountId(accountId)) return 'an invalid or out-of-range value is specified as an input parameter.'
  if (accountId === caller) return 'an account cannot become a member of itself.'
  if (members.has(accountId)) {
    return 'the given account ID is already a member or associated member of the current account.'
  }
  if (members.size >= MOST_MEMBERS) {
    return 'the current account cannot create anymore members since it cannot exceed the maximum number of allowed members.'
  }
  return undefined
}

/** Answers each requested account once, in the order of the request: with its record, or as unprocessed. */
export const getMembers: Handler = (input, region) => {
  const detector = detectorOf(input, region)
  if (isRefusal(detector)) return detector
  const { accountIds } = input.body as Schemas['GetMembersRequest']
  const members: Schemas['GetMembersResponse']['members'][number][] = []
  const unknown: { account: string; reason: string }[] = []
  for (const account of new Set(accountIds)) {
    const member = detector.members.get(account)
    if (member) members.push(memberRecord(account, member, region.caller))
    else unknown.push({ account, reason: NOT_A_MEMBER })
  }
  return {
    output: {
      members,
      unprocessedAccounts: unprocessedAccounts(unknown),
    } satisfies Schemas['GetMembersResponse'],
  }
}

/**
 * Lists the members of a detector. Unless `onlyAssociated=false`, only those that accepted an invitation are meant, and
 * nobody accepts one here.
 */
export const listMembers: Handler = (input, region) => {
  const detector = detectorOf(input, region)
  if (isRefusal(detector)) return detector
  const { query } = input
  const members = query.get('onlyAssociated')?.toLowerCase() === 'false' ? detector.members : []
  const page = pageOf(members, Number(query.get('maxResults') ?? PAGE_SIZE), query.get('nextToken') ?? '')
  if (!page) return outOfRange
  const { entries, ...next } = page
  return {
    output: { members: entries.map(([id, member]) => memberRecord(id, member, region.caller)), ...next },
  }
}

/** Deletes the records of members; real GuardDuty keeps those that accepted an invitation, and nobody does so here. */
export const deleteMembers = forEachMember((account, _, { members }) => {
  members.delete(account)
  return undefined
})

/** Invites members; the check of their addresses, which takes real GuardDuty minutes, is over at once. */
export const inviteMembers = forEachMember((account, member, { members }, at) => {
  if (member.relationshipStatus === 'Invited') {
    return 'The request is rejected because the current account has already invited or is already the GuardDuty master of the given member account ID.'
  }
  members.set(account, { ...member, relationshipStatus: 'Invited', invitedAt: at, updatedAt: at })
  return undefined
})

/** Ends the relationship with members; their records stay, as Removed. */
export const disassociateMembers = forEachMember((account, member, { members }, at) => {
  members.set(account, { ...member, relationshipStatus: 'Removed', updatedAt: at })
  return undefined
})

/** The detector of the request, which is there after a success. */
const detectorAfter = ({ path: { detectorId = '' } }: Processed, { guardduty }: Region): Detector =>
  guardduty.detectors.get(detectorId) ?? adoptDetector(guardduty, detectorId)

/** Every account has a record; one that was there before keeps what it says. */
export const membersCreated: StateChange = (processed, region) => {
  const { members } = detectorAfter(processed, region)
  for (const [account, { email }] of processed.accounts) {
    if (members.has(account)) continue
    members.set(account, { email: String(email), relationshipStatus: 'Created', updatedAt: region.now() })
  }
}

/** No account has a record. */
export const membersDeleted: StateChange = (processed, region) => {
  const { members } = detectorAfter(processed, region)
  for (const account of processed.accounts.keys()) members.delete(account)
}
