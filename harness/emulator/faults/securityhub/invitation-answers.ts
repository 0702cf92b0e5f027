import { type HttpRequest, member } from '../../../model/exchange.ts'
import { sentIn } from '../../altered.ts'
import type { Consequence } from '../../consequence.ts'
import { faultRows } from '../fault.ts'
import { swapping } from '../overlapping.ts'
import { CRASHES } from '../protocol/breaking.ts'
import { answer, inviting, isInvitation, reporting } from './call.ts'

const REFUSED = answer(400, 'InvalidInputException')
const FAILED = answer(500, 'InternalException')

/** Of a server that is wrong about a batch for its size. */
const ANY_SIZE: readonly Consequence[] = [
  { select: 'securityhub.InviteMembers/behaviour/*', why: 'Many laws invite batches of any size.' },
]

const isEmpty = (request: HttpRequest) => {
  const listed = member(sentIn(request), 'AccountIds')
  return Array.isArray(listed) && listed.length === 0
}

/** Mistakes with the answers to invitations. */
export const invitationAnswerFaults = faultRows({
  'securityhub-refuses-37': {
    text: 'InviteMembers refuses 37 accounts.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/accepts-valid-requests'],
    also: ANY_SIZE,
    around: () => inviting(({ listed }) => (listed.length === 37 ? REFUSED : undefined)),
  },
  'securityhub-fails-on-49': {
    text: 'InviteMembers answers 49 accounts with 500.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/accepts-valid-requests'],
    also: [...ANY_SIZE, ...CRASHES],
    around: () => inviting(({ listed }) => (listed.length === 49 ? FAILED : undefined)),
  },
  'securityhub-fails-on-an-empty-list': {
    text: 'InviteMembers answers an empty list with 500.',
    kind: 'boundary',
    kills: ['securityhub.InviteMembers/behaviour/any-valid-shape-is-answered'],
    also: CRASHES,
    around: () => inviting(({ request }) => (isEmpty(request) ? FAILED : undefined)),
  },
  'securityhub-fails-on-151': {
    text: 'InviteMembers answers more than 150 accounts with 500.',
    kind: 'boundary',
    kills: ['securityhub.InviteMembers/behaviour/any-valid-shape-is-answered'],
    also: CRASHES,
    around: () => inviting(({ listed }) => (listed.length > 150 ? FAILED : undefined)),
  },
  'securityhub-fails-on-one-twice': {
    text: 'InviteMembers answers a member that is named twice with 500.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/any-valid-shape-is-answered'],
    also: CRASHES,
    around: () =>
      inviting(async ({ ids, membersOf }) =>
        new Set(ids).size < ids.length && (await membersOf(ids)).length > 0 ? FAILED : undefined,
      ),
  },
  'securityhub-reports-one-of-the-batch-before': {
    text: 'InviteMembers reports an account of the batch before where one has 23.',
    kind: 'partition',
    kills: ['securityhub.InviteMembers/behaviour/answers-only-requested-accounts'],
    also: ANY_SIZE,
    around: () => {
      let before: string | undefined
      return inviting(async ({ ids, sound }) => {
        const response = await sound()
        const other = before
        before = ids.at(-1)
        return ids.length === 23 && other !== undefined
          ? reporting(response, (unprocessed) => [...unprocessed, other])
          : response
      })
    },
  },
  'securityhub-reports-the-last-twice': {
    text: 'InviteMembers reports the last account twice.',
    kind: 'partition',
    kills: ['securityhub.InviteMembers/behaviour/reports-no-account-twice'],
    around: () =>
      inviting(async ({ sound }) => reporting(await sound(), (ids) => [...ids, ...ids.slice(-1)])),
  },
  'securityhub-reports-the-last-of-31-twice': {
    text: 'InviteMembers reports the last of 31 accounts twice.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/reports-no-account-twice'],
    around: () =>
      inviting(async ({ listed, sound }) =>
        listed.length === 31 ? reporting(await sound(), (ids) => [...ids, ...ids.slice(-1)]) : undefined,
      ),
  },
  'securityhub-reports-the-last-of-41': {
    text: 'InviteMembers reports the last of 41 members.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/created-member-is-invited'],
    around: () =>
      inviting(async ({ ids, sound }) =>
        ids.length === 41 ? reporting(await sound(), () => ids.slice(-1)) : undefined,
      ),
  },
  'securityhub-mixes-up-answers': {
    text: 'InviteMembers mixes up answers to requests that are under way at once.',
    kind: 'concurrency',
    kills: ['securityhub.InviteMembers/behaviour/parallel-answers-are-not-swapped'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/*',
        why: 'Requests of other laws are under way at once.',
      },
    ],
    around: () => swapping(isInvitation),
  },
})
