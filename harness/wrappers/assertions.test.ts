import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Fault } from '../emulator/faults/fault.ts'
import type { OperationId } from '../model/operation.ts'
import { requirements } from '../model/requirement.ts'
import { signedFor } from '../testing/ask.ts'
import { accounts, caller, ids } from '../testing/mock-caller.ts'
import { createMockService, type MockService } from './mock-service.ts'
import { outcome } from './outcome.ts'

let service: MockService
let call: ReturnType<typeof caller>
beforeEach(async () => {
  service = createMockService()
  call = caller(service)
  await service.handle({ method: 'GET', path: '/detector', headers: signedFor('guardduty') })
})

describe('a violation', () => {
  it('names operation, field, what was sent, what is allowed, and the requirement with its evidence', async () => {
    await call('guardduty.CreateMembers', { accountDetails: accounts(120) })
    const id = 'guardduty.CreateMembers/body/accountDetails/maxItems'
    const message =
      'guardduty.CreateMembers: /body/accountDetails has 120 items; at most 50 are allowed ' +
      '(documented: "Array Members: Minimum number of 1 item. Maximum number of 50 items.")'
    expect(service.violations).toEqual([
      {
        operation: 'guardduty.CreateMembers',
        requirement: id,
        pointer: '/body/accountDetails',
        keyword: 'maxItems',
        message,
        evidence: requirements[id].evidence,
      },
    ])
    expect(() => service.assertNoViolations()).toThrow(
      `The code under test sent what the spec forbids:\n  ${message}`,
    )
  })

  it.each<[OperationId, unknown, string, string]>([
    [
      'guardduty.CreateMembers',
      { accountDetails: [] },
      'minItems',
      '/body/accountDetails has no items; at least 1 must be there',
    ],
    ['guardduty.CreateMembers', {}, 'required', '/body/accountDetails is missing; it is required'],
    [
      'guardduty.GetMembers',
      { accountIds: ['1'] },
      'minLength',
      '/body/accountIds/0 has 1 character ("1"); at least 12 must be there',
    ],
    [
      'guardduty.GetMembers',
      { accountIds: ['1234567890123'] },
      'maxLength',
      '/body/accountIds/0 has 13 characters ("1234567890123"); at most 12 are allowed',
    ],
    [
      'inspector2.AssociateMember',
      { accountId: '12345' },
      'minLength',
      '/body/accountId has 5 characters ("12345"); at least 12 must be there',
    ],
    [
      'inspector2.AssociateMember',
      { accountId: '12345678901x' },
      'pattern',
      '/body/accountId is "12345678901x"; it must match ^\\d{12}$',
    ],
    [
      'inspector2.AssociateMember',
      { accountId: 123 },
      'type/scalar',
      '/body/accountId is a number (123); it must be a string',
    ],
    [
      'inspector2.AssociateMember',
      { accountId: ['1'] },
      'type/structure',
      '/body/accountId is a list (["1"]); it must be a string',
    ],
    [
      'inspector2.AssociateMember',
      { accountId: null },
      'type/null',
      '/body/accountId is null; it must be a string',
    ],
    [
      'securityhub.InviteMembers',
      { AccountIds: [' '] },
      'pattern',
      '/body/AccountIds/0 is " "; it must match \\S',
    ],
  ])('of %s by %j is one of %s, once', async (id, body, keyword, sentence) => {
    await call(id, body)
    expect(service.violations).toMatchObject([{ operation: id, keyword }])
    expect(service.violations[0]?.message).toContain(`${id}: ${sentence} (`)
    expect(service.violations[0]?.requirement).toMatch(new RegExp(`^${id}/.*${keyword}$`))
  })

  it.each([
    ['json', '{nope', {}, 'the body is "{nope"; it must be a JSON object'],
    [
      'content-type',
      '{}',
      { 'Content-Type': 'text/plain' },
      'the content type is text/plain; it must be application/json',
    ],
    ['accept', '{}', { Accept: 'text/html' }, 'Accept is text/html; it must leave room for application/json'],
  ])('can be one of the %s', async (keyword, body, headers, sentence) => {
    await call('inspector2.AssociateMember', body, headers)
    const message = `inspector2.AssociateMember: ${sentence}`
    expect(service.violations).toMatchObject([{ operation: 'inspector2.AssociateMember', keyword, message }])
  })

  it.each([
    [
      'PUT',
      '/members/associate',
      'inspector2',
      'PUT /members/associate is no operation of inspector2 that muster knows; that path takes POST (AssociateMember)',
    ],
    [
      'GET',
      '/findings?a=b',
      'securityhub',
      'GET /findings is no operation of securityhub that muster knows; it knows InviteMembers, DescribeHub, ',
    ],
    [
      'GET',
      '/',
      's3',
      'GET / is no operation of s3 that muster knows; it knows guardduty, inspector2, and securityhub',
    ],
  ])('is %s %s of %s', async (method, path, signingName, sentence) => {
    const response = await service.handle({ method, path, headers: signedFor(signingName) })
    expect(response.status).toBe(403)
    expect(service.violations).toMatchObject([{ keyword: 'route', pointer: '' }])
    expect(service.violations[0]?.message).toContain(sentence)
  })

  it('of one kind is told once, with how often', async () => {
    await call('guardduty.GetMembers', { accountIds: ['1', '22'] })
    await call('guardduty.GetMembers', { accountIds: ['333'] })
    await call('inspector2.AssociateMember', {})
    expect(service.violations).toHaveLength(4)
    expect(() => service.assertNoViolations()).toThrow(
      /^The code .*\n {2}guardduty.GetMembers: \/body\/accountIds\/0 has 1 character .* \(3 times\)\n {2}inspector2.*\)$/,
    )
  })

  it('fails one assertion, not those of later tests too', async () => {
    await call('inspector2.AssociateMember', {})
    expect(() => service.assertNoViolations()).toThrow(/required/)
    service.assertNoViolations()
    expect(service.violations).toEqual([])
  })

  it.each([
    ['a@example.com\r', 'email-domain', 'The domain name can consist of only the characters'],
    ['a b@example.com', 'email-local-part', "The local name can't contain any of the following characters"],
    ['a@b@example.com', 'email-has-one-at-sign', 'There must be one and only one @ symbol'],
    ['\u00e4@example.com', 'email-is-ascii', 'All characters must be 7-bit ASCII characters.'],
  ])('can be of a rule that no schema has: %j', async (email, rule, quote) => {
    const accountDetails = [...accounts(1), { accountId: '000000000002', email }]
    expect((await call('guardduty.CreateMembers', { accountDetails })).status).toBe(400)
    const pointer = '/body/accountDetails/1/email'
    expect(service.violations).toMatchObject([
      {
        operation: 'guardduty.CreateMembers',
        requirement: `guardduty.CreateMembers/behaviour/${rule}`,
        pointer,
        keyword: 'rule',
      },
    ])
    expect(service.violations[0]?.message).toContain(
      `guardduty.CreateMembers: ${pointer} is ${JSON.stringify(email)}, which breaks a rule (documented: "${quote}`,
    )
  })

  it('of a rule is none where the schema is broken at the same place', async () => {
    await call('guardduty.CreateMembers', { accountDetails: [{ accountId: '000000000002', email: '' }, 3] })
    expect(service.violations.map(({ keyword }) => keyword)).toEqual(['minLength', 'type/structure'])
  })

  it('is not reported for supporting operations, which have no schemas in the specs', async () => {
    await service.handle({
      method: 'POST',
      path: '/members/get',
      headers: signedFor('inspector2'),
      body: '{}',
    })
    expect(service.violations).toEqual([])
  })
})

describe('assert done', () => {
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
})
