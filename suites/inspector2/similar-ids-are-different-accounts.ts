import fc from 'fast-check'
import {
  alike,
  isUndecided,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { isRefused } from '../laws/refused.ts'
import { echo } from './echoes.ts'
import { associate } from './members.ts'

/** An account id that resembles the id of a member belongs to another account, which is not yet a member. */
export const similarIdsAreDifferentAccounts = (
  operation: Operation<'inspector2.AssociateMember'>,
): Property =>
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/similar-ids-are-different-accounts'),
    aspect: 'law',
    boundaries: [1, 2].map((account) => ({ label: `account ${account}`, values: fc.constant(account) })),
    controlled: true,
    alone: true,
    law: async (_, context) => {
      const id = context.account()
      const first = await associate(context, id)
      const associated = outputOf(first, operation.id)
      if (isUndecided(associated)) return associated
      for (const other of alike(id)) {
        const call = await associate(context, other)
        if (!isRefused(call)) {
          const outcome = echo(call)
          if (outcome) return outcome
          continue
        }
        const control = outputOf(await associate(context, context.account()), operation.id)
        if (isUndecided(control)) return control
        const complaint = {
          identity: 'confused',
          expected: `${other} associated like any other account`,
          got: `refused after ${id} was associated`,
        }
        return blame(complaint, first, call)
      }
      return undefined
    },
  })
