import fc from 'fast-check'
import {
  alike,
  type CaseContext,
  chunks,
  errorType,
  expectAnswer,
  isAnswered,
  isUndecided,
  json,
  type LawResult,
  member,
  type Operation,
  outputOf,
  Placeholder,
  type Property,
  property,
  repeated,
  requirementOf,
  some,
  untestable,
  without,
} from '../../harness/index.ts'
import { blame, isRefused } from '../laws/answered.ts'
import { answerOf } from '../laws/envelope.ts'
import { BATCH, callCreateMembers, MEMBERS, MOST, mixed, ofEverySize } from './fixtures.ts'
import { invitedBy, isInvited, readMembers, sendInvitation } from './members.ts'

const requirement = requirementOf('securityhub.InviteMembers', 'behaviour/unknown-account-is-not-invited')

/** Accounts that were never created are reported, one by one or by refusing the request. */
export const unknownAccountIsNotInvited = (): readonly Property[] => [
  property<number>({
    requirement,
    aspect: 'law',
    boundaries: [1, 2, MOST, 2 * MOST, 250, 251, 1_000].map((count) => ({
      label: count === 1 ? 'one account' : `${count} accounts`,
      values: fc.constant(count),
    })),
    random: fc.integer({ min: 1, max: 10 }),
    controlled: true,
    law: (count, context) =>
      isNotInvited(
        context,
        Array.from({ length: count }, () => context.account()),
      ),
  }),
  property<'together' | 'one by one'>({
    requirement,
    aspect: 'similar',
    boundaries: (['together', 'one by one'] as const).map((label) => ({ label, values: fc.constant(label) })),
    controlled: true,
    law: async (how, context) => {
      const made = await callCreateMembers(context, 1)
      if (isUndecided(made)) return made
      const others = made.flatMap(alike)
      for (const batch of how === 'together' ? chunks(others, MOST) : others.map((each) => [each])) {
        const outcome = await isNotInvited(context, batch)
        if (outcome) return outcome
      }
      return undefined
    },
  }),
]

async function isNotInvited(context: CaseContext, ids: readonly string[]): Promise<LawResult> {
  const call = await sendInvitation(context, ids)
  const invited = invitedBy(call, ids)
  if (isUndecided(invited)) return expectAnswer(call.exchange, answerOf(requirement))
  const silent = without(ids, invited.unprocessed)
  if (silent.length > 0) {
    const got = `${some(silent)} not reported`
    return blame({ identity: 'silent', expected: 'the account unprocessed', got }, call)
  }
  const read = await readMembers(context, ids)
  // A target that cannot be asked has said enough.
  if (isUndecided(read)) return undefined
  const shown = ids.filter((id) => isInvited(read.members.get(id)))
  if (shown.length === 0) return undefined
  const got = `${some(shown)} invited all the same`
  return blame({ identity: 'invited', expected: 'no such member', got }, call, ...read.calls)
}

/** An account that was named once is reported once. */
export const reportsNoAccountTwice = (operation: Operation<'securityhub.InviteMembers'>): Property =>
  property({
    requirement: requirementOf(operation.id, 'behaviour/reports-no-account-twice'),
    aspect: 'law',
    boundaries: ofEverySize,
    random: mixed,
    controlled: true,
    law: async (input, context) => {
      const call = await context.call(operation.id, input)
      if (isRefused(call)) return undefined
      const output = outputOf(call, operation.id)
      if (isUndecided(output)) return output
      const twice = repeated(BATCH.answered(output))
      if (twice.length === 0) return undefined
      const got = `${some(twice)} more than once`
      return blame({ identity: 'twice', expected: 'each account once', got }, call)
    },
  })

const strangers = (count: number) => Array.from({ length: count }, () => Placeholder.freshAccount())

/** Lists of accounts, and how often each is to be named. */
const LISTS: Readonly<Record<string, { readonly accounts: readonly Placeholder[]; readonly times: number }>> =
  {
    empty: { accounts: [], times: 1 },
    [`${MOST + 1} accounts`]: { accounts: strangers(MOST + 1), times: 1 },
    [`${2 * MOST} accounts`]: { accounts: strangers(2 * MOST), times: 1 },
    [`${4 * MOST} accounts`]: { accounts: strangers(4 * MOST), times: 1 },
    '250 accounts': { accounts: strangers(250), times: 1 },
    '251 accounts': { accounts: strangers(251), times: 1 },
    '1,000 accounts': { accounts: strangers(1_000), times: 1 },
    'a stranger twice': { accounts: strangers(1), times: 2 },
    [`a stranger ${MOST} times`]: { accounts: strangers(1), times: MOST },
    'a member twice': { accounts: [Placeholder.preparedAccount(MEMBERS)], times: 2 },
    [`a member ${MOST} times`]: { accounts: [Placeholder.preparedAccount(MEMBERS)], times: MOST },
  }

/** No page says how many accounts are too many, or what becomes of one that is named twice; but an answer there is. */
export function anyListIsAnswered(operation: Operation<'securityhub.InviteMembers'>): Property {
  const requirement = requirementOf(operation.id, 'behaviour/any-valid-shape-is-answered')
  return property<string>({
    requirement,
    aspect: 'lists',
    boundaries: Object.keys(LISTS).map((label) => ({ label, values: fc.constant(label) })),
    controlled: true,
    law: async (label, context) => {
      const { accounts = [], times = 1 } = LISTS[label] ?? {}
      const ids = await context.render(accounts)
      const { exchange } = await sendInvitation(context, Array.from({ length: times }, () => ids).flat())
      return expectAnswer(exchange, answerOf(requirement))
    },
  })
}

const REFUSED: Readonly<Record<string, unknown>> = {
  'a blank account': { AccountIds: [' '] },
  'no list': {},
  'a list of numbers': { AccountIds: [1] },
}

/** The code of an error, where it has one, is the type that its header names, or its `__type`. */
export const codeNamesTheError = (operation: Operation<'securityhub.InviteMembers'>): Property =>
  property<string>({
    requirement: requirementOf(operation.id, 'behaviour/code-names-the-error'),
    aspect: 'law',
    boundaries: Object.keys(REFUSED).map((label) => ({ label, values: fc.constant(label) })),
    controlled: true,
    law: async (label, context) => {
      const call = await context.call(operation.id, { body: REFUSED[label] })
      if (!isAnswered(call.exchange) || call.exchange.response.status !== 400) return undefined
      const { response } = call.exchange
      const body = json(response)
      const code = member(body, 'Code')
      const named = errorType({ ...response, body: JSON.stringify({ __type: member(body, '__type') }) })
      if (typeof code !== 'string') return untestable('its errors have no Code')
      if (named === undefined) return untestable('its errors name no type to compare the Code with')
      if (code === named) return undefined
      return blame({ identity: code, expected: `the code ${named}`, got: code }, call)
    },
  })
