import fc from 'fast-check'
import {
  type Call,
  type CaseContext,
  idsOfAllLooks,
  isUndecided,
  type LawResult,
  type Property,
  property,
  repeated,
  requirementOf,
  some,
  untestable,
  without,
} from '../../harness/index.ts'
import { everySize } from '../laws/batch.ts'
import { blame } from '../laws/blame.ts'
import { batchOf, entry } from './batch.ts'
import { MOST_CREATED } from './limits.ts'
import { callCreateMembers, readMembers } from './members.ts'

/** How many accounts a batch has, or the one of ids that numbers are mistaken for. */
type Batch = number | 'ids of all looks'

const SEQUENCES: readonly (readonly Batch[])[] = [
  [MOST_CREATED, 1],
  [1, 1],
  [2, 1],
  [1, MOST_CREATED],
  [MOST_CREATED, MOST_CREATED],
  [MOST_CREATED, MOST_CREATED, 20],
  Array(10).fill(1),
]

/** What was created is read back, the accounts of earlier batches too. */
export const createdMembersAreRetrievable = (): Property =>
  property<readonly Batch[]>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/created-members-are-retrievable'),
    aspect: 'law',
    boundaries: [
      ...everySize(MOST_CREATED, (size) => [size]),
      ...SEQUENCES.map((sizes) => ({ label: sizes.join(' and '), values: fc.constant(sizes) })),
      { label: 'ids of all looks', values: fc.constant<readonly Batch[]>(['ids of all looks']) },
    ],
    random: fc.array(fc.integer({ min: 1, max: MOST_CREATED }), { minLength: 1, maxLength: 3 }),
    controlled: true,
    alone: true,
    law: async (batches, context) => {
      const made: string[] = []
      const calls: Call[] = []
      for (const batch of batches) {
        const ids =
          batch === 'ids of all looks'
            ? idsOfAllLooks(() => context.account())
            : Array.from({ length: batch }, () => context.account())
        const created = await callCreateMembers(context, batchOf(ids.map((id) => entry(id))))
        if (isUndecided(created)) return created
        made.push(...created.ids)
        calls.push(created.call)
      }
      if (made.length === 0) return untestable('the target makes no member of any new account')
      return areFound(made, calls, context)
    },
  })

/** Whether GetMembers returns each of these accounts, once and digit for digit. */
export async function areFound(
  ids: readonly string[],
  calls: readonly Call[],
  context: CaseContext,
): Promise<LawResult> {
  const read = await readMembers(context, ids)
  if (isUndecided(read)) return read
  const found = read.members.flatMap(({ accountId }) => (typeof accountId === 'string' ? [accountId] : []))
  const lost = without(ids, found)
  const twice = repeated(found)
  if (lost.length === 0 && twice.length === 0) return undefined
  const [identity, got] =
    lost.length > 0 ? ['lost', `${some(lost)} missing`] : ['twice', `${some(twice)} more than once`]
  return blame({ identity, expected: `${ids.length} members`, got }, ...calls, ...read.calls)
}
