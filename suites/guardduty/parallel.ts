import fc from 'fast-check'
import {
  accounts,
  type Call,
  type CaseContext,
  chunks,
  type Draw,
  isThrottled,
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
import { blame, isAccepted } from '../laws/answered.ts'
import { partition } from '../laws/batch.ts'
import { batchOf, batchOfIds, entry, fresh, MOST_CREATED } from './batch.ts'
import { makeMembers } from './created-members.ts'
import { addressesOf, callGetMembers, createdBy, idsOf, readMembers, sameAddress } from './members.ts'
import { READ_BATCH } from './reading.ts'
import { allAsGiven } from './similar-ids.ts'

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

/** So many requests at once for one account, each with as many others beside it. */
type Race = { readonly requests: number; readonly beside: number }

const RACES: readonly Race[] = [2, 8].flatMap((requests) => [0, 5].map((beside) => ({ requests, beside })))

/** Whoever wins: there is one member, with an address that was given for it. */
export const parallelCreationMakesOneMember = (): Property =>
  property<Race>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/parallel-creation-makes-one-member'),
    aspect: 'law',
    boundaries: RACES.map((race) => ({
      label: `${race.requests} requests with ${race.beside} others`,
      values: fc.constant(race),
    })),
    controlled: true,
    alone: true,
    law: async ({ requests, beside }, context) => {
      const id = context.account()
      const calls = await Promise.all(
        Array.from({ length: requests }, () =>
          context.call('guardduty.CreateMembers', batchOf([...fresh(beside), entry(id)])),
        ),
      )
      const addresses: string[] = []
      for (const call of calls.filter(isAccepted)) {
        const created = createdBy(call)
        if (isUndecided(created)) return created
        const address = addressesOf(created).get(id)
        if (address !== undefined) addresses.push(address)
      }
      if (addresses.length === 0 && calls.some(({ exchange }) => isThrottled(exchange))) {
        return untestable('the target only throttles')
      }
      const read = await readMembers(context, [id])
      if (isUndecided(read)) return read
      const found = read.members.map(({ email }) => email)
      const isOne = found.length === 1 && addresses.some((address) => sameAddress(address, found[0]))
      if (isOne) return undefined
      const complaint = {
        identity: found.length === 1 ? 'another' : found.length === 0 ? 'none' : 'many',
        expected: `one member with ${addresses.join(' or ') || 'an address that was accepted'}`,
        got: found.join(' and ') || 'no member',
      }
      return blame(complaint, ...calls, ...read.calls)
    },
  })

/** How many requests there are at once, and how many ids each has. */
type Reads = { readonly requests: number; readonly ids: number }

const READS: readonly Reads[] = [2, 10].flatMap((requests) => [1, 2, 20].map((ids) => ({ requests, ids })))

/** Every one of many reads at once is answered about its own accounts, every second of them a member. */
export const parallelAnswersAreNotSwapped = (): Property =>
  property<Reads>({
    requirement: requirementOf('guardduty.GetMembers', 'behaviour/parallel-answers-are-not-swapped'),
    aspect: 'law',
    boundaries: READS.map((reads) => ({
      label: `${reads.requests} requests of ${reads.ids}`,
      values: fc.constant(reads),
    })),
    random: fc.record({ requests: fc.integer({ min: 2, max: 10 }), ids: fc.integer({ min: 1, max: 20 }) }),
    controlled: true,
    alone: true,
    law: async ({ requests, ids }, context) => {
      const all = Array.from({ length: requests * ids }, () => context.account())
      const made = await makeMembers(
        context,
        all.filter((_, at) => at % 2 === 0),
      )
      if (isUndecided(made)) return made
      const calls = await Promise.all(chunks(all, ids).map((batch) => callGetMembers(context, batch)))
      return calls
        .filter(isAccepted)
        .map((call) => partition(READ_BATCH, call))
        .find((outcome) => outcome !== undefined)
    },
  })
