import { beforeEach, describe, expect, it } from 'vitest'
import type { OperationId } from '../model/operation.ts'
import { requirements } from '../model/requirement.ts'
import { signedFor } from '../testing/ask.ts'
import { accounts, caller } from '../testing/mock-caller.ts'
import { createMockService, type MockService } from './mock-service.ts'

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
