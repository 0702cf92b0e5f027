import { accounts, repeated } from '../../../model/accounts.ts'
import { type HttpResponse, json } from '../../../model/exchange.ts'
import { creating, getting, type MemberRequest, rewritingMembers } from '../../variations/guardduty.ts'
import type { Middleware } from '../../variations/variation.ts'
import { both, refusal, type Variants } from '../variant.ts'

const UNREPORTED = [
  { select: 'guardduty.CreateMembers/behaviour/existing-member-is-reported', why: 'It is not.' },
]
const UNREAD = [
  {
    select: 'guardduty.CreateMembers/behaviour/existing-email-is-kept',
    why: 'It is asked of members that were reported.',
  },
  {
    select: 'guardduty.CreateMembers/response/wording/existing-member',
    why: 'There is no reason to read.',
  },
]

const NOBODY_REPORTED = {
  select: 'guardduty.CreateMembers/behaviour/unprocessed-accounts-have-a-reason',
  why: 'It reports no account.',
}

/** Correct servers that make something else of an account that is named again. */
export const guarddutyRepeatVariants = {
  'guardduty-members-merged': {
    text: 'Nothing is said of members that are created again.',
    warns: UNREPORTED,
    spares: [...UNREAD, NOBODY_REPORTED],
    middleware: merging(false),
  },
  'guardduty-members-changed': {
    text: 'Members that are created again get their new address.',
    warns: UNREPORTED,
    spares: [...UNREAD, NOBODY_REPORTED],
    middleware: merging(true),
  },
  'guardduty-members-refused': {
    text: 'A batch with a member in it is refused.',
    warns: UNREPORTED,
    spares: UNREAD,
    middleware: () =>
      creating(async ({ ids, get }) =>
        (await existing(get, ids)).length > 0 ? refusal(400, 'BadRequestException') : undefined,
      ),
  },
  'guardduty-repeats-refused': {
    text: 'A batch that names an account twice is refused.',
    middleware: both(
      () =>
        creating(({ ids }) => (repeated(ids).length > 0 ? refusal(400, 'BadRequestException') : undefined)),
      () =>
        getting(({ ids }) => (repeated(ids).length > 0 ? refusal(400, 'BadRequestException') : undefined)),
    ),
  },
  'guardduty-repeats-answered': {
    text: 'An account that is asked for twice is answered twice.',
    middleware: () =>
      getting(async ({ ids, correct }) =>
        rewritingMembers(await correct(), ({ members, unprocessedAccounts }) => ({
          members: ids.flatMap((id) => members.filter(({ accountId }) => accountId === id)),
          unprocessedAccounts: ids.flatMap((id) =>
            unprocessedAccounts.filter(({ accountId }) => accountId === id),
          ),
        })),
      ),
  },
  'guardduty-last-repeat-wins': {
    text: 'Of an account that is created twice in a batch, the last address counts, and nothing is said.',
    middleware: () =>
      creating(({ ids, details, create }) =>
        repeated(ids).length > 0
          ? create(details.filter((_, at) => ids.lastIndexOf(ids[at] ?? '') === at))
          : undefined,
      ),
  },
} satisfies Variants

async function existing(get: MemberRequest['get'], ids: readonly string[]): Promise<readonly string[]> {
  const response: HttpResponse = await get([...new Set(ids)])
  return accounts(json(response), 'members')
}

/** Says nothing of members that are created again; a change is made of their addresses, or none. */
function merging(isChanged: boolean): () => Middleware {
  return () =>
    creating(async ({ ids, details, correct, get, remove, create }) => {
      const known = await existing(get, ids)
      if (known.length === 0) return undefined
      const response = await correct()
      if (response.status === 200 && isChanged) {
        await remove(known)
        await create(details.filter(({ accountId }) => known.includes(accountId)))
      }
      return rewritingMembers(response, ({ unprocessedAccounts }) => ({
        unprocessedAccounts: unprocessedAccounts.filter(({ accountId }) => !known.includes(accountId)),
      }))
    })
}

const showing =
  (change: (member: Readonly<Record<string, unknown>>) => unknown): (() => Middleware) =>
  () =>
    getting(async ({ correct }) =>
      rewritingMembers(await correct(), ({ members }) => ({
        members: members.map((each) => change({ ...each })) as never,
      })),
    )

/** Correct servers that show members in another way. */
export const guarddutyRecordVariants = {
  'guardduty-members-enabled': {
    text: 'Members are Enabled at once, as accounts of an organization are.',
    spares: [
      {
        select: 'guardduty.GetMembers/behaviour/invited-at-follows-the-invitation',
        why: 'Nobody is invited.',
      },
    ],
    middleware: showing((each) => ({ ...each, relationshipStatus: 'Enabled' })),
  },
  'guardduty-old-name-of-the-administrator': {
    text: 'The administrator has the older of its two names alone.',
    middleware: showing(({ administratorId: _, ...each }) => each),
  },
  'guardduty-dates-with-an-offset': {
    text: 'Dates have an offset and no fraction.',
    middleware: showing((each) => ({
      ...each,
      updatedAt: String(each.updatedAt).replace(/\.\d+Z$/, '+00:00'),
    })),
  },
  'guardduty-detectors-of-members': {
    text: 'A member is shown with a detector of its own.',
    middleware: showing((each) => ({ ...each, detectorId: '0'.repeat(32) })),
  },
  'guardduty-domains-in-lower-case': {
    text: 'The domain of an address is shown in lower case.',
    middleware: showing((each) => ({
      ...each,
      email: String(each.email).replace(/@.*/, (domain) => domain.toLowerCase()),
    })),
  },
} satisfies Variants
