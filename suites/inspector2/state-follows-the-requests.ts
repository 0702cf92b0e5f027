import fc from 'fast-check'
import {
  type Call,
  type CaseContext,
  isUndecided,
  type LawResult,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
} from '../../harness/index.ts'
import { isRefused } from '../laws/answered.ts'
import { type Change, entriesOf } from './batches.ts'
import { contradiction, type Done, note, type UPDATE, update } from './deep-inspection.ts'

/** Few accounts, so that steps meet each other's traces. */
const ACCOUNTS: readonly Change['who'][] = [0, 1, 2, 3, 4, 5, 'stranger']

/** A batch that is accepted, one that is refused for a bad entry at its end, or a look at all that was done so far. */
type Step =
  | { readonly does: 'switch' | 'be refused'; readonly changes: readonly Change[] }
  | { readonly does: 'read' }

const changes: fc.Arbitrary<readonly Change[]> = fc.uniqueArray(
  fc.record({ who: fc.constantFrom(...ACCOUNTS), activate: fc.boolean() }),
  { minLength: 1, selector: ({ who }) => who },
)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('switch' as const), changes }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('be refused' as const), changes }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('read' as const) }) },
)

const steps = (minLength: number, maxLength: number) => fc.array(step, { minLength, maxLength, size: 'max' })

/** A model of the service: the last accepted value of each account. Whatever the steps, reading does not contradict it. */
export const stateFollowsTheRequests = (operation: Operation<typeof UPDATE>): Property =>
  property<readonly Step[]>({
    requirement: requirementOf(operation.id, 'behaviour/state-follows-the-requests'),
    aspect: 'law',
    boundaries: [1, 2, 3].map((number) => ({ label: `long series ${number}`, values: steps(30, 30) })),
    random: steps(1, 10),
    controlled: true,
    alone: true,
    law: async (drawn, context) => {
      const done: Done = new Map()
      const calls: Call[] = []
      for (const each of [...drawn, { does: 'read' } as const]) {
        const outcome = await take(each, context, done, calls)
        if (outcome) return outcome
      }
      return undefined
    },
  })

async function take(step: Step, context: CaseContext, done: Done, calls: Call[]): Promise<LawResult> {
  if (step.does === 'read') return contradiction(context, done, calls)
  const entries = await entriesOf(context, step.changes)
  const bad = { accountId: '12345678901', activateDeepInspection: true }
  const call = await update(context, step.does === 'switch' ? entries : [...entries, bad])
  calls.push(call)
  if (isRefused(call)) {
    // A batch may be refused for a stranger in it, too; what was done before is not documented then.
    if (step.does === 'switch') for (const { accountId } of entries) done.delete(accountId)
    return undefined
  }
  const output = outputOf(call, 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus')
  if (isUndecided(output)) return output
  if (step.does === 'switch') note(done, entries, output)
  // A batch that should have been rejected may have changed anything.
  else for (const { accountId } of entries) done.delete(accountId)
  return undefined
}
