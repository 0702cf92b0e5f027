import type { components } from '../../../generated/types/inspector2.ts'
import type { Handler } from '../handler.ts'
import { invalidRequest } from './refusals.ts'
import { isAssociated } from './state.ts'

/** An account whose deep inspection the caller may neither read nor switch. */
const failedAccount = (
  accountId: string,
): components['schemas']['FailedMemberAccountEc2DeepInspectionStatusState'] => ({
  accountId,
  ec2ScanStatus: 'DISABLED',
  errorMessage: 'The account is not a member of the organization of the current account.',
})

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

/** Reads the deep inspection of each requested member; without a list, of none. */
export const batchGetMemberEc2DeepInspectionStatus: Handler = ({ body }, { inspector2: { members } }) => {
  const requested: unknown = body.accountIds ?? []
  if (!isStringList(requested))
    return invalidRequest('The request is rejected because accountIds is not a list.')
  const found: object[] = []
  const failed: object[] = []
  for (const accountId of new Set(requested)) {
    const member = members.get(accountId)
    if (isAssociated(member)) found.push({ accountId, status: member.deepInspection })
    else failed.push(failedAccount(accountId))
  }
  return { output: { accountIds: found, failedAccountIds: failed } }
}

const isStringList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
