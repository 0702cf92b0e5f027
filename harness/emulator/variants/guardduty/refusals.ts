import { setImmediate as others } from 'node:timers/promises'
import { accounts, isAccountId } from '../../../model/accounts.ts'
import { json } from '../../../model/exchange.ts'
import { isMemberEmail } from '../../documented-rules.ts'
import { creating, getting, rewritingMembers } from '../../variations/guardduty.ts'
import { saying } from '../../variations/messages.ts'
import type { Middleware } from '../../variations/variation.ts'
import { answering, both, refusal, type Variants, withResponseHeader } from '../variant.ts'

/** Correct servers that refuse more than they have to, or in another way. */
export const guarddutyRefusalVariants = {
  'guardduty-too-many-in-other-words': {
    text: 'The refusal of too many ids names the list and the most that is allowed.',
    middleware: answering((response, { body = '' }) =>
      response.status === 400 && (body.match(/"\d{12}"/g) ?? []).length > 50
        ? saying(response, {
            ...(json(response) as object),
            message:
              'The request is rejected because accountIds has more than the 50 entries that are allowed.',
          })
        : response,
    ),
  },
  'guardduty-bad-addresses-reported': {
    text: 'Accounts with a bad address are reported, and the others are created.',
    middleware: () =>
      creating(async ({ details, create, get }) => {
        const bad = details.filter(
          ({ accountId, email }) => isRegular(accountId, email) && !isMemberEmail(email),
        )
        const good = details.filter((each) => !bad.includes(each))
        if (bad.length === 0) return undefined
        const response = await (good.length > 0 ? create(good) : get(bad.map(({ accountId }) => accountId)))
        if (response.status !== 200) return response
        return saying(response, {
          unprocessedAccounts: [
            ...accounts(json(response), 'unprocessedAccounts').filter(() => good.length > 0),
            ...bad.map(({ accountId }) => accountId),
          ].map((accountId) => ({ accountId, result: 'This cannot be.' })),
        })
      }),
  },
  'guardduty-bad-addresses-are-not-verified': {
    text: 'Accounts with a bad address become members, and the verification of the address fails.',
    middleware: unverified,
  },
  'guardduty-stricter-addresses': {
    text: 'An address is a name of letters, digits and few signs, in a domain that ends in letters.',
    middleware: () =>
      creating(({ details }) =>
        details.some(({ accountId, email }) => isRegular(accountId, email) && !isPlain(email))
          ? refusal(400, 'BadRequestException')
          : undefined,
      ),
  },
  'guardduty-administrator-refused': {
    text: 'A batch with the administrator in it is refused.',
    middleware: () =>
      creating(({ ids }) => (ids.includes('000000000000') ? refusal(400, 'BadRequestException') : undefined)),
  },
  'guardduty-one-batch-at-a-time': {
    text: 'While a batch is under way, others are throttled.',
    middleware: () => {
      let busy = false
      return creating(async ({ correct }) => {
        if (busy) return withResponseHeader(refusal(429, 'ThrottlingException'), 'retry-after', () => '0')
        busy = true
        await others()
        const response = await correct()
        busy = false
        return response
      })
    },
  },
  'guardduty-losers-of-a-race-refused': {
    text: 'A batch with an account that another one is creating is refused.',
    middleware: () => {
      const underWay = new Set<string>()
      return creating(async ({ ids: all, correct }) => {
        const ids = all.filter(isAccountId)
        if (ids.some((id) => underWay.has(id))) return refusal(400, 'BadRequestException')
        for (const id of ids) underWay.add(id)
        await others()
        const response = await correct()
        for (const id of ids) underWay.delete(id)
        return response
      })
    },
  },
} satisfies Variants

/** Whether the schema takes it: what it refuses is refused as ever. */
function isRegular(accountId: unknown, email: unknown): boolean {
  return (
    typeof accountId === 'string' &&
    accountId.length === 12 &&
    typeof email === 'string' &&
    email.length >= 6 &&
    [...email].length <= 64
  )
}

function isPlain(email: string): boolean {
  return /^[\w.+/-]+@([a-z0-9-]+\.)+[a-z]{2,}$/i.test(email)
}

function unverified(): Middleware {
  const bad = new Map<string, string>()
  const creates = creating(({ details, create }) => {
    const wrong = details.filter(
      ({ accountId, email }) => isRegular(accountId, email) && !isMemberEmail(email),
    )
    if (wrong.length === 0) return undefined
    for (const { accountId, email } of wrong) bad.set(accountId, email)
    return create(details.map((each) => (wrong.includes(each) ? { ...each, email: 'a@example.com' } : each)))
  })
  const shows = getting(async ({ correct }) =>
    rewritingMembers(await correct(), ({ members }) => ({
      members: members.map((each) => {
        const email = bad.get(each.accountId)
        return email === undefined ? each : { ...each, email, relationshipStatus: 'EmailVerificationFailed' }
      }),
    })),
  )
  return both(
    () => creates,
    () => shows,
  )()
}
