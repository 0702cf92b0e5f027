import fc from 'fast-check'
import { alike } from '../../harness/model/digits.ts'
import type { Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked, outputOf } from '../../harness/runner/neighbour.ts'
import { type Property, property } from '../../harness/runner/property.ts'
import { blame } from '../laws/blame.ts'
import { isRefused } from '../laws/refused.ts'
import { echo } from './echoes.ts'
import { associate } from './members.ts'

/** Once an account is a member, ids that are easily taken for its own are as new as any other. */
export const similarIdsAreDifferentAccounts = (operation: Operation): Property =>
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/similar-ids-are-different-accounts'),
    aspect: 'law',
    boundaries: [1, 2].map((account) => ({ label: `account ${account}`, values: fc.constant(account) })),
    controlled: true,
    alone: true,
    law: async (_, world) => {
      const id = world.account()
      const first = await associate(world, id)
      const associated = outputOf(first, operation.id)
      if (isBlocked(associated)) return associated
      for (const other of alike(id)) {
        const call = await associate(world, other)
        if (!isRefused(call)) {
          const outcome = echo(call)
          if (outcome) return outcome
          continue
        }
        const control = outputOf(await associate(world, world.account()), operation.id)
        if (isBlocked(control)) return control
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
