import fc from 'fast-check'
import { untestable } from '../../harness/model/failure.ts'
import type { Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { inParallel } from '../../harness/runner/in-parallel.ts'
import { isBlocked } from '../../harness/runner/neighbour.ts'
import { type Property, property } from '../../harness/runner/property.ts'
import { isAccepted } from '../laws/accepted.ts'
import { alike } from '../laws/digits.ts'
import type { Entry } from './changes.ts'
import { contradiction } from './contradiction.ts'
import { type Done, switchAccounts } from './deep-inspection.ts'
import { associate } from './members.ts'

/** A member is switched, and members whose ids are easily taken for its own stay as they are. */
export const similarMembersStay = (operation: Operation): Property =>
  property<boolean>({
    requirement: requirementOf(operation.id, 'behaviour/similar-ids-are-different-accounts'),
    aspect: 'law',
    boundaries: [true, false].map((activate) => ({
      label: activate ? 'switched on' : 'switched off',
      values: fc.constant(activate),
    })),
    controlled: true,
    alone: true,
    law: async (activate, world) => {
      const id = world.account()
      const made = (await inParallel([id, ...alike(id)], 8, (each) => associate(world, each))).filter(
        isAccepted,
      )
      const members = made.map(({ input }) => String((input.body as { accountId: unknown }).accountId))
      const others = members.filter((each) => each !== id)
      if (others.length === members.length || others.length === 0) {
        return untestable(
          'needs members with similar ids, which inspector2.AssociateMember did not associate',
        )
      }
      const entry = (accountId: string, on: boolean): Entry => ({ accountId, activateDeepInspection: on })
      const done: Done = new Map()
      const calls = []
      for (const entries of [members.map((each) => entry(each, !activate)), [entry(id, activate)]]) {
        const call = await switchAccounts(world, entries, done)
        if (isBlocked(call)) return call
        calls.push(call)
      }
      return contradiction(world, done, calls)
    },
  })
