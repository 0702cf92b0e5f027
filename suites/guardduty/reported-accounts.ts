import fc from 'fast-check'
import {
  accounts,
  type Call,
  type CaseContext,
  entries,
  isUndecided,
  type OperationId,
  outputOf,
  type Property,
  property,
  repeated,
  requirementOf,
  some,
  untestable,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { isRefused } from '../laws/refused.ts'
import { batchOf, entry, fresh } from './batch.ts'
import { makeMembers } from './created-members.ts'
import { callGetMembers } from './members.ts'

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
