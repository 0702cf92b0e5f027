import { expect } from 'vitest'
import { A, B, C, CALLER, type Call, DATE, refusal, STRANGER } from './walk.ts'

/** Every operation of Inspector, on three members. */
export async function inspector2Walk(call: Call): Promise<void> {
  const one = (accountId: string) => ({ accountId })
  const member = (accountId: string, relationshipStatus: string) => ({
    accountId,
    relationshipStatus,
    delegatedAdminAccountId: CALLER,
    updatedAt: DATE,
  })
  const failed = { accountId: STRANGER, ec2ScanStatus: 'DISABLED', errorMessage: expect.any(String) }

  expect(await call('inspector2.GetDelegatedAdminAccount')).toEqual({
    output: { delegatedAdmin: { accountId: CALLER, relationshipStatus: 'ENABLED' } },
  })
  const admin = { delegatedAdminAccountId: CALLER }
  expect(await call('inspector2.EnableDelegatedAdminAccount', admin)).toEqual({ output: admin })
  expect(await call('inspector2.EnableDelegatedAdminAccount', { delegatedAdminAccountId: A })).toMatchObject(
    refusal('ConflictException'),
  )

  for (const id of [A, B, C]) {
    expect(await call('inspector2.AssociateMember', one(id))).toEqual({ output: one(id) })
  }
  expect(await call('inspector2.AssociateMember', one(A))).toMatchObject(refusal('ValidationException'))
  const update = [A, B, STRANGER].map((accountId) => ({
    accountId,
    activateDeepInspection: accountId === A,
  }))
  const updated = {
    accountIds: [
      { accountId: A, status: 'ACTIVATED' },
      { accountId: B, status: 'DEACTIVATED' },
    ],
    failedAccountIds: [failed],
  }
  expect(await call('inspector2.BatchUpdateMemberEc2DeepInspectionStatus', { accountIds: update })).toEqual({
    output: updated,
  })
  expect(
    await call('inspector2.BatchGetMemberEc2DeepInspectionStatus', { accountIds: [A, B, STRANGER] }),
  ).toEqual({ output: updated })
  expect(await call('inspector2.GetMember', one(B))).toEqual({ output: { member: member(B, 'ENABLED') } })
  expect(await call('inspector2.GetMember', one(STRANGER))).toMatchObject(
    refusal('ResourceNotFoundException'),
  )
  expect(await call('inspector2.DisassociateMember', one(B))).toEqual({ output: one(B) })
  expect(await call('inspector2.ListMembers', { maxResults: 2 })).toEqual({
    output: { members: [member(A, 'ENABLED'), member(C, 'ENABLED')] },
  })
  const page = { onlyAssociated: false, maxResults: 2 }
  expect(await call('inspector2.ListMembers', page)).toEqual({
    output: { members: [member(A, 'ENABLED'), member(B, 'REMOVED')], nextToken: B },
  })
  expect(await call('inspector2.ListMembers', { ...page, nextToken: B })).toEqual({
    output: { members: [member(C, 'ENABLED')] },
  })
}
