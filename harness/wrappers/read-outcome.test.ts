import { GuardDutyClient, ListDetectorsCommand } from '@aws-sdk/client-guardduty'
import { beforeEach, describe, expect, it } from 'vitest'
import { type RouteId, routes } from '../emulator/routes.ts'
import { json } from '../model/exchange.ts'
import { commonErrors, isOperation, operations, supportingOperations } from '../model/operation.ts'
import { caller, ids, said } from '../testing/mock-caller.ts'
import { createMockService, type MockService } from './mock-service.ts'
import { outcome } from './outcome.ts'

const COMMON = {
  AccessDeniedException: 403,
  ExpiredTokenException: 403,
  IncompleteSignatureException: 403,
  InvalidSignatureException: 403,
  MissingAuthenticationTokenException: 403,
  ServiceUnavailableException: 503,
  ThrottlingException: 429,
  TooManyRequestsException: 429,
  UnrecognizedClientException: 403,
} as const

type CommonName = keyof typeof COMMON

let service: MockService
let call: ReturnType<typeof caller>
beforeEach(() => {
  service = createMockService()
  call = caller(service)
})

describe('a common error', () => {
  it.each(Object.keys(routes) as RouteId[])('of each name can be scripted for %s', async (id) => {
    for (const [name, status] of Object.entries(COMMON)) {
      service.script(outcome(id, name as CommonName))
      expect(said(await call(id)), name).toEqual([status, name])
    }
  })

  it.each(Object.entries(COMMON))('%s is one that checks accept', (name, status) => {
    expect(commonErrors[name]).toContain(status)
  })

  it.each([
    ['guardduty.GetMembers', { message: 'Rate exceeded', __type: 'ThrottlingException' }],
    ['inspector2.AssociateMember', { message: 'Slow down.' }],
    ['inspector2.GetMember', { message: 'Slow down.' }],
    ['securityhub.InviteMembers', { Message: 'Rate exceeded', Code: 'ThrottlingException' }],
    ['securityhub.GetMembers', { Message: 'Rate exceeded', Code: 'ThrottlingException' }],
  ] as const)('of %s has the spelling of its service', async (id, body) => {
    service.script(outcome(id, 'ThrottlingException'))
    expect(json(await call(id))).toEqual(body)
  })

  it('can say something else', async () => {
    const told = { message: 'Not in this region.' }
    service.script(outcome('guardduty.GetMembers', 'UnrecognizedClientException', { body: told }))
    expect(json(await call('guardduty.GetMembers'))).toEqual(told)
    const wrong = { message: 3 } as unknown as { message: string }
    expect(() => outcome('guardduty.GetMembers', 'ThrottlingException', { body: wrong })).toThrow(
      '"body" of guardduty.GetMembers ThrottlingException: /message must be string.',
    )
  })
})

describe('a supporting operation', () => {
  it.each(Object.values(supportingOperations))(
    '$id answers each error of its model',
    async ({ id, errors }) => {
      expect(Object.keys(errors)).not.toEqual([])
      for (const [name, status] of Object.entries(errors)) {
        service.script(outcome(id as 'inspector2.GetMember', name as 'ThrottlingException'))
        const response = await call(id as RouteId)
        expect(said(response)).toEqual([status, name])
        expect(Object(json(response)).message ?? Object(json(response)).Message).toMatch(/\w/)
      }
    },
  )

  it('answers a success as the emulator does, with other members where they are given', async () => {
    const member = { accountId: '000000000009', relationshipStatus: 'ACCOUNT_SUSPENDED' }
    service.script(
      outcome('inspector2.GetMember', 'success', { body: { member } }),
      outcome('guardduty.ListDetectors', 'success', { body: { nextToken: 'more' } }),
    )
    expect(json(await call('inspector2.GetMember', { accountId: '000000000009' }))).toEqual({ member })
    const { detectorIds, nextToken } = Object(json(await call('guardduty.ListDetectors')))
    expect([detectorIds.length, nextToken]).toEqual([1, 'more'])
  })

  it('is used up like the others, and leaves them alone', async () => {
    service.script(outcome('inspector2.GetMember', 'ThrottlingException', { times: 2 }))
    const [accountId] = ids(1)
    expect((await call('inspector2.AssociateMember', { accountId })).status).toBe(200)
    const statuses = []
    for (let time = 0; time < 3; time++) {
      statuses.push((await call('inspector2.GetMember', { accountId })).status)
    }
    expect(statuses).toEqual([429, 429, 200])
  })
})

it('errors of judged operations are those of their models and the common ones', () => {
  for (const { id, errors } of Object.values(operations)) {
    expect(isOperation(id)).toBe(true)
    for (const name of Object.keys(errors)) outcome(id, name as 'success')
  }
  expect(() => outcome('guardduty.CreateMembers', 'Throttling' as 'success')).toThrow(
    'is not documented: did you mean "ThrottlingException"?',
  )
})

it('the AWS SDK v3 knows a common error by its name', async () => {
  const { mockAws } = await import('./nock.ts')
  const aws = mockAws()
  aws.script(outcome('guardduty.ListDetectors', 'TooManyRequestsException', { times: Infinity }))
  const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'example' }
  const client = new GuardDutyClient({ region: 'us-east-1', credentials, maxAttempts: 1 })
  await expect(client.send(new ListDetectorsCommand({}))).rejects.toMatchObject({
    name: 'TooManyRequestsException',
    message: 'Too Many Requests',
    $metadata: { httpStatusCode: 429 },
  })
  aws.close()
})
