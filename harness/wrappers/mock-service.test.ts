import { beforeEach, describe, expect, it } from 'vitest'
import { json } from '../model/exchange.ts'
import { signedFor } from '../testing/ask.ts'
import { accounts, caller, ids, said } from '../testing/mock-caller.ts'
import { createMockService, type MockService } from './mock-service.ts'
import { outcome } from './outcome.ts'

let service: MockService
let call: ReturnType<typeof caller>
beforeEach(async () => {
  service = createMockService()
  call = caller(service)
  await service.handle({ method: 'GET', path: '/detector', headers: signedFor('guardduty') })
})

describe('a mock service', () => {
  it('answers as the emulator does, which remembers', async () => {
    expect(said(await call('guardduty.CreateMembers', { accountDetails: accounts(2) }))).toEqual([
      200,
      undefined,
    ])
    const read = await call('guardduty.GetMembers', { accountIds: ids(3) })
    expect(json(read)).toMatchObject({
      members: [{ accountId: '000000000001' }, { accountId: '000000000002' }],
      unprocessedAccounts: [{ accountId: '000000000003' }],
    })
    expect(service.violations).toEqual([])
    service.assertNoViolations()
  })

  it('has the planted fault, and knows what is forbidden all the same', async () => {
    const broken = createMockService({ fault: 'accepts-51-members' })
    await broken.handle({ method: 'GET', path: '/detector', headers: signedFor('guardduty') })
    const response = await caller(broken)('guardduty.CreateMembers', { accountDetails: accounts(51) })
    expect(response.status).toBe(200)
    expect(broken.violations).toMatchObject([{ keyword: 'maxItems' }])
  })

  it('forgets scripts, violations and members when it is reset', async () => {
    await call('inspector2.AssociateMember', { accountId: '111122223333' })
    await call('inspector2.AssociateMember', {})
    service.script(outcome('inspector2.AssociateMember', 'AccessDeniedException'))
    service.reset()
    expect(service.violations).toEqual([])
    expect(said(await call('inspector2.AssociateMember', { accountId: '111122223333' }))).toEqual([
      200,
      undefined,
    ])
  })
})
