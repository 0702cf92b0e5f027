import fc from 'fast-check'
import {
  type CaseContext,
  isUndecided,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { isAccepted } from '../laws/accepted.ts'
import { blame } from '../laws/blame.ts'
import { isRefused } from '../laws/refused.ts'
import { elsewhere } from './elsewhere.ts'
import { associate } from './members.ts'

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
