import { isAccountId } from '../account-id.ts'
import { conflict, invalidRequest } from '../refusals/inspector2.ts'
import type { Handler } from './handler.ts'

/** Tells that the caller is the delegated administrator, which it is from the start. */
export const getDelegatedAdminAccount: Handler = (_, { caller }) => ({
  output: { delegatedAdmin: { accountId: caller, relationshipStatus: 'ENABLED' } },
})

/** Confirms the caller as delegated administrator; an organization has one, so nobody else can become it. */
export const enableDelegatedAdminAccount: Handler = ({ body }, { caller }) => {
  const id = body.delegatedAdminAccountId
  if (typeof id !== 'string' || !isAccountId(id)) {
    return invalidRequest('The request is rejected because delegatedAdminAccountId is not an account ID.')
  }
  if (id !== caller) return conflict('The organization has a delegated administrator already.', caller)
  return { output: { delegatedAdminAccountId: id } }
}
