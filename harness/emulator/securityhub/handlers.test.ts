import { beforeEach, describe, expect, it } from 'vitest'
import { ask } from '../../testing/ask.ts'
import { createEmulator, type Emulator } from '../emulator.ts'
import type { RouteId } from '../routes.ts'

const A = '111122223333'
const B = '012345678901'
const CALLER = '000000000000'
const AT = '2026-11-20T10:00:00.000Z'

let emulator: Emulator
beforeEach(() => {
  emulator = createEmulator({ now: () => new Date(AT) })
})

const create = (AccountDetails: unknown) =>
  ask(emulator, 'securityhub.CreateMembers', { body: { AccountDetails } })
const act = (id: RouteId, ...AccountIds: readonly string[]) => ask(emulator, id, { body: { AccountIds } })
const invite = (...ids: readonly string[]) => act('securityhub.InviteMembers', ...ids)
const read = (...ids: readonly string[]) => act('securityhub.GetMembers', ...ids)
const unprocessed = (...ids: readonly string[]) => ({
  status: 200,
  body: {
    UnprocessedAccounts: ids.map((AccountId) => ({ AccountId, ProcessingResult: expect.any(String) })),
  },
})

describe('InviteMembers', () => {
  it('invites accounts that were created and reports the others once', async () => {
    await create([{ AccountId: A, Email: 'a@example.com' }])
    expect(await invite(A, B, B, CALLER, A)).toMatchObject(unprocessed(B, CALLER))
    const member = {
      AccountId: A,
      AdministratorId: CALLER,
      Email: 'a@example.com',
      InvitedAt: AT,
      MasterId: CALLER,
      MemberStatus: 'Invited',
      UpdatedAt: AT,
    }
    expect((await read(A, A, B)).body).toEqual({ Members: [member], ...unprocessed(B).body })
  })

  it('reports an account that was invited before', async () => {
    await create([{ AccountId: A }])
    await invite(A)
    expect(await invite(A)).toMatchObject(unprocessed(A))
  })

  it('answers an empty list, hundreds of accounts and ids that are none', async () => {
    expect(await invite()).toMatchObject(unprocessed())
    const odd = [...Array.from({ length: 300 }, (_, index) => `account ${index}`), '__proto__']
    expect(await invite(...odd)).toMatchObject(unprocessed(...odd))
  })

  it('refuses a blank id, and tells where it is', async () => {
    expect(await invite(A, ' ')).toMatchObject({
      status: 400,
      type: 'InvalidInputException',
      body: { Code: 'InvalidInputException', Message: expect.stringContaining('AccountIds.1') },
    })
  })
})

describe('members', () => {
  it('are created once', async () => {
    expect(await create([{ AccountId: A }, { AccountId: A }])).toMatchObject(unprocessed(A))
    expect(await create([{ AccountId: CALLER }, { AccountId: 'x' }])).toMatchObject(unprocessed(CALLER, 'x'))
    expect(await read(A, CALLER)).toMatchObject({
      body: { Members: [{ AccountId: A, MemberStatus: 'Created' }] },
    })
  })

  it.each([[undefined], [[]], [[{}]], [[{ AccountId: A, Email: 1 }]], [Array(51).fill({ AccountId: A })]])(
    'are not created from %j',
    async (details) => {
      expect(await create(details)).toMatchObject({ status: 400, type: 'InvalidInputException' })
    },
  )

  it('are disassociated and deleted', async () => {
    await create([{ AccountId: A }])
    expect(await act('securityhub.DisassociateMembers', A, B)).toMatchObject({ status: 200, body: {} })
    expect(await read(A)).toMatchObject({ body: { Members: [{ MemberStatus: 'Removed' }] } })
    expect(await act('securityhub.DeleteMembers', A, B)).toMatchObject(unprocessed(B))
    expect(await read(A)).toMatchObject({ body: { Members: [] } })
  })
})

describe('the hub', () => {
  const describeHub = () => ask(emulator, 'securityhub.DescribeHub')

  it('is enabled from the start', async () => {
    expect((await describeHub()).body).toMatchObject({
      HubArn: 'arn:aws:securityhub:us-east-1:000000000000:hub/default',
      SubscribedAt: AT,
    })
    const again = await ask(emulator, 'securityhub.EnableSecurityHub', { body: {} })
    expect(again).toMatchObject({ status: 409, type: 'ResourceConflictException' })
  })

  it('refuses everything while it is disabled, and forgets its members', async () => {
    await create([{ AccountId: A }])
    expect((await ask(emulator, 'securityhub.DisableSecurityHub')).status).toBe(200)
    const refusal = {
      status: 401,
      type: 'InvalidAccessException',
      body: {
        Message: 'Account 000000000000 is not subscribed to AWS Security Hub',
        Code: 'InvalidAccessException',
      },
    }
    expect(await describeHub()).toEqual(refusal)
    expect(await ask(emulator, 'securityhub.DisableSecurityHub')).toEqual(refusal)
    expect(await create([{ AccountId: A }])).toEqual(refusal)
    expect(await invite(A)).toEqual(refusal)
    expect(await read(A)).toEqual(refusal)
    expect(await act('securityhub.DisassociateMembers', A)).toEqual(refusal)
    expect(await act('securityhub.DeleteMembers', A)).toEqual(refusal)
    expect((await ask(emulator, 'securityhub.EnableSecurityHub')).status).toBe(200)
    expect(await invite(A)).toMatchObject(unprocessed(A))
  })
})
