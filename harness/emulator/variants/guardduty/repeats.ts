import { accounts, repeated } from '../../../model/accounts.ts'
import { type HttpResponse, json } from '../../../model/exchange.ts'
import { creating, getting, type MemberRequest, rewriting } from '../../variations/guardduty.ts'
import type { Middleware } from '../../variations/variation.ts'
import { both, refusal } from '../answering.ts'
import type { Variants } from '../variant.ts'

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
        rewriting(await correct(), ({ members, unprocessedAccounts }) => ({
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
      return rewriting(response, ({ unprocessedAccounts }) => ({
        unprocessedAccounts: unprocessedAccounts.filter(({ accountId }) => !known.includes(accountId)),
      }))
    })
}
