import { beforeEach, describe, expect, it } from 'vitest'
import { json } from '../model/exchange.ts'
import { accounts, caller, ids } from '../testing/mock-caller.ts'
import { createMockService, type MockService } from './mock-service.ts'
import { outcome } from './outcome.ts'

let service: MockService
let call: ReturnType<typeof caller>
beforeEach(() => {
  service = createMockService()
  call = caller(service)
})

const body = async (...asked: Parameters<typeof call>) => Object(json(await call(...asked)))
const [first, second] = ids(2)
/** Two accounts as BatchUpdate takes them, the first to be activated. */
const switched = ids(2).map((accountId, index) => ({ accountId, activateDeepInspection: index === 0 }))

describe('what a scripted success calls processed', () => {
  it('is created in GuardDuty, also with a detector that was never listed', async () => {
    service.script(outcome('guardduty.CreateMembers', 'success'))
    await call('guardduty.CreateMembers', { accountDetails: accounts(2) })
    const read = await body('guardduty.GetMembers', { accountIds: ids(2) })
    expect(read).toMatchObject({ members: accounts(2), unprocessedAccounts: [] })
    const { detectorIds } = await body('guardduty.ListDetectors')
    expect(detectorIds).toEqual(['e760327a7a8de2e707dafca3d3aac576'])
  })

  it('is created in GuardDuty in part, when a part of it failed', async () => {
    const unprocessedAccounts = [{ accountId: second ?? '', result: 'Gone.' }]
    service.script(outcome('guardduty.CreateMembers', 'partialFailure', { body: { unprocessedAccounts } }))
    await call('guardduty.CreateMembers', { accountDetails: accounts(3) })
    const { members, unprocessedAccounts: unknown } = await body('guardduty.GetMembers', {
      accountIds: ids(3),
    })
    expect(members).toMatchObject([{ accountId: first }, { accountId: '000000000003' }])
    expect(unknown).toMatchObject([{ accountId: second }])
  })

  it('is deleted from GuardDuty, and what failed stays', async () => {
    await call('guardduty.ListDetectors')
    await call('guardduty.CreateMembers', { accountDetails: accounts(3) })
    service.script(outcome('guardduty.DeleteMembers', 'partialFailure'))
    await call('guardduty.DeleteMembers', { accountIds: ids(2) })
    const { members } = await body('guardduty.GetMembers', { accountIds: ids(3) })
    expect(members).toMatchObject([{ accountId: first }, { accountId: '000000000003' }])
    service.script(outcome('guardduty.DeleteMembers', 'success'))
    await call('guardduty.DeleteMembers', { accountIds: ids(3) })
    expect(await body('guardduty.GetMembers', { accountIds: ids(3) })).toMatchObject({ members: [] })
  })

  it('is associated in Inspector, and can be switched', async () => {
    service.script(outcome('inspector2.AssociateMember', 'success'))
    await call('inspector2.AssociateMember', { accountId: first })
    const { member } = await body('inspector2.GetMember', { accountId: first })
    expect(member).toMatchObject({ accountId: first, relationshipStatus: 'ENABLED' })
    const update = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus'
    expect(await body(update, { accountIds: switched })).toMatchObject({
      accountIds: [{ accountId: first, status: 'ACTIVATED' }],
      failedAccountIds: [{ accountId: second }],
    })
  })

  it('is switched in Inspector, where it was no member before too', async () => {
    const update = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus'
    const read = 'inspector2.BatchGetMemberEc2DeepInspectionStatus'
    service.script(outcome(update, 'success'), outcome(update, 'partialFailure'))
    await call(update, { accountIds: switched })
    expect(await body(read, { accountIds: ids(2) })).toMatchObject({
      accountIds: [
        { accountId: first, status: 'ACTIVATED' },
        { accountId: second, status: 'DEACTIVATED' },
      ],
    })
    await call(update, {
      accountIds: switched.map((each) => ({
        ...each,
        activateDeepInspection: !each.activateDeepInspection,
      })),
    })
    const { accountIds } = await body(read, { accountIds: ids(2) })
    expect(accountIds).toMatchObject([{ status: 'ACTIVATED' }, { status: 'ACTIVATED' }])
  })

  it('is invited in Security Hub, where it was not created before and the hub was disabled too', async () => {
    await call('securityhub.DisableSecurityHub')
    service.script(outcome('securityhub.InviteMembers', 'partialFailure'))
    await call('securityhub.InviteMembers', { AccountIds: ids(2) })
    expect(await body('securityhub.GetMembers', { AccountIds: ids(2) })).toMatchObject({
      Members: [{ AccountId: second, MemberStatus: 'Invited' }],
      UnprocessedAccounts: [{ AccountId: first }],
    })
  })

  it('is read as it is, not as the example of the documentation shows it', async () => {
    await call('guardduty.ListDetectors')
    await call('guardduty.CreateMembers', { accountDetails: accounts(2) })
    service.script(outcome('guardduty.GetMembers', 'partialFailure'))
    const { members } = await body('guardduty.GetMembers', { accountIds: ids(2) })
    expect(members).toMatchObject([{ accountId: second, email: 'a@example.com' }])
  })

  it('is done too where the answer is drawn by chance', async () => {
    const arbitrary = createMockService({ answers: 'arbitrary', seed: 1 })
    const ask = caller(arbitrary)
    for (const accountId of ids(5)) {
      await ask('inspector2.AssociateMember', { accountId })
      expect((await ask('inspector2.GetMember', { accountId })).status).toBe(200)
    }
  })

  it('is nothing where an error was scripted', async () => {
    service.script(outcome('inspector2.AssociateMember', 'ThrottlingException'))
    await call('inspector2.AssociateMember', { accountId: first })
    expect((await call('inspector2.GetMember', { accountId: first })).status).toBe(404)
  })
})

describe('an association', () => {
  const status = async (accountId = first) =>
    (await body('inspector2.GetMember', { accountId })).member.relationshipStatus

  it('stays CREATED for as many reads as was scripted, of one member or of the list', async () => {
    service.script(outcome('inspector2.AssociateMember', 'success', { readsAsCreated: 3 }))
    await call('inspector2.AssociateMember', { accountId: first })
    await call('inspector2.AssociateMember', { accountId: second })
    const listed = async () =>
      (await body('inspector2.ListMembers', {})).members.map(
        (member: { relationshipStatus: string }) => member.relationshipStatus,
      )
    expect([await status(), await listed(), await status(), await status()]).toEqual([
      'CREATED',
      ['CREATED', 'ENABLED'],
      'CREATED',
      'ENABLED',
    ])
  })

  it('stays CREATED for ever where that was scripted, and ends when it is disassociated', async () => {
    service.script(outcome('inspector2.AssociateMember', 'success', { readsAsCreated: Infinity }))
    await call('inspector2.AssociateMember', { accountId: first })
    for (let time = 0; time < 20; time++) expect(await status()).toBe('CREATED')
    await call('inspector2.DisassociateMember', { accountId: first })
    expect(await status()).toBe('REMOVED')
  })
})
