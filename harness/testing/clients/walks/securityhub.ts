import { expect } from 'vitest'
import { A, B, CALLER, type Call, DATE, REASON, refusal, STRANGER } from './walk.ts'

/** Every operation of Security Hub, on a hub that was disabled and enabled again. */
export async function securityhubWalk(call: Call): Promise<void> {
  const of = (...AccountIds: readonly string[]) => ({ AccountIds })
  const unprocessed = (...ids: readonly string[]) => ({
    UnprocessedAccounts: ids.map((AccountId) => ({ AccountId, ProcessingResult: REASON })),
  })
  const record = (AccountId: string, MemberStatus: string) => ({
    AccountId,
    ...(AccountId === A && { Email: 'security@example.com' }),
    MasterId: CALLER,
    AdministratorId: CALLER,
    MemberStatus,
    ...(MemberStatus !== 'Created' && { InvitedAt: DATE }),
    UpdatedAt: DATE,
  })

  expect(await call('securityhub.DescribeHub')).toMatchObject({
    output: { HubArn: `arn:aws:securityhub:us-east-1:${CALLER}:hub/default`, AutoEnableControls: true },
  })
  expect(await call('securityhub.DisableSecurityHub')).toEqual({ output: {} })
  expect(await call('securityhub.InviteMembers', of(A))).toMatchObject(refusal('InvalidAccessException'))
  expect(await call('securityhub.EnableSecurityHub', { EnableDefaultStandards: false })).toEqual({
    output: {},
  })
  expect(await call('securityhub.EnableSecurityHub')).toMatchObject(refusal('ResourceConflictException'))

  const details = [{ AccountId: A, Email: 'security@example.com' }, { AccountId: B }]
  expect(await call('securityhub.CreateMembers', { AccountDetails: details })).toEqual({
    output: unprocessed(),
  })
  expect(await call('securityhub.InviteMembers', of(A, STRANGER))).toEqual({
    output: unprocessed(STRANGER),
  })
  expect(await call('securityhub.GetMembers', of(B, STRANGER, A))).toEqual({
    output: { Members: [record(B, 'Created'), record(A, 'Invited')], ...unprocessed(STRANGER) },
  })
  expect(await call('securityhub.DisassociateMembers', of(A))).toEqual({ output: {} })
  expect(await call('securityhub.GetMembers', of(A))).toEqual({
    output: { Members: [record(A, 'Removed')], ...unprocessed() },
  })
  expect(await call('securityhub.DeleteMembers', of(A, B, STRANGER))).toEqual({
    output: unprocessed(STRANGER),
  })
}
