import fc from 'fast-check'
import {
  entries,
  isAnswered,
  isUndecided,
  json,
  outputOf,
  type Property,
  property,
  requirementOf,
  withLook,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { batchOf, entry } from './batch.ts'
import { callCreateMembers, callGetMembers } from './members.ts'

const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9]

const LOOKS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    NINE.map((zeros) => [`${zeros} zeros`, `${'0'.repeat(zeros)}1${'?'.repeat(11 - zeros)}`]),
  ),
  '11 zeros': '000000000007',
  ...Object.fromEntries(
    NINE.map((zeros) => [`${zeros} zeros behind`, `${'?'.repeat(11 - zeros)}1${'0'.repeat(zeros)}`]),
  ),
}

/** Ids are strings: one that goes through a number loses its zeros. */
export const leadingZerosAreKept = (): Property =>
  property<string>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/leading-zeros-are-kept'),
    aspect: 'law',
    boundaries: Object.entries(LOOKS).map(([label, look]) => ({ label, values: fc.constant(look) })),
    controlled: true,
    law: async (look, context) => {
      const id = withLook(look, context.account())
      const created = await callCreateMembers(context, batchOf([entry(id)]))
      if (isUndecided(created)) return created
      // The second time there is something to report, on most targets.
      const again = await context.call('guardduty.CreateMembers', batchOf([entry(id)]))
      const read = await callGetMembers(context, [id])
      const output = outputOf(read, 'guardduty.GetMembers')
      if (isUndecided(output)) return output
      const reported = isAnswered(again.exchange)
        ? entries(json(again.exchange.response), 'unprocessedAccounts', 'accountId')
        : []
      const found = ['members', 'unprocessedAccounts'].flatMap((list) => entries(output, list, 'accountId'))
      const changed = [...reported, ...found].filter((each) => each !== id)
      if (found.length > 0 && changed.length === 0) return undefined
      const got = changed.length > 0 ? JSON.stringify(changed[0]) : 'no account'
      return blame({ identity: 'changed', expected: JSON.stringify(id), got }, created.call, again, read)
    },
  })
