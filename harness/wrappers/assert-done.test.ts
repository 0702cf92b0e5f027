import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Fault } from '../emulator/faults/fault.ts'
import { caller, ids } from '../testing/mock-caller.ts'
import { createMockService, type MockService } from './mock-service.ts'
import { outcome } from './outcome.ts'

let service: MockService
let call: ReturnType<typeof caller>
beforeEach(() => {
  service = createMockService()
  call = caller(service)
})

const associate = (accountId = ids(1)[0]) => call('inspector2.AssociateMember', { accountId })

describe('assertDone', () => {
  it('throws for what was scripted and not used, with how often', async () => {
    service.script(
      outcome('inspector2.AssociateMember', 'ThrottlingException', { times: 5 }),
      outcome('guardduty.GetMembers', 'success', { times: Infinity }),
    )
    await associate()
    expect(() => service.assertDone()).toThrow(
      'The code under test did not use all that was scripted:\n' +
        '  inspector2.AssociateMember ThrottlingException (4 times)\n' +
        '  guardduty.GetMembers success',
    )
    expect(service.unused()).toMatchObject([{ times: 4 }, { times: Infinity }])
  })

  it('is content when all was used, once at least where it goes on for ever', async () => {
    service.script(outcome('inspector2.AssociateMember', 'ThrottlingException', { times: Infinity }))
    await associate()
    service.assertDone()
  })

  it('throws if no request was made, also after a reset', async () => {
    const sentence = /^No request reached the mock of AWS: start msw or nock before /
    expect(() => service.assertDone()).toThrow(sentence)
    await associate()
    service.assertDone()
    service.reset()
    expect(() => service.assertDone()).toThrow(sentence)
  })
})

it('assertNoViolations warns once where no request ever came', async () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
  service.assertNoViolations()
  service.assertNoViolations()
  expect(warned.mock.calls).toEqual([
    [expect.stringMatching(/^No request reached the mock of AWS: /), { code: 'PASS_MUSTER_NEVER_ASKED' }],
  ])
  const asked = createMockService()
  await caller(asked)('inspector2.AssociateMember', { accountId: ids(1)[0] })
  asked.reset()
  asked.assertNoViolations()
  expect(warned).toHaveBeenCalledTimes(1)
  warned.mockRestore()
})

describe('requests', () => {
  it('are listed with operation, region, body and status, and without headers', async () => {
    await associate()
    await call('guardduty.ListDetectors')
    await call('inspector2.AssociateMember', '{nope')
    await service.handle({ method: 'GET', path: '/nothing?a=b', headers: {} })
    expect(service.requests).toEqual([
      {
        operation: 'inspector2.AssociateMember',
        region: 'us-east-1',
        method: 'POST',
        path: '/members/associate',
        body: { accountId: '000000000001' },
        status: 200,
      },
      {
        operation: 'guardduty.ListDetectors',
        region: 'us-east-1',
        method: 'GET',
        path: '/detector',
        status: 200,
      },
      expect.objectContaining({ path: '/members/associate', body: {}, status: 400 }),
      { method: 'GET', path: '/nothing?a=b', status: 403 },
    ])
    service.reset()
    expect(service.requests).toEqual([])
  })

  it('list what a planted fault does not answer, as 500', async () => {
    const fault = {
      name: 'throws',
      middleware: () => () => Promise.reject(new Error('planted')),
    } as unknown as Fault
    const broken = createMockService({ fault })
    await expect(caller(broken)('guardduty.ListDetectors')).rejects.toThrow('planted')
    expect(broken.requests).toMatchObject([{ operation: 'guardduty.ListDetectors', status: 500 }])
  })

  it('keep no body that is very long', async () => {
    await call('securityhub.InviteMembers', { AccountIds: ids(6_000) })
    expect(service.requests).toEqual([
      {
        operation: 'securityhub.InviteMembers',
        region: 'us-east-1',
        method: 'POST',
        path: '/members/invite',
        status: 200,
      },
    ])
  })
})

it('the last thousand requests and violations are kept, and all are counted', async () => {
  for (let time = 0; time < 1005; time++) await associate(String(time))
  expect(service.requests).toHaveLength(1000)
  expect(service.violations).toHaveLength(1000)
  expect(service.requests[0]).toMatchObject({ body: { accountId: '5' } })
  expect(service.violations[999]?.message).toContain('"1004"')
  expect(service.counts()).toEqual({ requests: 1005, violations: 1005 })
  expect(() => service.assertNoViolations()).toThrow('  The last 1000 of 1005 are listed.')
  expect(service.counts()).toEqual({ requests: 1005, violations: 0 })
})
