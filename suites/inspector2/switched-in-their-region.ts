import fc from 'fast-check'
import {
  isUndecided,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
  some,
  untestable,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { isRefused } from '../laws/refused.ts'
import { byTurns, entriesOf, opposite } from './changes.ts'
import { contradiction } from './contradiction.ts'
import { isStatus, READ, settled, statusesOf, UPDATE } from './deep-inspection.ts'
import { elsewhere } from './elsewhere.ts'

/** Members are not switched from another region, neither there nor in their own. */
export const membersAreSwitchedInTheirRegion = (operation: Operation<typeof UPDATE>): Property =>
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/members-belong-to-their-region'),
    aspect: 'law',
    boundaries: [1, 20].map((count) => ({ label: `${count} of one region`, values: fc.constant(count) })),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const changes = byTurns(count)
      const done = await settled(context, await entriesOf(context, changes))
      if (isUndecided(done)) return done
      const asked = await entriesOf(context, opposite(changes))
      const known = await elsewhere(context, READ, { accountIds: asked.map(({ accountId }) => accountId) })
      const found = isRefused(known) ? {} : outputOf(known, READ)
      if (isUndecided(found)) return found
      if (statusesOf(found).size > 0) return untestable('the members are known in another region')
      const call = await elsewhere(context, UPDATE, { accountIds: asked })
      if (!isRefused(call)) {
        const output = outputOf(call, UPDATE)
        if (isUndecided(output)) return output
        const switched = [...statusesOf(output)]
          .filter(([, status]) => !isStatus(status, 'FAILED'))
          .map(([id]) => id)
        if (switched.length > 0) {
          const expected = 'no member of another region switched'
          return blame({ identity: 'switched', expected, got: `${some(switched)} switched` }, call)
        }
      }
      return contradiction(context, done, [call])
    },
  })
