import fc from 'fast-check'
import {
  alike,
  type Call,
  inParallel,
  isUndecided,
  member,
  type Operation,
  type Property,
  property,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { isAccepted } from '../laws/accepted.ts'
import type { Entry } from './changes.ts'
import { contradiction } from './contradiction.ts'
import { type Done, switchAccounts, type UPDATE } from './deep-inspection.ts'
import { associate } from './members.ts'

/** What is done to a member and to those that are like it: one batch after the other. */
const DRAWS: Readonly<
  Record<string, (id: string, like: readonly string[]) => readonly (readonly Entry[])[]>
> = {
  'switched on': (id, like) => [like.map((each) => entry(each, false)), [entry(id, true)]],
  'switched off': (id, like) => [like.map((each) => entry(each, true)), [entry(id, false)]],
  'by turns in one batch': (id, like) => [
    [id, ...like].map((each, at) => entry(each, at % 2 === 0)),
    [id, ...like].map((each, at) => entry(each, at % 2 === 1)),
  ],
}

const entry = (accountId: string, activateDeepInspection: boolean): Entry => ({
  accountId,
  activateDeepInspection,
})

/** A member is switched, and members whose ids are easily taken for its own stay as they are. */
export const similarMembersStay = (operation: Operation<typeof UPDATE>): Property =>
  property<string>({
    requirement: requirementOf(operation.id, 'behaviour/similar-ids-are-different-accounts'),
    aspect: 'law',
    boundaries: Object.keys(DRAWS).map((label) => ({ label, values: fc.constant(label) })),
    controlled: true,
    alone: true,
    law: async (label, context) => {
      const id = context.account()
      const made = (await inParallel([id, ...alike(id)], 8, (each) => associate(context, each)))
        .filter(isAccepted)
        .map(({ input }) => String(member(input.body, 'accountId')))
      const like = made.filter((each) => each !== id)
      if (like.length === made.length || like.length === 0) {
        return untestable('needs members with similar ids from inspector2.AssociateMember')
      }
      const done: Done = new Map()
      const calls: Call[] = []
      for (const entries of DRAWS[label]?.(id, like) ?? []) {
        const call = await switchAccounts(context, entries, done)
        if (isUndecided(call)) return call
        calls.push(call)
      }
      return contradiction(context, done, calls)
    },
  })
