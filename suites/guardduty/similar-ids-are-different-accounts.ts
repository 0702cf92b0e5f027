import fc from 'fast-check'
import {
  alike,
  type Call,
  chunks,
  isUndecided,
  type LawResult,
  type Property,
  property,
  requirementOf,
  some,
  withLook,
  without,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { addressesOf, sameAddress } from './addresses.ts'
import { batchOf, entry } from './batch.ts'
import { MOST_CREATED } from './limits.ts'
import { callCreateMembers, idsOf, type Read, readMembers } from './members.ts'

const LOOKS = ['????????????', '0???????????', '000000??????', '9???????????', '????????0000']

/** One account is created, then all that are easily taken for it: at first they are strangers, then members of their own. */
export const similarIdsAreDifferentAccounts = (): Property =>
  property<string>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/similar-ids-are-different-accounts'),
    aspect: 'law',
    boundaries: LOOKS.map((look) => ({ label: `like ${look}`, values: fc.constant(look) })),
    controlled: true,
    alone: true,
    law: async (look, context) => {
      const id = withLook(look, context.account())
      const others = alike(id)
      const first = await callCreateMembers(context, batchOf([entry(id)]))
      if (isUndecided(first)) return first
      const alone = await readMembers(context, [id, ...others])
      if (isUndecided(alone)) return alone
      const mistaken = without(idsOf(alone), [id])
      if (mistaken.length > 0) {
        const complaint = { identity: 'mistaken', expected: `${id} alone`, got: `${some(mistaken)} as well` }
        return blame(complaint, first.call, ...alone.calls)
      }
      const made = [first]
      for (const chunk of chunks(others, MOST_CREATED)) {
        const created = await callCreateMembers(context, batchOf(chunk.map((other) => entry(other))))
        if (isUndecided(created)) return created
        made.push(created)
      }
      const given = new Map(made.flatMap((created) => [...addressesOf(created)]))
      const read = await readMembers(context, [id, ...others])
      if (isUndecided(read)) return read
      return allAsGiven(
        given,
        read,
        made.map(({ call }) => call),
      )
    },
  })

/** Whether every account is a member, with the address it was given. */
export function allAsGiven(
  given: ReadonlyMap<string, string>,
  read: Read,
  calls: readonly Call[],
): LawResult {
  const found = new Map(read.members.map(({ accountId, email }) => [String(accountId), email]))
  const wrong = [...given].find(([id, address]) => !sameAddress(address, found.get(id)))
  if (!wrong) return undefined
  const [id, address] = wrong
  const lost = !found.has(id)
  const complaint = {
    identity: lost ? 'lost' : 'changed',
    expected: `${id} with ${address}`,
    got: lost ? 'no such member' : String(found.get(id)),
  }
  return blame(complaint, ...calls, ...read.calls)
}
