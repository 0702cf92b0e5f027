import fc from 'fast-check'
import {
  accounts,
  isUndecided,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
  some,
  without,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { isRefused } from '../laws/refused.ts'
import { type Change, entriesOf } from './changes.ts'
import { isStatus, statusesOf, type UPDATE, update } from './deep-inspection.ts'
import { HALF, MOST } from './fixtures.ts'

/** Members with one stranger among them. */
const strangerAt = (size: number, place: number): readonly Change[] =>
  Array.from({ length: size }, (_, at) => ({ who: at === place ? 'stranger' : at, activate: at % 2 === 0 }))

const DRAWS: Readonly<Record<string, readonly Change[]>> = {
  'switched on': [{ who: 'stranger', activate: true }],
  'switched off': [{ who: 'stranger', activate: false }],
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, at) => [`number ${at + 1} of 6`, strangerAt(6, at)] as const),
  ),
  [`first of ${MOST}`]: strangerAt(MOST, 0),
  [`number ${HALF} of ${MOST}`]: strangerAt(MOST, HALF - 1),
  [`last of ${MOST}`]: strangerAt(MOST, MOST - 1),
  [`all of ${MOST}`]: Array.from({ length: MOST }, () => ({ who: 'stranger', activate: true }) as const),
}

/** What is no member cannot be switched: it fails by itself, or the batch does as a whole. */
export const unknownAccountFails = (operation: Operation<typeof UPDATE>): Property =>
  property<readonly Change[]>({
    requirement: requirementOf(operation.id, 'behaviour/unknown-account-fails'),
    aspect: 'law',
    boundaries: Object.entries(DRAWS).map(([label, changes]) => ({ label, values: fc.constant(changes) })),
    controlled: true,
    law: async (changes, context) => {
      const entries = await entriesOf(context, changes)
      const call = await update(context, entries)
      if (isRefused(call)) return undefined
      const output = outputOf(call, operation.id)
      if (isUndecided(output)) return output
      const strangers = entries
        .filter((_, at) => changes[at]?.who === 'stranger')
        .map(({ accountId }) => accountId)
      const statuses = statusesOf(output)
      const failed = [
        ...accounts(output, 'failedAccountIds'),
        ...strangers.filter((id) => isStatus(statuses.get(id), 'FAILED')),
      ]
      const changed = strangers.filter((id) => statuses.has(id) && !failed.includes(id))
      const silent = without(strangers, [...failed, ...changed])
      if (changed.length === 0 && silent.length === 0) return undefined
      const [identity, got] =
        changed.length > 0
          ? ['changed', `${some(changed)} changed`]
          : ['silent', `${some(silent)} in no list`]
      return blame({ identity, expected: `${some(strangers)} in failedAccountIds`, got }, call)
    },
  })
