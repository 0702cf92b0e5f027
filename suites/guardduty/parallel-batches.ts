import fc from 'fast-check'
import {
  accounts,
  type Call,
  type CaseContext,
  chunks,
  type Draw,
  isUndecided,
  type LawResult,
  outputOf,
  type Property,
  property,
  requirementOf,
  some,
  untestable,
  without,
} from '../../harness/index.ts'
import { isAccepted } from '../laws/accepted.ts'
import { blame } from '../laws/blame.ts'
import { addressesOf } from './addresses.ts'
import { batchOf, batchOfIds, entry, fresh } from './batch.ts'
import { makeMembers } from './created-members.ts'
import { MOST_CREATED } from './limits.ts'
import { createdBy, idsOf, readMembers } from './members.ts'
import { allAsGiven } from './similar-ids-are-different-accounts.ts'

/** The sizes of batches that are under way at once; together they leave room below every quota. */
type Sizes = readonly number[]

const SIZES: readonly Draw<Sizes>[] = [
  [1, 1],
  [MOST_CREATED, MOST_CREATED],
  [1, MOST_CREATED],
  Array(4).fill(MOST_CREATED),
  Array(10).fill(1),
  Array(10).fill(20),
].map((sizes) => ({
  label: `${sizes.length} of ${[...new Set(sizes)].join(' and ')}`,
  values: fc.constant(sizes),
}))

const sizes = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 10 })

/** Batches at once come to the members that they come to one after another; a target may turn some of them away. */
export const parallelBatchesLoseNothing = (): Property =>
  property<Sizes>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/parallel-batches-lose-nothing'),
    aspect: 'law',
    boundaries: SIZES,
    random: sizes,
    controlled: true,
    alone: true,
    law: async (batches, context) => {
      const calls = await Promise.all(
        batches.map((size) => context.call('guardduty.CreateMembers', batchOf(fresh(size)))),
      )
      const given = new Map<string, string>()
      for (const call of calls.filter(isAccepted)) {
        const created = createdBy(call)
        if (isUndecided(created)) return created
        for (const [id, address] of addressesOf(created)) given.set(id, address)
      }
      if (given.size === 0) return untestable('none of the parallel requests created a member')
      const read = await readMembers(context, [...given.keys()])
      return isUndecided(read) ? read : allAsGiven(given, read, calls)
    },
  })

/** What is reported to one of many requests at once is about its own accounts; each has a member to report. */
export const parallelReportsAreNotSwapped = (): Property =>
  property<Sizes>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/parallel-answers-are-not-swapped'),
    aspect: 'law',
    boundaries: SIZES,
    controlled: true,
    alone: true,
    law: async (batches, context) => {
      const known = await makeMembers(context, batches.length)
      if (isUndecided(known)) return known
      const entries = batches.map((size, at) => [
        ...(known[at] ? [entry(known[at])] : []),
        ...fresh(size - 1),
      ])
      const calls = await Promise.all(
        entries.map((batch) => context.call('guardduty.CreateMembers', batchOf(batch))),
      )
      const accepted = calls.filter(isAccepted)
      return accepted.map(swapped).find((outcome) => outcome !== undefined)
    },
  })

/** Whether an answer to CreateMembers speaks of accounts that its request does not name. */
function swapped(call: Call): LawResult {
  const output = outputOf(call, 'guardduty.CreateMembers')
  if (isUndecided(output)) return output
  const others = without(accounts(output, 'unprocessedAccounts'), accounts(call.input.body, 'accountDetails'))
  if (others.length === 0) return undefined
  const complaint = { identity: 'swapped', expected: 'accounts of this request only', got: some(others) }
  return blame(complaint, call)
}

/** Batches that are deleted at once are all deleted. */
export const parallelDeletionsLoseNothing = (): Property =>
  property<Sizes>({
    requirement: requirementOf('guardduty.DeleteMembers', 'behaviour/parallel-batches-lose-nothing'),
    aspect: 'law',
    boundaries: SIZES,
    controlled: true,
    alone: true,
    law: async (batches, context) => {
      const made = await makeMembers(
        context,
        batches.reduce((sum, size) => sum + size, 0),
      )
      if (isUndecided(made)) return made
      const calls = await Promise.all(
        chunks(made, Math.ceil(made.length / batches.length)).map((ids) =>
          context.call('guardduty.DeleteMembers', batchOfIds(ids)),
        ),
      )
      return areGone(calls.filter(isAccepted), context)
    },
  })

async function areGone(calls: readonly Call[], context: CaseContext): Promise<LawResult> {
  const gone: string[] = []
  for (const call of calls) {
    const output = outputOf(call, 'guardduty.DeleteMembers')
    if (isUndecided(output)) return output
    gone.push(...without(accounts(call.input.body, 'accountIds'), accounts(output, 'unprocessedAccounts')))
  }
  const read = await readMembers(context, gone)
  if (isUndecided(read) || read.members.length === 0) return isUndecided(read) ? read : undefined
  const got = `${some(idsOf(read))} still there`
  return blame({ identity: 'kept', expected: 'no member', got }, ...calls, ...read.calls)
}
