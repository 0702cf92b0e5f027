import fc from 'fast-check'
import {
  type Call,
  type CaseContext,
  type Draw,
  expectAnswer,
  isUndecided,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
  some,
  untestable,
  without,
} from '../../harness/index.ts'
import { blame, isAccepted } from '../laws/answered.ts'
import { answerOf } from '../laws/envelope.ts'
import { BATCH, type Change, type Entry, entriesOf, opposite } from './batches.ts'
import { contradiction, type Done, note, switchAccounts, type UPDATE, update } from './deep-inspection.ts'
import { echo } from './echoes.ts'
import { associate, HALF } from './members.ts'

/** As many requests at once, and each answer is about its own. */
export const parallelAssociationsAreNotSwapped = (
  operation: Operation<'inspector2.AssociateMember'>,
): Property =>
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/parallel-answers-are-not-swapped'),
    aspect: 'law',
    boundaries: [2, 3, 5, 10].map((count) => ({ label: `${count} at once`, values: fc.constant(count) })),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const ids = Array.from({ length: count }, () => context.account())
      const calls = await Promise.all(ids.map((id) => associate(context, id)))
      const answered = calls.filter(isAccepted)
      if (answered.length === 0) return untestable('none of the parallel requests was accepted')
      return answered.map(echo).find((outcome) => outcome !== undefined)
    },
  })

/** Requests at once about one account: no page says how all but one are refused, so that alone is asked of them. */
export function parallelRequestsAreAnswered(operation: Operation<'inspector2.AssociateMember'>): Property {
  const requirement = requirementOf(operation.id, 'behaviour/any-valid-shape-is-answered')
  return property<number>({
    requirement,
    aspect: 'at once',
    boundaries: [2, 5].map((count) => ({ label: `${count} times at once`, values: fc.constant(count) })),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const body = { accountId: context.account() }
      const send = () => context.callUnchecked(operation.id, { body }, (request) => request)
      const calls = await Promise.all(Array.from({ length: count }, send))
      return calls
        .map(({ exchange }) => expectAnswer(exchange, answerOf(requirement)))
        .find((outcome) => outcome !== undefined)
    },
  })
}

type Batches = readonly (readonly Change[])[]

/** Batches that share no account; neighbouring ones ask for opposite states. */
const disjoint = (count: number, size: number): Batches =>
  Array.from({ length: count }, (_, batch) =>
    Array.from({ length: size }, (__, at) => ({ who: batch * size + at, activate: batch % 2 === 0 })),
  )

const DRAWS: readonly Draw<Batches>[] = [
  { label: `2 of ${HALF}`, values: fc.constant(disjoint(2, HALF)) },
  { label: '3 of 1', values: fc.constant(disjoint(3, 1)) },
  { label: '10 of 1', values: fc.constant(disjoint(10, 1)) },
  { label: '10 of 10', values: fc.constant(disjoint(10, 10)) },
]

const sendAll = async (batches: Batches, context: CaseContext): Promise<readonly Call[]> => {
  const entries = await Promise.all(batches.map((changes) => entriesOf(context, changes)))
  return Promise.all(entries.map((each) => update(context, each)))
}

/** Batches at once have each the effect that they had alone. */
export const parallelBatchesLoseNothing = (operation: Operation<typeof UPDATE>): Property =>
  property<Batches>({
    requirement: requirementOf(operation.id, 'behaviour/parallel-batches-lose-nothing'),
    aspect: 'law',
    boundaries: DRAWS,
    controlled: true,
    alone: true,
    law: async (batches, context) => {
      const done: Done = new Map()
      const first = await switchAccounts(context, await entriesOf(context, batches.flatMap(opposite)), done)
      if (isUndecided(first)) return first
      const accepted = (await sendAll(batches, context)).filter(isAccepted)
      for (const call of accepted) note(done, entriesIn(call), outputOf(call, operation.id))
      const asked = new Set(accepted.flatMap((call) => BATCH.requested(call.input.body)))
      for (const id of [...done.keys()]) if (!asked.has(id)) done.delete(id)
      return contradiction(context, done, accepted)
    },
  })

/** As many requests at once, and each answer is about the accounts of its own. */
export const parallelAnswersAreNotSwapped = (operation: Operation<typeof UPDATE>): Property =>
  property<Batches>({
    requirement: requirementOf(operation.id, 'behaviour/parallel-answers-are-not-swapped'),
    aspect: 'law',
    boundaries: DRAWS,
    controlled: true,
    alone: true,
    law: async (batches, context) => {
      const accepted = (await sendAll(batches, context)).filter(isAccepted)
      if (accepted.length === 0) return untestable('none of the parallel requests was accepted')
      for (const call of accepted) {
        const output = outputOf(call, operation.id)
        if (isUndecided(output)) return output
        const others = without(BATCH.answered(output), BATCH.requested(call.input.body))
        if (others.length === 0) continue
        const got = `${some(others)} as well`
        return blame({ identity: 'swapped', expected: 'only accounts of this request', got }, call)
      }
      return undefined
    },
  })

const entriesIn = ({ input }: Call) => (input.body as { accountIds: readonly Entry[] }).accountIds
