import fc from 'fast-check'
import {
  type Call,
  type CaseContext,
  isUndecided,
  type Operation,
  type OperationId,
  outputOf,
  type Property,
  property,
  requirementOf,
  type SupportingId,
  some,
  untestable,
} from '../../harness/index.ts'
import { inAnotherRegion } from '../laws/another-region.ts'
import { blame, isAccepted, isRefused } from '../laws/answered.ts'
import { byTurns, entriesOf, opposite } from './batches.ts'
import { contradiction, isStatus, READ, settled, statusesOf, UPDATE } from './deep-inspection.ts'
import { associate } from './members.ts'

/** A call in the other region. What it leaves there is not noted, for clean-up is done in this one. */
async function elsewhere(context: CaseContext, id: OperationId | SupportingId, body: unknown): Promise<Call> {
  const input = { body }
  return { input, exchange: await context.send(await context.encode(id, input, inAnotherRegion), id) }
}

/** Who is a member in one region is as new as anyone in another. */
export const memberIsNewElsewhere = (operation: Operation<'inspector2.AssociateMember'>): Property =>
  property({
    requirement: requirementOf(operation.id, 'behaviour/members-belong-to-their-region'),
    aspect: 'law',
    boundaries: [{ label: 'in another region', values: fc.constant(1) }],
    controlled: true,
    alone: true,
    law: async (_, context) => {
      const accountId = context.account()
      const here = await associate(context, accountId)
      const associated = outputOf(here, operation.id)
      if (isUndecided(associated)) return associated
      const shown = await elsewhere(context, 'inspector2.GetMember', { accountId })
      if (!isRefused(shown)) return untestable('inspector2.GetMember does not tell regions apart')
      const there = await associateElsewhere(context, accountId)
      if (!isRefused(there)) return undefined
      const control = await associateElsewhere(context, context.account())
      if (!isAccepted(control)) return untestable('the target associates nobody in another region')
      const expected = `${accountId} associated like any other account`
      return blame(
        { identity: 'refused', expected, got: 'refused as if it were a member there' },
        here,
        there,
      )
    },
  })

/** Starts an association, and ends it where it was started. */
async function associateElsewhere(context: CaseContext, accountId: string) {
  const call = await elsewhere(context, 'inspector2.AssociateMember', { accountId })
  if (isAccepted(call)) await elsewhere(context, 'inspector2.DisassociateMember', { accountId })
  return call
}

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
