import { saying } from '../../harness/emulator/altered.ts'
import { swapping } from '../../harness/emulator/faults/overlapping.ts'
import { answer, inviting, isInvitation, reporting } from '../../harness/emulator/faults/securityhub/call.ts'
import { without } from '../../harness/model/accounts.ts'
import { isObject, json } from '../../harness/model/exchange.ts'
import type { Defect } from './defect.ts'

const REFUSED = answer(400, 'InvalidInputException')
const FAILED = answer(500)
const BATCH = 'InviteMembers/behaviour'

/** Does not tell strangers from members that look the same to it. */
const confusing =
  (isSame: (id: string, other: string) => boolean): (() => Defect) =>
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

/** Mistakes with the answers to invitations, under the requirement that they break. */
export const answerDefects: Readonly<Record<string, Readonly<Record<string, () => Defect>>>> = {
  [`${BATCH}/accepts-valid-requests`]: {
    'refuses 37 accounts': () => inviting(({ listed }) => (listed.length === 37 ? REFUSED : undefined)),
    'fails on 49 accounts': () => inviting(({ listed }) => (listed.length === 49 ? FAILED : undefined)),
  },
  [`${BATCH}/any-valid-shape-is-answered`]: {
    'fails on an empty list': () => inviting(({ listed }) => (listed.length === 0 ? FAILED : undefined)),
    'fails on more than 150 accounts': () =>
      inviting(({ listed }) => (listed.length > 150 ? FAILED : undefined)),
    'fails on a member that is named twice': () =>
      inviting(async ({ ids, membersOf }) =>
        new Set(ids).size < ids.length && (await membersOf(ids)).length > 0 ? FAILED : undefined,
      ),
  },
  [`${BATCH}/answers-only-requested-accounts`]: {
    'reports an account of the batch before where one has 23': () => {
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
  [`${BATCH}/reports-no-account-twice`]: {
    'reports the last one twice': () =>
      inviting(async ({ sound }) => reporting(await sound(), (ids) => [...ids, ...ids.slice(-1)])),
    'reports the last of 31 twice': () =>
      inviting(async ({ listed, sound }) =>
        listed.length === 31 ? reporting(await sound(), (ids) => [...ids, ...ids.slice(-1)]) : undefined,
      ),
  },
  [`${BATCH}/created-member-is-invited`]: {
    'reports the last of 41': () =>
      inviting(async ({ ids, sound }) =>
        ids.length === 41 ? reporting(await sound(), () => ids.slice(-1)) : undefined,
      ),
  },
  [`${BATCH}/unknown-account-is-not-invited`]: {
    'forgets to report the last of 50': () =>
      inviting(async ({ listed, sound }) =>
        listed.length === 50 ? reporting(await sound(), (ids) => ids.slice(0, -1)) : undefined,
      ),
    'makes members of strangers': () =>
      inviting(async ({ ids, sound, create, invite, membersOf }) => {
        const response = await sound()
        const strangers = response.status === 200 ? without(ids, await membersOf(ids)) : []
        if (strangers.length > 0 && strangers.length <= 50) {
          await create(strangers)
          await invite(strangers)
        }
        return response
      }),
    'looks at the last eleven digits': confusing((id, other) => id.slice(1) === other.slice(1)),
    'looks at the first six digits': confusing((id, other) => id.slice(0, 6) === other.slice(0, 6)),
    'counts in 32 bits': confusing((id, other) => (Number(id) - Number(other)) % 2 ** 32 === 0),
  },
  [`${BATCH}/hub-must-be-enabled`]: {
    'needs no hub': () =>
      inviting(async ({ sound }) => {
        const response = await sound()
        return response.status === 401 ? answer(200) : response
      }),
    'refuses with 403 for want of a hub': () =>
      inviting(async ({ sound }) => {
        const response = await sound()
        return response.status === 401 ? answer(403, 'InvalidAccessException') : response
      }),
  },
  'InviteMembers/response/wording/not-subscribed': {
    'says it in other words': () =>
      inviting(async ({ sound }) => {
        const response = await sound()
        return response.status === 401 ? saying(response, { Message: 'There is no hub.' }) : response
      }),
  },
  [`${BATCH}/code-names-the-error`]: {
    'has a code of its own': () =>
      inviting(async ({ sound }) => {
        const response = await sound()
        const body = json(response)
        return isObject(body) && 'Code' in body
          ? saying(response, { ...body, Code: 'InvalidInput' })
          : response
      }),
  },
  [`${BATCH}/parallel-answers-are-not-swapped`]: { 'mixes up answers': () => swapping(isInvitation) },
}
