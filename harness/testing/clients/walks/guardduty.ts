import { expect } from 'vitest'
import { A, B, C, CALLER, type Call, DATE, REASON, refusal, STRANGER } from './walk.ts'

/** Every operation of GuardDuty, on a detector that was deleted and made anew. */
export async function guarddutyWalk(call: Call): Promise<void> {
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
