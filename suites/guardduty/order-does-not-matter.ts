import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import {
  accounts,
  type Call,
  type CaseContext,
  isUndecided,
  outputOf,
  type Property,
  property,
  requirementOf,
  without,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { eventually } from '../laws/eventually.ts'
import { makeMembers } from './created-members.ts'
import { MOST_READ } from './limits.ts'
import { callGetMembers, type Member } from './members.ts'

/** Who is asked for, in the first order: `true` for a member. */
type Batch = readonly boolean[]

/** The same ids in three orders find the same members and the same strangers. */
export const orderDoesNotMatter = (): Property =>
  property<Batch>({
    requirement: requirementOf('guardduty.GetMembers', 'behaviour/order-does-not-matter'),
    aspect: 'law',
    boundaries: [
      { label: 'a member before a stranger', values: fc.constant([true, false]) },
      {
        label: `${MOST_READ} in turn`,
        values: fc.constant(Array.from({ length: MOST_READ }, (_, at) => at % 2 === 0)),
      },
    ],
    random: fc.array(fc.boolean(), { minLength: 2, maxLength: MOST_READ }),
    controlled: true,
    alone: true,
    law: async (batch, context) => {
      const ids = batch.map(() => context.account())
      const made = await makeMembers(
        context,
        ids.filter((_, at) => batch[at]),
      )
      if (isUndecided(made)) return made
      const middle = Math.floor(ids.length / 2)
      let first: { readonly found: unknown; readonly call: Call } | undefined
      for (const order of [ids, ids.toReversed(), [...ids.slice(middle), ...ids.slice(0, middle)]]) {
        const call = first ? await callGetMembers(context, order) : await settledRead(context, order, made)
        const output = outputOf(call, 'guardduty.GetMembers')
        if (isUndecided(output)) return output
        const found = [byAccount(output.members), accounts(output, 'unprocessedAccounts').toSorted()]
        first ??= { found, call }
        if (isDeepStrictEqual(found, first.found)) continue
        const complaint = { identity: 'order', expected: 'the same in any order', got: 'others in another' }
        return blame(complaint, first.call, call)
      }
      return undefined
    },
  })

/** The first read that shows all members, for reads may lag. */
const settledRead = (context: CaseContext, ids: readonly string[], made: readonly string[]): Promise<Call> =>
  eventually(
    context,
    () => callGetMembers(context, ids),
    (call) => {
      const output = outputOf(call, 'guardduty.GetMembers')
      return isUndecided(output) || without(made, accounts(output, 'members')).length === 0
    },
  )

const byAccount = (members: unknown) =>
  (Array.isArray(members) ? (members as readonly Member[]) : []).toSorted((a, b) =>
    String(a.accountId) < String(b.accountId) ? -1 : 1,
  )
