import { isAssociated } from '../inspector2-state.ts'
import { invalidRequest } from '../refusals/inspector2.ts'
import type { Handler } from './handler.ts'
import { failedAccount } from './inspector2-failed-account.ts'

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
