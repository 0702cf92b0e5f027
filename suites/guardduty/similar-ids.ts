import fc from 'fast-check'
import {
  accounts,
  alike,
  type Call,
  chunks,
  entries,
  failure,
  isAnswered,
  isUndecided,
  json,
  type LawResult,
  outputOf,
  Placeholder,
  type Property,
  property,
  requirementOf,
  some,
  withLook,
  without,
} from '../../harness/index.ts'
import { blame } from '../laws/answered.ts'
import { batchOf, entry, MOST_CREATED } from './batch.ts'
import {
  addressesOf,
  callCreateMembers,
  callDeleteMembers,
  callGetMembers,
  type DetectorRead,
  idsOf,
  readMembers,
  sameAddress,
} from './members.ts'

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
  read: DetectorRead,
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

const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9]

const ZEROS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    NINE.map((zeros) => [`${zeros} zeros`, `${'0'.repeat(zeros)}1${'?'.repeat(11 - zeros)}`]),
  ),
  '11 zeros': '000000000007',
  ...Object.fromEntries(
    NINE.map((zeros) => [`${zeros} zeros behind`, `${'?'.repeat(11 - zeros)}1${'0'.repeat(zeros)}`]),
  ),
}

/** Ids are strings: one that goes through a number loses its zeros. */
export const leadingZerosAreKept = (): Property =>
  property<string>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/leading-zeros-are-kept'),
    aspect: 'law',
    boundaries: Object.entries(ZEROS).map(([label, look]) => ({ label, values: fc.constant(look) })),
    controlled: true,
    law: async (look, context) => {
      const id = withLook(look, context.account())
      const created = await callCreateMembers(context, batchOf([entry(id)]))
      if (isUndecided(created)) return created
      // The second time there is something to report, on most targets.
      const again = await context.call('guardduty.CreateMembers', batchOf([entry(id)]))
      const read = await callGetMembers(context, [id])
      const output = outputOf(read, 'guardduty.GetMembers')
      if (isUndecided(output)) return output
      const reported = isAnswered(again.exchange)
        ? entries(json(again.exchange.response), 'unprocessedAccounts', 'accountId')
        : []
      const found = ['members', 'unprocessedAccounts'].flatMap((list) => entries(output, list, 'accountId'))
      const changed = [...reported, ...found].filter((each) => each !== id)
      if (found.length > 0 && changed.length === 0) return undefined
      const got = changed.length > 0 ? JSON.stringify(changed[0]) : 'no account'
      return blame({ identity: 'changed', expected: JSON.stringify(id), got }, created.call, again, read)
    },
  })

/** A member is deleted by all its digits. The second time there may be something to report: then the id is whole too. */
export const deletedIdsKeepTheirZeros = (): Property =>
  property({
    requirement: requirementOf('guardduty.DeleteMembers', 'behaviour/leading-zeros-are-kept'),
    aspect: 'law',
    boundaries: ['0', '00', '000000'].map((prefix) => ({
      label: `${prefix.length} zeros`,
      values: fc.constant(batchOf([entry(Placeholder.freshAccount(prefix))])),
    })),
    controlled: true,
    law: async (input, context) => {
      const created = await callCreateMembers(context, input)
      if (isUndecided(created)) return created
      const ids = accounts(created.call.input.body, 'accountDetails')
      const deleted = await callDeleteMembers(context, ids)
      if (isUndecided(deleted)) return deleted
      const again = await callDeleteMembers(context, ids)
      const unprocessed = [...deleted.unprocessed, ...(isUndecided(again) ? [] : again.unprocessed)]
      const changed = without(unprocessed, ids)
      if (changed.length > 0) {
        const calls = isUndecided(again) ? [deleted.call] : [deleted.call, again.call]
        const complaint = { identity: 'changed', expected: some(ids), got: some(changed) }
        return failure(
          complaint,
          calls.map(({ exchange }) => exchange),
        )
      }
      const read = await readMembers(context, deleted.ids)
      if (isUndecided(read) || read.members.length === 0) return isUndecided(read) ? read : undefined
      const complaint = { identity: 'kept', expected: 'no member', got: `${some(deleted.ids)} still there` }
      return failure(
        complaint,
        [deleted.call, ...read.calls].map(({ exchange }) => exchange),
      )
    },
  })
