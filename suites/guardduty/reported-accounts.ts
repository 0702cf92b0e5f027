import fc from 'fast-check'
import {
  accounts,
  type Call,
  type CaseContext,
  entries,
  expectAnswer,
  isUndecided,
  type OperationId,
  outputOf,
  type Property,
  property,
  repeated,
  requirementOf,
  SUCCESS,
  some,
  untestable,
  without,
} from '../../harness/index.ts'
import { blame, isRefused } from '../laws/answered.ts'
import { batchOf, entry, fresh, MOST_CREATED } from './batch.ts'
import { makeMembers } from './created-members.ts'
import { callCreateMembers, callGetMembers } from './members.ts'

/** Who stands in the second batch: members by their place in the first, and accounts that are new. */
type Batch = readonly (number | 'new')[]

const places = (count: number) => Array.from({ length: count }, (_, at) => at)

const BATCHES: Readonly<Record<string, Batch>> = {
  ...Object.fromEntries(
    places(8).map((at) => [`member at ${at}`, places(8).map((each) => (each === at ? 0 : 'new'))]),
  ),
  'one of two': [0, 'new'],
  'the same again': places(5),
  'in reverse': places(5).reverse(),
  [`all ${MOST_CREATED} again`]: places(MOST_CREATED),
  'every second': places(20).map((at) => (at % 2 === 0 ? at / 2 : 'new')),
}

/** Repeating is reported per account, not silently merged and not refused as a whole. */
export const existingMemberIsReported = (): Property =>
  property<Batch>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/existing-member-is-reported'),
    aspect: 'law',
    boundaries: Object.entries(BATCHES).map(([label, batch]) => ({ label, values: fc.constant(batch) })),
    random: fc
      .array(fc.boolean(), { minLength: 1, maxLength: MOST_CREATED })
      .map((batch) => batch.map((isMember, at) => (isMember ? at : 'new'))),
    controlled: true,
    alone: true,
    law: async (batch, context) => {
      const members = new Map(batch.filter((who) => who !== 'new').map((who) => [who, context.account()]))
      const known = [...members].sort(([a], [b]) => a - b).map(([, id]) => id)
      if (known.length > 0) {
        const first = await callCreateMembers(context, batchOf(known.map((id) => entry(id))))
        if (isUndecided(first)) return first
      }
      const ids = batch.map((who) => (who === 'new' ? context.account() : members.get(who)))
      const again = await context.call('guardduty.CreateMembers', batchOf(ids.map((id) => entry(id))))
      const refused = expectAnswer(again.exchange, SUCCESS)
      if (refused) return refused
      const unprocessed = accounts(outputOf(again, 'guardduty.CreateMembers'), 'unprocessedAccounts')
      const silent = without(known, unprocessed)
      const extra = without(unprocessed, known)
      if (silent.length === 0 && extra.length === 0) return undefined
      const [identity, got] =
        silent.length > 0
          ? ['silent', `${some(silent)} not reported`]
          : ['extra', `${some(extra)} reported as well`]
      return blame({ identity, expected: `${some(known) || 'nobody'} unprocessed`, got }, again)
    },
  })

const COUNTS = [1, 2, 25].map((count) => ({ label: `${count} to report`, values: fc.constant(count) }))

/** Creates as many members again, among accounts that are new. */
async function createAgain(context: CaseContext, count: number) {
  const known = await makeMembers(context, count)
  if (isUndecided(known)) return known
  const batch = batchOf([...known.map((id) => entry(id)), ...fresh(count)])
  return context.call('guardduty.CreateMembers', batch)
}

/** Of a batch of different accounts none is reported twice. */
export const reportsNoAccountTwice = (): Property =>
  property<number>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/reports-no-account-twice'),
    aspect: 'law',
    boundaries: COUNTS,
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const call = await createAgain(context, count)
      // Targets that refuse such a batch report nobody.
      if (isUndecided(call) || isRefused(call)) return isUndecided(call) ? call : undefined
      const output = outputOf(call, 'guardduty.CreateMembers')
      if (isUndecided(output)) return output
      const twice = repeated(accounts(output, 'unprocessedAccounts'))
      if (twice.length === 0) return undefined
      return blame({ identity: 'twice', expected: 'each account once', got: `${some(twice)} twice` }, call)
    },
  })

const STRANGERS = (context: CaseContext, count: number) =>
  callGetMembers(
    context,
    Array.from({ length: count }, () => context.account()),
  )

/** Provokes reports of accounts that were not processed, as far as the operation makes any. */
const PROVOKED = {
  'guardduty.CreateMembers': createAgain,
  'guardduty.GetMembers': STRANGERS,
}

/** Each reported account has a reason. */
export const reportsHaveAReason = (operation: keyof typeof PROVOKED & OperationId): Property =>
  property<number>({
    requirement: requirementOf(operation, 'behaviour/unprocessed-accounts-have-a-reason'),
    aspect: 'law',
    boundaries: COUNTS,
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const call: Call | Awaited<ReturnType<typeof createAgain>> = await PROVOKED[operation](context, count)
      if (isUndecided(call) || isRefused(call)) return isUndecided(call) ? call : undefined
      const output = outputOf(call, operation)
      if (isUndecided(output)) return output
      const reasons = entries(output, 'unprocessedAccounts', 'result')
      if (reasons.length === 0) return untestable('the target reports no account')
      const blank = reasons.find((reason) => typeof reason !== 'string' || reason.trim() === '')
      if (blank === undefined && !reasons.includes(undefined)) return undefined
      return blame({ identity: 'blank', expected: 'a reason', got: JSON.stringify(blank) ?? 'none' }, call)
    },
  })
