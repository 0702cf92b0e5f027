import { beforeEach, describe, expect, it } from 'vitest'
import { errorType } from '../model/error-type.ts'
import { type HttpResponse, json } from '../model/exchange.ts'
import { type OperationId, operations, validatorsOf, violatedBy } from '../model/operation.ts'
import { requirements } from '../model/requirement.ts'
import { signedFor } from '../testing/ask.ts'
import { createMockService, type MockService } from './mock-service.ts'
import { outcome } from './outcome.ts'

const ids = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => String(from + index).padStart(12, '0'))

const accounts = (count: number, from = 1) =>
  ids(count, from).map((accountId) => ({ accountId, email: 'a@example.com' }))

function caller(service: MockService) {
  return (id: OperationId, body: unknown, headers = {}): Promise<HttpResponse> => {
    const { service: signingName, method, path } = operations[id]
    return service.handle({
      method,
      path: path.replace('{detectorId}', 'e760327a7a8de2e707dafca3d3aac576'),
      headers: { ...signedFor(signingName), ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  }
}

const said = (response: HttpResponse) => [response.status, errorType(response)]

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

  it('is no matter of neighbours, for which the specs have no schemas', async () => {
    await service.handle({
      method: 'POST',
      path: '/members/get',
      headers: signedFor('inspector2'),
      body: '{}',
    })
    expect(service.violations).toEqual([])
  })
})

describe('scripted outcomes', () => {
  it('are used up in order, for each operation apart, before the emulator answers again', async () => {
    service.script(
      outcome('inspector2.AssociateMember', 'ThrottlingException', { times: 2, retryAfter: 3 }),
      outcome('inspector2.AssociateMember', 'AccessDeniedException', { body: { message: 'Not you.' } }),
      outcome('guardduty.GetMembers', 'InternalServerErrorException'),
    )
    const answers = []
    for (let time = 0; time < 4; time++) {
      answers.push(await call('inspector2.AssociateMember', { accountId: '111122223333' }))
    }
    expect(answers.map(said)).toEqual([
      [429, 'ThrottlingException'],
      [429, 'ThrottlingException'],
      [403, 'AccessDeniedException'],
      [200, undefined],
    ])
    expect(answers.map(({ headers }) => headers['retry-after'])).toEqual(['3', '3', undefined, undefined])
    expect(answers.map(json)).toEqual([
      { message: 'Slow down.' },
      { message: 'Slow down.' },
      { message: 'Not you.' },
      { accountId: '111122223333' },
    ])
  })

  it('go on for ever where that is asked for', async () => {
    service.script(outcome('inspector2.AssociateMember', 'AccessDeniedException', { times: Infinity }))
    for (let time = 0; time < 5; time++) {
      expect((await call('inspector2.AssociateMember', { accountId: '111122223333' })).status).toBe(403)
    }
  })

  it('answer a broken request if they are errors; a success waits for one that keeps to the spec', async () => {
    service.script(
      outcome('inspector2.AssociateMember', 'InternalServerException'),
      outcome('inspector2.AssociateMember', 'success'),
      outcome('inspector2.AssociateMember', 'AccessDeniedException'),
    )
    expect((await call('inspector2.AssociateMember', '{')).status).toBe(500)
    expect(said(await call('inspector2.AssociateMember', {}))).toEqual([400, 'ValidationException'])
    expect((await call('inspector2.AssociateMember', { accountId: '111122223333' })).status).toBe(200)
    expect((await call('inspector2.AssociateMember', { accountId: '111122223333' })).status).toBe(403)
    expect(service.violations).toHaveLength(2)
  })

  it('fail the first account in part, or those that the body names, as far as they were requested', async () => {
    service.script(
      outcome('guardduty.GetMembers', 'partialFailure'),
      outcome('guardduty.GetMembers', 'partialFailure', {
        times: 2,
        body: {
          unprocessedAccounts: [{ accountId: '000000000002', result: 'Gone.' }],
        },
      }),
    )
    const lists = async (from: number) => {
      const { members, unprocessedAccounts } = Object(
        json(await call('guardduty.GetMembers', { accountIds: ids(2, from) })),
      )
      const named = (list: readonly { accountId: string }[]) => list.map(({ accountId }) => Number(accountId))
      return [named(members), named(unprocessedAccounts)]
    }
    expect(await lists(1)).toEqual([[2], [1]])
    expect(await lists(1)).toEqual([[1], [2]])
    expect(await lists(3)).toEqual([[3, 4], []])
  })

  it('agree with what the request asked for each account', async () => {
    const id = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus'
    service.script(outcome(id, 'success'))
    const accountIds = ids(2).map((accountId, index) => ({ accountId, activateDeepInspection: index === 0 }))
    expect(json(await call(id, { accountIds }))).toEqual({
      accountIds: [
        { accountId: '000000000001', status: 'ACTIVATED' },
        { accountId: '000000000002', status: 'DEACTIVATED' },
      ],
      failedAccountIds: [],
    })
  })

  it.each(Object.values(operations))(
    'of $id keep to their schemas and answer each account once',
    async ({ id, errors }) => {
      const { input, outputs } = operations[id].example
      for (const name of [...Object.keys(outputs), ...Object.keys(errors)]) {
        service.script(outcome(id, name as 'success'))
        const response = await call(id, input.body)
        const expected = errors[name]
        expect(said(response)).toEqual(expected ? [expected.status, name] : [200, undefined])
        const validator = expected ? validatorsOf(id).errors[name] : validatorsOf(id).output
        expect(validator && violatedBy(validator, json(response))).toEqual([])
      }
    },
  )
})

describe('arbitrary answers', () => {
  const answersOf = async (seed: number, order: readonly number[]) => {
    const arbitrary = createMockService({ answers: 'arbitrary', seed })
    const bodies = new Map<number, unknown[]>()
    for (const count of order) {
      const response = await caller(arbitrary)('guardduty.GetMembers', { accountIds: ids(count) })
      bodies.set(count, [...(bodies.get(count) ?? []), json(response)])
    }
    return [1, 7, 50].map((count) => bodies.get(count))
  }

  it('are the same for the same seed, whatever else was asked in between', async () => {
    const drawn = await answersOf(5, [1, 7, 50, 7])
    expect(await answersOf(5, [7, 50, 7, 1])).toEqual(drawn)
    expect(await answersOf(6, [1, 7, 50, 7])).not.toEqual(drawn)
    expect(drawn[1]?.[0]).not.toEqual(drawn[1]?.[1])
  })

  it('give way to what is scripted, and do not excuse what is forbidden', async () => {
    const arbitrary = createMockService({ answers: 'arbitrary' })
    arbitrary.script(outcome('guardduty.GetMembers', 'BadRequestException'))
    const ask = caller(arbitrary)
    expect((await ask('guardduty.GetMembers', { accountIds: ids(1) })).status).toBe(400)
    expect((await ask('guardduty.GetMembers', { accountIds: ids(51) })).status).toBe(400)
    expect((await ask('guardduty.GetMembers', { accountIds: ids(50) })).status).toBe(200)
  })
})
