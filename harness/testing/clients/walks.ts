import { expect } from 'vitest'
import type { RouteId, Service } from '../../emulator/routes.ts'
import type { Members, Seen } from './client.ts'

/** Calls an operation through the client that is walked with. */
export type Call = (id: RouteId, input?: Members) => Promise<Seen>

/** Leading zeros are what a client loses where it takes an id for a number. */
const A = '000000000012'
const B = '012345678901'
const C = '999999999999'
const STRANGER = '000000000042'
const CALLER = '000000000000'

const DATE = expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d/)
const REASON = expect.stringContaining('The request is rejected because')

const refusal = (type: string) => ({ error: { type, own: true } })

/** Every operation of GuardDuty, on a detector that was deleted and made anew. */
async function guarddutyWalk(call: Call): Promise<void> {
  const of = (...AccountIds: readonly string[]) => ({ DetectorId, AccountIds })
  const details = (...ids: readonly string[]) =>
    ids.map((AccountId) => ({ AccountId, Email: `security+${AccountId}@example.com` }))
  const unprocessed = (...ids: readonly string[]) => ({
    UnprocessedAccounts: ids.map((AccountId) => ({ AccountId, Result: REASON })),
  })
  const record = (AccountId: string, RelationshipStatus: string) => ({
    ...details(AccountId)[0],
    AdministratorId: CALLER,
    MasterId: CALLER,
    RelationshipStatus,
    UpdatedAt: DATE,
    ...(RelationshipStatus !== 'Created' && { InvitedAt: DATE }),
  })

  const first = await listed(call)
  expect(await call('guardduty.DeleteDetector', { DetectorId: first })).toEqual({ output: {} })
  expect(await call('guardduty.ListDetectors')).toEqual({ output: { DetectorIds: [] } })
  await call('guardduty.CreateDetector', { Enable: true })
  const DetectorId = await listed(call)
  expect(DetectorId).not.toBe(first)
  expect(await call('guardduty.CreateDetector', { Enable: true })).toMatchObject(
    refusal('BadRequestException'),
  )

  const create = (...ids: readonly string[]) =>
    call('guardduty.CreateMembers', { DetectorId, AccountDetails: details(...ids) })
  expect(await create(A, B)).toEqual({ output: unprocessed() })
  expect(await create(A, C)).toEqual({ output: unprocessed(A) })
  expect(await call('guardduty.GetMembers', of(B, STRANGER, A))).toEqual({
    output: { Members: [record(B, 'Created'), record(A, 'Created')], ...unprocessed(STRANGER) },
  })
  expect(
    await call('guardduty.InviteMembers', { ...of(B, STRANGER), DisableEmailNotification: true }),
  ).toEqual({ output: unprocessed(STRANGER) })
  const page = { DetectorId, OnlyAssociated: 'false', MaxResults: 2 }
  expect(await call('guardduty.ListMembers', page)).toEqual({
    output: { Members: [record(A, 'Created'), record(B, 'Invited')], NextToken: B },
  })
  expect(await call('guardduty.ListMembers', { ...page, NextToken: B })).toEqual({
    output: { Members: [record(C, 'Created')] },
  })
  expect(await call('guardduty.DisassociateMembers', of(B, STRANGER))).toEqual({
    output: unprocessed(STRANGER),
  })
  expect(await call('guardduty.GetMembers', of(B))).toEqual({
    output: { Members: [record(B, 'Removed')], ...unprocessed() },
  })
  expect(await call('guardduty.DeleteMembers', of(A, B, C, STRANGER))).toEqual({
    output: unprocessed(STRANGER),
  })
  expect(await call('guardduty.GetMembers', of(A))).toEqual({ output: { Members: [], ...unprocessed(A) } })
}

async function listed(call: Call): Promise<string> {
  const seen = await call('guardduty.ListDetectors')
  expect(seen).toEqual({ output: { DetectorIds: [expect.stringMatching(/^[0-9a-f]{32}$/)] } })
  return (seen as { output: { DetectorIds: [string] } }).output.DetectorIds[0]
}

/** Every operation of Inspector, on three members. */
async function inspector2Walk(call: Call): Promise<void> {
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

/** Every operation of Security Hub, on a hub that was disabled and enabled again. */
async function securityhubWalk(call: Call): Promise<void> {
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

/** A walk through all operations of each service, from the world at the start. */
export const walks: Readonly<Record<Service, (call: Call) => Promise<void>>> = {
  guardduty: guarddutyWalk,
  inspector2: inspector2Walk,
  securityhub: securityhubWalk,
}
