import { accounts, isUndecided, outputOf, some, without } from '../../harness/index.ts'
import { blame } from '../laws/answered.ts'
import { onlyRequested, partition } from '../laws/batch.ts'
import type { CallLaw } from '../laws/call-law.ts'
import { areFound } from './creation.ts'
import { createdBy, idsOf, readMembers } from './members.ts'
import { READ_BATCH } from './reading.ts'

/** The accounts of the body are members, but for those that are reported. */
export const areCreated: CallLaw = async (call, context) => {
  const created = createdBy(call)
  if (isUndecided(created)) return created
  const requested = (body: unknown) => accounts(body, 'accountDetails')
  const answered = (output: unknown) => accounts(output, 'unprocessedAccounts')
  return onlyRequested({ requested, answered }, call) ?? areFound(created.ids, [call], context)
}

/** The accounts of the body are answered. */
export const areAnswered: CallLaw = async (call) => partition(READ_BATCH, call)

/** The accounts of the body are members no longer, but for those that are reported. */
export const areDeleted: CallLaw = async (call, context) => {
  const requested = (body: unknown) => accounts(body, 'accountIds')
  const answered = (output: unknown) => accounts(output, 'unprocessedAccounts')
  const invented = onlyRequested({ requested, answered }, call)
  if (invented) return invented
  const output = outputOf(call, 'guardduty.DeleteMembers')
  if (isUndecided(output)) return output
  const read = await readMembers(context, without(requested(call.input.body), answered(output)))
  if (isUndecided(read) || read.members.length === 0) return isUndecided(read) ? read : undefined
  const kept = idsOf(read)
  return blame(
    { identity: 'kept', expected: 'no member', got: `${some(kept)} still there` },
    call,
    ...read.calls,
  )
}
