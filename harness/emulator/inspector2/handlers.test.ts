import { beforeEach, describe, expect, it } from 'vitest'
import { ask } from '../../testing/ask.ts'
import { createEmulator, type Emulator } from '../emulator.ts'

const A = '111122223333'
const B = '012345678901'
const CALLER = '000000000000'

let emulator: Emulator
beforeEach(() => {
  emulator = createEmulator({ now: () => new Date('2026-11-20T10:00:00.500Z') })
})

const associate = (accountId: string) => ask(emulator, 'inspector2.AssociateMember', { body: { accountId } })
const disassociate = (accountId: string) =>
  ask(emulator, 'inspector2.DisassociateMember', { body: { accountId } })
const list = (body: object) => ask(emulator, 'inspector2.ListMembers', { body })
const update = (...accounts: readonly (readonly [string, boolean])[]) =>
  ask(emulator, 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus', {
    body: {
      accountIds: accounts.map(([accountId, activateDeepInspection]) => ({
        accountId,
        activateDeepInspection,
      })),
    },
  })
const inspection = (accountIds: unknown) =>
  ask(emulator, 'inspector2.BatchGetMemberEc2DeepInspectionStatus', { body: { accountIds } })

const failed = (accountId: string) => ({
  accountId,
  ec2ScanStatus: 'DISABLED',
  errorMessage: expect.any(String),
})

describe('AssociateMember', () => {
  it('echoes the account with its leading zeros', async () => {
    expect(await associate(B)).toEqual({ status: 200, type: undefined, body: { accountId: B } })
  })

  it('refuses a member, until it was disassociated', async () => {
    await associate(A)
    expect(await associate(A)).toMatchObject({
      status: 400,
      type: 'ValidationException',
      body: { message: expect.stringContaining('already a member'), reason: 'OTHER' },
    })
    expect((await disassociate(A)).status).toBe(200)
    expect((await associate(A)).status).toBe(200)
  })

  it("refuses the caller's own account", async () => {
    expect(await associate(CALLER)).toMatchObject({ status: 400, body: { reason: 'OTHER' } })
  })

  it('names the field that is wrong', async () => {
    const { body } = await associate('12345678901x')
    expect(body).toMatchObject({ reason: 'FIELD_VALIDATION_FAILED', fields: [{ name: 'accountId' }] })
    const { body: absent } = await ask(emulator, 'inspector2.AssociateMember', { body: {} })
    expect(absent).toMatchObject({ fields: [{ name: 'accountId', message: 'Member must not be null' }] })
  })

  it('stops at 10000 members', async () => {
    for (let index = 0; index < 10_000; index++) await associate(String(500_000_000_000 + index))
    expect(await associate(A)).toMatchObject({ status: 402, body: { resourceId: CALLER } })
    await disassociate('500000000007')
    expect((await associate(A)).status).toBe(200)
    expect((await associate(B)).status).toBe(402)
  })
})

describe('BatchUpdateMemberEc2DeepInspectionStatus', () => {
  it('switches members and reports the others, each account once', async () => {
    await associate(A)
    expect((await update([A, false], [B, true], [A, true], [B, false])).body).toEqual({
      accountIds: [{ accountId: A, status: 'ACTIVATED' }],
      failedAccountIds: [failed(B)],
    })
    expect((await update([A, false])).body).toMatchObject({ accountIds: [{ status: 'DEACTIVATED' }] })
  })

  it('is read back, and lost with the association', async () => {
    await associate(A)
    await update([A, true])
    expect((await inspection([A, B])).body).toEqual({
      accountIds: [{ accountId: A, status: 'ACTIVATED' }],
      failedAccountIds: [failed(B)],
    })
    await disassociate(A)
    expect((await inspection([A])).body).toEqual({ accountIds: [], failedAccountIds: [failed(A)] })
    expect((await update([A, true])).body).toEqual({ accountIds: [], failedAccountIds: [failed(A)] })
    expect((await inspection([1])).type).toBe('ValidationException')
  })

  it('answers an empty list with two empty lists', async () => {
    expect(await update()).toMatchObject({ status: 200, body: { accountIds: [], failedAccountIds: [] } })
  })

  it.each(['true', 1, null])('does not take %j for a boolean', async (activateDeepInspection) => {
    const body = { accountIds: [{ accountId: A, activateDeepInspection }] }
    const answer = await ask(emulator, 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus', { body })
    expect(answer).toMatchObject({ status: 400, type: 'ValidationException' })
  })
})

describe('members', () => {
  it('are read one by one, with the date in seconds', async () => {
    await associate(A)
    const { body } = await ask(emulator, 'inspector2.GetMember', { body: { accountId: A } })
    const seconds = Date.parse('2026-11-20T10:00:00.500Z') / 1000
    const member = {
      accountId: A,
      delegatedAdminAccountId: CALLER,
      relationshipStatus: 'ENABLED',
      updatedAt: seconds,
    }
    expect(body).toEqual({ member })
    const unknown = await ask(emulator, 'inspector2.GetMember', { body: { accountId: B } })
    expect(unknown).toMatchObject({ status: 404, type: 'ResourceNotFoundException' })
  })

  it('are listed in pages, former ones on demand', async () => {
    await associate(A)
    await associate(B)
    await disassociate(A)
    expect((await list({})).body).toMatchObject({ members: [{ accountId: B }] })
    const first = await list({ onlyAssociated: false, maxResults: 1 })
    expect(first.body).toMatchObject({ members: [{ accountId: B }], nextToken: B })
    const second = await list({ onlyAssociated: false, nextToken: B })
    expect(second.body).toEqual({
      members: [expect.objectContaining({ accountId: A, relationshipStatus: 'REMOVED' })],
    })
    expect((await list({ maxResults: '1' })).type).toBe('ValidationException')
    expect((await list({ nextToken: 1 })).type).toBe('ValidationException')
  })

  it('are not disassociated where they are none', async () => {
    expect((await disassociate(A)).type).toBe('ValidationException')
  })
})

describe('the delegated administrator', () => {
  const enable = (delegatedAdminAccountId: unknown) =>
    ask(emulator, 'inspector2.EnableDelegatedAdminAccount', { body: { delegatedAdminAccountId } })

  it('is the caller, and nobody else can become it', async () => {
    const { body } = await ask(emulator, 'inspector2.GetDelegatedAdminAccount', { body: {} })
    expect(body).toEqual({ delegatedAdmin: { accountId: CALLER, relationshipStatus: 'ENABLED' } })
    expect((await enable(CALLER)).body).toEqual({ delegatedAdminAccountId: CALLER })
    expect(await enable(A)).toMatchObject({ status: 409, type: 'ConflictException' })
    expect(await enable(1)).toMatchObject({ status: 400, type: 'ValidationException' })
  })
})
