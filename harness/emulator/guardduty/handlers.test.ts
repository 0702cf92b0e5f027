import { beforeEach, describe, expect, it } from 'vitest'
import { ask, ownDetector } from '../../testing/ask.ts'
import { createEmulator, type Emulator } from '../emulator.ts'
import type { RouteId } from '../routes.ts'

const A = '111122223333'
const B = '012345678901'
const CALLER = '000000000000'

let emulator: Emulator
let path: { detectorId: string }
beforeEach(async () => {
  emulator = createEmulator({ now: () => new Date('2026-11-20T10:00:00Z') })
  path = { detectorId: await ownDetector(emulator) }
})

const details = (...ids: readonly string[]) =>
  ids.map((accountId) => ({ accountId, email: `a${accountId.normalize('NFKC')}@example.com` }))
const create = (...ids: readonly string[]) =>
  ask(emulator, 'guardduty.CreateMembers', { path, body: { accountDetails: details(...ids) } })
const read = (...accountIds: readonly string[]) =>
  ask(emulator, 'guardduty.GetMembers', { path, body: { accountIds } })
const act = (id: RouteId, ...accountIds: readonly string[]) =>
  ask(emulator, id, { path, body: { accountIds } })
const unprocessed = (...ids: readonly string[]) => ({
  status: 200,
  body: { unprocessedAccounts: ids.map((accountId) => expect.objectContaining({ accountId })) },
})

describe('CreateMembers', () => {
  it('creates members that GetMembers returns, in the order they are asked for', async () => {
    expect(await create(A, B)).toMatchObject({ status: 200, body: { unprocessedAccounts: [] } })
    const record = {
      administratorId: CALLER,
      masterId: CALLER,
      relationshipStatus: 'Created',
      updatedAt: '2026-11-20T10:00:00.000Z',
    }
    const members = details(B, A).map((each) => ({ ...each, ...record }))
    expect((await read(B, A, B)).body).toEqual({ members, unprocessedAccounts: [] })
  })

  it('reports a member that exists, and creates the others', async () => {
    await create(A)
    expect(await create(A, B)).toMatchObject(unprocessed(A))
    expect(await read(B)).toMatchObject({ body: { members: [{ accountId: B }] } })
  })

  it('creates the first of two equal accounts and reports the others once', async () => {
    expect((await create(A, A, A)).body).toEqual({
      unprocessedAccounts: [
        {
          accountId: A,
          result:
            'The request is rejected because the given account ID is already a member or associated member of the current account.',
        },
      ],
    })
    expect(await read(A)).toMatchObject({ body: { members: [{ accountId: A }] } })
  })

  it.each([[CALLER], ['abcdefghijkl'], ['１２３４５６７８９０１２']])(
    'never makes %s a member',
    async (id) => {
      expect(await create(id)).toMatchObject(unprocessed(id))
      expect(await read(id)).toMatchObject(unprocessed(id))
    },
  )

  it('refuses a batch with one bad account as a whole', async () => {
    expect(await create(A, '1')).toMatchObject({ status: 400, type: 'BadRequestException' })
    expect(await read(A)).toMatchObject(unprocessed(A))
  })

  it('takes 50 accounts and refuses 51 or none', async () => {
    const ids = Array.from({ length: 51 }, (_, index) => String(index + 1).padStart(12, '0'))
    expect((await create(...ids)).status).toBe(400)
    expect((await create()).status).toBe(400)
    expect((await create(...ids.slice(1))).status).toBe(200)
  })

  it('stops at 5000 members', async () => {
    for (let first = 500_000_000_000; first < 500_000_005_000; first += 50) {
      await create(...Array.from({ length: 50 }, (_, index) => String(first + index)))
    }
    expect(await create(A)).toMatchObject(unprocessed(A))
  })
})

describe('a detector', () => {
  it.each(['0123456789abcdef0123456789abcdef', 'x'])(
    'that is not owned is a bad request: %s',
    async (detectorId) => {
      path = { detectorId }
      const refusal = {
        status: 400,
        type: 'BadRequestException',
        body: {
          __type: 'InvalidInputException',
          message: expect.stringContaining('not owned by the current account'),
        },
      }
      expect(await create(A)).toMatchObject(refusal)
      expect(await read(A)).toMatchObject(refusal)
      expect(await ask(emulator, 'guardduty.ListMembers', { path })).toMatchObject(refusal)
      expect(await act('guardduty.DeleteMembers', A)).toMatchObject(refusal)
    },
  )

  it('is named where its id is too long', async () => {
    path = { detectorId: 'a'.repeat(301) }
    expect(await read(A)).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('detectorId') },
    })
  })

  it('is one for each region, and a deleted one stays deleted', async () => {
    const enable = { body: { enable: true } }
    await create(A)
    expect((await ask(emulator, 'guardduty.CreateDetector', enable)).type).toBe('BadRequestException')
    expect((await ask(emulator, 'guardduty.DeleteDetector', { path })).status).toBe(200)
    expect((await ask(emulator, 'guardduty.ListDetectors')).body).toEqual({ detectorIds: [] })
    expect((await ask(emulator, 'guardduty.CreateDetector', { body: {} })).status).toBe(400)
    const { body } = await ask(emulator, 'guardduty.CreateDetector', enable)
    path = body as typeof path
    expect(await read(A)).toMatchObject(unprocessed(A))
  })
})

describe('members', () => {
  const list = (query: string) => ask(emulator, 'guardduty.ListMembers', { path, query })

  it('are invited, disassociated and deleted', async () => {
    await create(A)
    expect(await act('guardduty.InviteMembers', A, B)).toMatchObject(unprocessed(B))
    expect(await act('guardduty.InviteMembers', A)).toMatchObject(unprocessed(A))
    const invited = { relationshipStatus: 'Invited', invitedAt: '2026-11-20T10:00:00.000Z' }
    expect(await read(A)).toMatchObject({ body: { members: [invited] } })
    expect(await act('guardduty.DisassociateMembers', A)).toMatchObject(unprocessed())
    expect(await read(A)).toMatchObject({ body: { members: [{ relationshipStatus: 'Removed' }] } })
    expect(await act('guardduty.DeleteMembers', A, A, B)).toMatchObject(unprocessed(B))
    expect(await read(A)).toMatchObject(unprocessed(A))
  })

  it('are listed in pages, and only on demand before they accept', async () => {
    await create(A, B)
    expect((await list('')).body).toEqual({ members: [] })
    expect((await list('onlyAssociated=false&maxResults=1')).body).toMatchObject({
      members: [{ accountId: B }],
      nextToken: B,
    })
    const { body } = await list(`onlyAssociated=false&maxResults=1&nextToken=${B}`)
    expect(body).toEqual({ members: [expect.objectContaining({ accountId: A })] })
    expect((await list('maxResults=51')).type).toBe('BadRequestException')
  })
})
