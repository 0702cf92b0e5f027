import type { components } from '../../../generated/types/inspector2.ts'
import { isAssociated } from '../inspector2-state.ts'
import type { Handler } from './handler.ts'
import { failedAccount } from './inspector2-failed-account.ts'

type Request = components['schemas']['BatchUpdateMemberEc2DeepInspectionStatusRequest']
type Response = Required<components['schemas']['BatchUpdateMemberEc2DeepInspectionStatusResponse']>

/** Switches deep inspection of each member in the batch; an account that is named twice gets what was asked for last. */
export const batchUpdateMemberEc2DeepInspectionStatus: Handler = (
  { body },
  { inspector2: { members }, now },
) => {
  const requested = new Map(
    (body as Request).accountIds.map(({ accountId, activateDeepInspection }) => [
      accountId,
      activateDeepInspection,
    ]),
  )
  const changed: Response['accountIds'][number][] = []
  const failed: Response['failedAccountIds'][number][] = []
  for (const [accountId, activate] of requested) {
    const member = members.get(accountId)
    if (!isAssociated(member)) {
      failed.push(failedAccount(accountId))
      continue
    }
    const status = activate ? 'ACTIVATED' : 'DEACTIVATED'
    members.set(accountId, { ...member, deepInspection: status, updatedAt: now() })
    changed.push({ accountId, status })
  }
  return { output: { accountIds: changed, failedAccountIds: failed } satisfies Response }
}
