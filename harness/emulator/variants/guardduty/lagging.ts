import { isObject, json } from '../../../model/exchange.ts'
import {
  creating,
  deleting,
  getting,
  type MemberRequest,
  rewritingMembers,
} from '../../variations/guardduty.ts'
import type { Middleware } from '../../variations/variation.ts'
import { both, type Variants } from '../variant.ts'

/** Reads that are answered as before the last write, after which they follow it. */
const READS = 3

/** Correct servers whose reads follow their writes late. */
export const guarddutyLaggingVariants = {
  'guardduty-reads-lag': {
    text: 'The first three reads after a write show what was before.',
    middleware: laggingReads,
  },
} satisfies Variants

function laggingReads(): Middleware {
  /** The members before the last write, by the accounts that it named. */
  let before: ReadonlyMap<string, unknown> = new Map()
  let left = 0
  const written =
    (write: (call: MemberRequest) => ReturnType<MemberRequest['correct']>) => async (call: MemberRequest) => {
      const members = await membersOf(call)
      const response = await write(call)
      if (response.status === 200) {
        // An account that was written before keeps the older state until reads follow.
        before = new Map([...members, ...(left > 0 ? before : [])])
        left = READS
      }
      return response
    }
  const correct = (call: MemberRequest) => call.correct()
  const reads = getting(async (call) => {
    const response = await call.correct()
    if (left-- <= 0) return response
    return rewritingMembers(response, ({ members, unprocessedAccounts }) => ({
      members: call.ids.flatMap((id) => {
        const now = members.find(({ accountId }) => accountId === id)
        return ((before.has(id) ? before.get(id) : now) ?? []) as typeof members
      }),
      unprocessedAccounts: call.ids.flatMap((id) => {
        const now = unprocessedAccounts.find(({ accountId }) => accountId === id)
        if (!before.has(id)) return now ?? []
        return before.get(id) === undefined ? { accountId: id, result: 'not a member' } : []
      }),
    }))
  })
  return both(
    both(
      () => creating(written(correct)),
      () => deleting(written(correct)),
    ),
    () => reads,
  )()
}

/** The accounts of a batch, each with its member, if it is one. */
async function membersOf({ ids, get }: MemberRequest): Promise<ReadonlyMap<string, unknown>> {
  const body = json(await get([...new Set(ids)]))
  const members = isObject(body) && Array.isArray(body.members) ? body.members.filter(isObject) : []
  return new Map(ids.map((id) => [id, members.find(({ accountId }) => accountId === id)]))
}
