import fc from 'fast-check'
import {
  accounts,
  type Call,
  idsOfAllLooks,
  isUndecided,
  type LawResult,
  outputOf,
  type Property,
  property,
  requirementOf,
  some,
  without,
} from '../../harness/index.ts'
import { type Batch, everySize, partition } from '../laws/batch.ts'
import { blame } from '../laws/blame.ts'
import { makeMembers } from './created-members.ts'
import { MOST_READ } from './limits.ts'
import { callGetMembers } from './members.ts'

/** How GetMembers names accounts. */
export const READ_BATCH: Batch = {
  requested: (body) => accounts(body, 'accountIds'),
  answered: (output) => [...accounts(output, 'members'), ...accounts(output, 'unprocessedAccounts')],
}

/** Who is asked for, in this order, `true` for a member; or ids that numbers are mistaken for, members or not. */
type Drawn = readonly boolean[] | 'strangers of all looks' | 'members of all looks'

const places = (count: number) => Array.from({ length: count }, (_, at) => at)
const mix = (length: number) => fc.array(fc.boolean(), { minLength: length, maxLength: length, size: 'max' })

const BATCHES: Readonly<Record<string, Drawn>> = {
  'one stranger': [false],
  [`${MOST_READ} members`]: Array(MOST_READ).fill(true),
  [`${MOST_READ} strangers`]: Array(MOST_READ).fill(false),
  ...Object.fromEntries(
    places(8).flatMap((at) => [
      [`member at ${at}`, places(8).map((each) => each === at)],
      [`stranger at ${at}`, places(8).map((each) => each !== at)],
    ]),
  ),
  'strangers of all looks': 'strangers of all looks',
  'members of all looks': 'members of all looks',
}

/** A batch of members and strangers in any order is answered as a partition. */
export const answersEveryAccountOnce = (): Property =>
  property<Drawn>({
    requirement: requirementOf('guardduty.GetMembers', 'behaviour/answers-every-account-once'),
    aspect: 'law',
    boundaries: [
      ...everySize<Drawn>(MOST_READ, (size) => places(size).map((at) => (at + size) % 3 > 0)),
      ...Object.entries(BATCHES).map(([label, drawn]) => ({ label, values: fc.constant(drawn) })),
    ],
    random: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: MOST_READ })).chain(mix),
    controlled: true,
    alone: true,
    law: async (drawn, context) => {
      const account = () => context.account()
      const ids = typeof drawn === 'string' ? idsOfAllLooks(account) : drawn.map(account)
      const known = ids.filter((_, at) =>
        typeof drawn === 'string' ? drawn === 'members of all looks' : drawn[at],
      )
      const made = await makeMembers(context, known)
      if (isUndecided(made)) return made
      const read = await callGetMembers(context, ids)
      return partition(READ_BATCH, read) ?? inTheRightList(read, made)
    },
  })

/** Whether every account that was created is answered as a member. */
function inTheRightList(read: Call, members: readonly string[]): LawResult {
  const output = outputOf(read, 'guardduty.GetMembers')
  if (isUndecided(output)) return output
  const denied = without(members, accounts(output, 'members'))
  if (denied.length === 0) return undefined
  return blame(
    { identity: 'denied', expected: `${some(members)} in members`, got: `${some(denied)} unprocessed` },
    read,
  )
}
