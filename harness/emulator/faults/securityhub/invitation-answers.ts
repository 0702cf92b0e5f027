import { without } from '../../../model/accounts.ts'
import { isObject, json } from '../../../model/exchange.ts'
import { saying } from '../../altered.ts'
import type { Around } from '../../difference.ts'
import type { Faults } from '../fault.ts'
import { swapping } from '../overlapping.ts'
import { answer, inviting, isInvitation, reporting } from './call.ts'

const REFUSED = answer(400, 'InvalidInputException')
const FAILED = answer(500)

/** Does not tell strangers from members that look the same to it. */
const confusing =
  (isSame: (id: string, other: string) => boolean): (() => Around) =>
  () => {
    const seen: string[] = []
    return async (request, next) => {
      if (request.path === '/members' && request.method === 'POST') {
        seen.push(...[...(request.body ?? '').matchAll(/\d{12}/g)].map(([id]) => id))
      }
      return inviting(async ({ sound }) =>
        reporting(await sound(), (ids) =>
          ids.filter((id) => !seen.slice(-1).some((other) => isSame(id, other))),
        ),
      )(request, next)
    }
  }

/** Mistakes with the answers to invitations. */
export const invitationAnswerFaults = {
  'securityhub-refuses-37': {
    text: 'InviteMembers refuses 37 accounts.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/accepts-valid-requests'],
    around: () => inviting(({ listed }) => (listed.length === 37 ? REFUSED : undefined)),
  },
  'securityhub-fails-on-49': {
    text: 'InviteMembers answers 49 accounts with 500.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/accepts-valid-requests'],
    around: () => inviting(({ listed }) => (listed.length === 49 ? FAILED : undefined)),
  },
  'securityhub-fails-on-an-empty-list': {
    text: 'InviteMembers answers an empty list with 500.',
    kind: 'boundary',
    kills: ['securityhub.InviteMembers/behaviour/any-valid-shape-is-answered'],
    around: () => inviting(({ listed }) => (listed.length === 0 ? FAILED : undefined)),
  },
  'securityhub-fails-on-151': {
    text: 'InviteMembers answers more than 150 accounts with 500.',
    kind: 'boundary',
    kills: ['securityhub.InviteMembers/behaviour/any-valid-shape-is-answered'],
    around: () => inviting(({ listed }) => (listed.length > 150 ? FAILED : undefined)),
  },
  'securityhub-fails-on-one-twice': {
    text: 'InviteMembers answers a member that is named twice with 500.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/any-valid-shape-is-answered'],
    around: () =>
      inviting(async ({ ids, membersOf }) =>
        new Set(ids).size < ids.length && (await membersOf(ids)).length > 0 ? FAILED : undefined,
      ),
  },
  'securityhub-reports-one-of-the-batch-before': {
    text: 'InviteMembers reports an account of the batch before where one has 23.',
    kind: 'partition',
    kills: ['securityhub.InviteMembers/behaviour/answers-only-requested-accounts'],
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
  'securityhub-forgets-the-last-of-50': {
    text: 'InviteMembers does not report the last of 50 accounts.',
    kind: 'boundary',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    around: () =>
      inviting(async ({ listed, sound }) =>
        listed.length === 50 ? reporting(await sound(), (ids) => ids.slice(0, -1)) : undefined,
      ),
  },
  'securityhub-makes-members-of-strangers': {
    text: 'InviteMembers makes members of accounts that are none.',
    kind: 'state',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    around: () =>
      inviting(async ({ ids, sound, create, invite, membersOf }) => {
        const response = await sound()
        const strangers = response.status === 200 ? without(ids, await membersOf(ids)) : []
        if (strangers.length > 0 && strangers.length <= 50) {
          await create(strangers)
          await invite(strangers)
        }
        return response
      }),
  },
  'securityhub-confuses-last-eleven-digits': {
    text: 'InviteMembers takes a stranger for the last member with the same last eleven digits.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    around: confusing((id, other) => id.slice(1) === other.slice(1)),
  },
  'securityhub-confuses-first-six-digits': {
    text: 'InviteMembers takes a stranger for the last member with the same first six digits.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    around: confusing((id, other) => id.slice(0, 6) === other.slice(0, 6)),
  },
  'securityhub-counts-in-32-bits': {
    text: 'InviteMembers takes a stranger for the last member whose number is the same in 32 bits.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    around: confusing((id, other) => (Number(id) - Number(other)) % 2 ** 32 === 0),
  },
  'securityhub-needs-no-hub': {
    text: 'InviteMembers needs no hub.',
    kind: 'state',
    kills: ['securityhub.InviteMembers/behaviour/hub-must-be-enabled'],
    around: () =>
      inviting(async ({ sound }) => {
        const response = await sound()
        return response.status === 401 ? answer(200) : response
      }),
  },
  'securityhub-refuses-with-403': {
    text: 'InviteMembers refuses with 403 for want of a hub.',
    kind: 'status',
    kills: ['securityhub.InviteMembers/behaviour/hub-must-be-enabled'],
    around: () =>
      inviting(async ({ sound }) => {
        const response = await sound()
        return response.status === 401 ? answer(403, 'InvalidAccessException') : response
      }),
  },
  'securityhub-says-it-in-other-words': {
    text: 'InviteMembers has other words for a hub that is not there.',
    kind: 'error-shape',
    kills: ['securityhub.InviteMembers/response/wording/not-subscribed'],
    around: () =>
      inviting(async ({ sound }) => {
        const response = await sound()
        return response.status === 401 ? saying(response, { Message: 'There is no hub.' }) : response
      }),
  },
  'securityhub-has-codes-of-its-own': {
    text: 'The code of an error is not its type.',
    kind: 'error-shape',
    kills: ['securityhub.InviteMembers/behaviour/code-names-the-error'],
    around: () =>
      inviting(async ({ sound }) => {
        const response = await sound()
        const body = json(response)
        return isObject(body) && 'Code' in body
          ? saying(response, { ...body, Code: 'InvalidInput' })
          : response
      }),
  },
  'securityhub-mixes-up-answers': {
    text: 'InviteMembers mixes up answers to requests that are under way at once.',
    kind: 'concurrency',
    kills: ['securityhub.InviteMembers/behaviour/parallel-answers-are-not-swapped'],
    around: () => swapping(isInvitation),
  },
} satisfies Faults
