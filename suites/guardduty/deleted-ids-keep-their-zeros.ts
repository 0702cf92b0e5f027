import fc from 'fast-check'
import {
  accounts,
  failure,
  isUndecided,
  Placeholder,
  type Property,
  property,
  requirementOf,
  some,
  without,
} from '../../harness/index.ts'
import { batchOf, entry } from './batch.ts'
import { callCreateMembers, callDeleteMembers, readMembers } from './members.ts'

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
