import { describe, expect, test } from 'vitest'
import type { HttpResponse } from '../model/exchange.ts'
import { type Operation, operations } from '../model/operation.ts'
import { requirements } from '../model/requirement.ts'
import { ANSWERS, passiveChecks } from './passive.ts'

/** The requirements that an answer breaks, by the checks that look at it. */
const broken = (response: HttpResponse, operation: Operation) =>
  passiveChecks
    .filter((check) => check.applies(response, operation) && check.complaint(response, operation))
    .map(({ requirement }) => requirement)

const ID = { 'x-amzn-requestid': 'a1b2c3d4-5678-90ab-cdef-11111EXAMPLE' }
const TYPED = { 'content-type': 'application/json', ...ID }

interface Given {
  readonly status?: number
  /** The error type in the header. */
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

const answer = ({ status = 200, type, headers = TYPED, body = {} }: Given): HttpResponse => ({
  status,
  headers: { ...headers, ...(type !== undefined && { 'x-amzn-errortype': type }) },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

/** The members that a documented error requires, and a message where it has one. */
function errorBody(operation: Operation, type: string): Record<string, unknown> {
  const { properties = {}, required = [] } = operation.errors[type]?.body ?? {}
  const values: Record<string, unknown> = { message: 'm', Message: 'm', reason: 'OTHER', resourceId: 'r' }
  return Object.fromEntries(
    Object.keys(properties)
      .filter((name) => required.includes(name) || name.toLowerCase() === 'message')
      .map((name) => [name, values[name]]),
  )
}

/** Whether the type is named in the best of ways; clients understand the others too. */
const ABOUT_THE_TYPE = ['protocol/error-type-header', 'protocol/error-type-is-bare']

describe.each(Object.values(operations))('passive checks of $id', (operation) => {
  const [bad = ''] = Object.keys(operation.errors)
  const { status = 0 } = operation.errors[bad] ?? {}
  const body = errorBody(operation, bad)
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([name, each]) => [name, reversed(each)] as const)
    return Object.fromEntries(entries.reverse())
  }
  const outputs = Object.entries(operation.example.outputs)
  const [[, success] = []] = outputs

  test('decide every passive requirement of the operation once, but for silence', () => {
    const decided = passiveChecks.map(({ requirement }) => `${operation.id}/${requirement}`)
    expect(new Set(decided).size).toBe(decided.length)
    const passive = Object.values(requirements)
      .filter((each) => each.passive && each.operation === operation.id)
      .map(({ id }): string => id)
    const silence = `${operation.id}/${ANSWERS}`
    expect(passive.filter((id) => id !== silence && !decided.includes(id))).toEqual([])
  })

  test.each(outputs)('leave the documented %s alone', (_, output) => {
    expect(broken(answer({ body: output }), operation)).toEqual([])
    expect(broken(answer({ body: reversed(output) }), operation)).toEqual([])
    expect(broken(answer({ body: { zzExtra: [null], ...(output as object) } }), operation)).toEqual([])
    expect(broken(answer({ body: JSON.stringify(output, null, 2) }), operation)).toEqual([])
  })

  test.each(Object.keys(operation.errors).filter((type) => operation.errors[type]?.status !== 500))(
    'leave the documented %s alone, however its type is sent',
    (type) => {
      const { status = 0 } = operation.errors[type] ?? {}
      const body = errorBody(operation, type)
      const spellings = [
        { type, body },
        { body: { ...body, __type: type } },
        { body: { ...body, code: type } },
        { body: { __type: `com.amazonaws.service#${type}`, ...body } },
        { type: `${type}:http://internal.amazon.com/coral/com.amazon.coral.validate/`, body },
        { type, body: { ...body, __type: 'InvalidInputException', zzExtra: { deep: [1] } } },
        { type, body: reversed(body) },
      ]
      for (const spelling of spellings) {
        const found = broken(answer({ status, ...spelling }), operation)
        expect(found.filter((name) => !ABOUT_THE_TYPE.includes(name))).toEqual([])
      }
    },
  )

  test.each<[string, Given]>([
    ['a charset', { headers: { ...ID, 'content-type': 'application/json; charset=utf-8' } }],
    ['a charset without a space', { headers: { ...ID, 'content-type': 'application/json;charset="UTF-8"' } }],
    ['an upper-case content type', { headers: { ...ID, 'content-type': 'Application/JSON' } }],
    ['x-amz-json-1.1', { headers: { ...ID, 'content-type': 'application/x-amz-json-1.1' } }],
    [
      'x-amz-json-1.0 and a charset',
      { headers: { ...ID, 'content-type': 'application/x-amz-json-1.0 ; a=b' } },
    ],
    ...['x-amzn-requestid', 'x-amzn-request-id', 'x-amz-request-id'].map((name): [string, Given] => [
      `the request id in ${name}`,
      { headers: { 'content-type': 'application/json', [name]: '1' } },
    ]),
  ])('leave %s alone', (_, given) => {
    expect(broken(answer({ body: success, ...given }), operation)).toEqual([])
    expect(broken(answer({ status, type: bad, body, ...given }), operation)).toEqual([])
  })

  test.each<[string, Given]>([
    ['403 AccessDeniedException', { status: 403, type: 'AccessDeniedException' }],
    ['400 AccessDeniedException', { status: 400, type: 'AccessDeniedException' }],
    ['400 ThrottlingException', { status: 400, type: 'ThrottlingException' }],
    ['429 ThrottlingException', { status: 429, type: 'ThrottlingException' }],
    ['415', { status: 415, type: 'UnsupportedMediaTypeException' }],
    ['404 UnknownOperationException', { status: 404, type: 'UnknownOperationException' }],
    [
      '503 with Retry-After',
      { status: 503, headers: { ...TYPED, 'retry-after': '1' }, type: 'ServiceUnavailable' },
    ],
    ['501 with a type of its own', { status: 501, type: 'NotImplementedException' }],
    ['501 with the type of a failure', { status: 501, type: 'InternalFailure' }],
  ])('leave the error %s alone, which is common to all of AWS', (_, given) => {
    expect(broken(answer({ body: { message: 'm' }, ...given }), operation)).toEqual([])
  })

  test.each<[string, Given, readonly string[]]>([
    ['201', { status: 201, body: success }, ['response/status']],
    ['204', { status: 204, headers: ID, body: '' }, ['response/status']],
    ['a redirect', { status: 307, headers: ID, body: '' }, ['response/status']],
    ['an empty success', { headers: ID, body: '' }, ['response/schema']],
    ['a success that is a list', { body: [] }, ['response/schema']],
    ['a success that is null', { body: 'null' }, ['response/schema']],
    ['a success that is not JSON', { body: 'OK' }, ['response/schema']],
    ['a success that is cut short', { body: JSON.stringify(success).slice(0, -1) }, ['response/schema']],
    ['no content type', { headers: ID, body: success }, ['protocol/content-type']],
    [
      'HTML as content type',
      { headers: { ...ID, 'content-type': 'text/html' }, body: success },
      ['protocol/content-type'],
    ],
    [
      'a content type that begins like JSON',
      { headers: { ...ID, 'content-type': 'application/jsonp' }, body: success },
      ['protocol/content-type'],
    ],
    [
      'no request id',
      { headers: { 'content-type': 'application/json' }, body: success },
      ['protocol/request-id'],
    ],
    [
      'an empty request id',
      { headers: { ...TYPED, 'x-amzn-requestid': '' }, body: success },
      ['protocol/request-id'],
    ],
    ['an error without a type', { status, body }, ['protocol/error-envelope', 'protocol/error-type-header']],
    [
      'an empty error',
      { status, headers: ID, body: '' },
      ['protocol/error-envelope', 'protocol/error-type-header', 'protocol/error-message'],
    ],
    ['a type in the body only', { status, body: { ...body, __type: bad } }, ['protocol/error-type-header']],
    [
      'a type with a namespace',
      { status, type: `com.amazonaws#${bad}`, body },
      ['protocol/error-type-is-bare'],
    ],
    ['a success with an error type', { type: bad, body: success }, ['response/no-error-type']],
    [
      'an error in HTML',
      { status, headers: { ...ID, 'content-type': 'text/html' }, body: '<h1>Bad Request</h1>' },
      [
        'protocol/content-type',
        'protocol/error-envelope',
        'protocol/error-type-header',
        'protocol/error-message',
        'protocol/no-internals',
      ],
    ],
    ['an error of another status', { status: 418, type: bad, body }, ['protocol/error-status']],
    [
      'a server failure with the status of a mistake',
      { status: 400, type: 'InternalFailure', body },
      ['protocol/error-status'],
    ],
    ['an unknown type', { status, type: 'NoSuchThing', body }, ['protocol/documented-error']],
    ['a type that every object has', { status, type: 'toString', body }, ['protocol/documented-error']],
    [
      'the prototype as a type',
      { status, type: '__proto__', body },
      ['protocol/documented-error', 'protocol/error-type-is-bare'],
    ],
    ['500', { status: 500, type: 'InternalFailure', body }, ['protocol/no-server-error']],
    [
      '503 without Retry-After',
      { status: 503, type: 'ServiceUnavailable', body },
      ['protocol/no-server-error'],
    ],
    [
      '502 of a proxy',
      { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>' },
      [
        'protocol/content-type',
        'protocol/request-id',
        'protocol/error-envelope',
        'protocol/error-type-header',
        'protocol/error-message',
        'protocol/no-internals',
        'protocol/no-server-error',
      ],
    ],
  ])('complain about %s, and about nothing else', (_, given, want) => {
    expect(broken(answer(given), operation)).toEqual(want)
  })

  test('complain about a documented server error', () => {
    const [type = ''] = Object.keys(operation.errors).filter((each) => operation.errors[each]?.status === 500)
    expect(broken(answer({ status: 500, type, body: errorBody(operation, type) }), operation)).toEqual([
      'protocol/no-server-error',
    ])
  })

  test('complain about a documented error whose message is no string', () => {
    const name = Object.keys(body).find((each) => each.toLowerCase() === 'message') ?? ''
    const given = { status, type: bad, body: { ...body, [name]: { text: 'm' } } }
    expect(broken(answer(given), operation)).toEqual(['response/error-schema', 'protocol/error-message'])
  })

  test('take an empty body under a typed header where the error requires no member, and only there', () => {
    const needs = (operation.errors[bad]?.body.required ?? []).length > 0
    const empty = answer({ status, type: bad, headers: ID, body: '' })
    const schema = needs ? ['response/error-schema'] : []
    expect(broken(empty, operation)).toEqual([...schema, 'protocol/error-message'])
  })

  test('look for no more than a message in an error that the operation does not document', () => {
    const given = { status: 400, type: 'SerializationException', body: { Message: 'm', reason: [] } }
    expect(broken(answer(given), operation)).toEqual([])
  })
})

describe('the check of success bodies', () => {
  const CREATE = 'guardduty.CreateMembers'
  const GET = 'guardduty.GetMembers'
  const ASSOCIATE = 'inspector2.AssociateMember'
  const UPDATE = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus'
  const INVITE = 'securityhub.InviteMembers'
  const member = {
    accountId: '111122223333',
    email: 'a@example.com',
    masterId: '123456789012',
    relationshipStatus: 'Created',
    updatedAt: '2026-02-09T21:33:05.568Z',
  }
  const members = (over: object) => ({ members: [{ ...member, ...over }], unprocessedAccounts: [] })
  const found = (id: keyof typeof operations, body: unknown) => broken(answer({ body }), operations[id])

  test.each([
    ['only the required members of a member', GET, members({})],
    ['all members of a member', GET, members({ administratorId: '1', detectorId: 'd', invitedAt: 'now' })],
    ['no list at all where none is required', UPDATE, {}],
    ['one of two lists', UPDATE, { failedAccountIds: [{ accountId: '111122223333' }] }],
    ['an empty object', INVITE, {}],
    ['an account without members', INVITE, { UnprocessedAccounts: [{}] }],
  ] as const)('leaves %s alone', (_, id, body) => {
    expect(found(id, body)).toEqual([])
  })

  test.each([
    ['a required list that is missing', CREATE, {}],
    ['null for a list', CREATE, { unprocessedAccounts: null }],
    ['an object for a list', CREATE, { unprocessedAccounts: {} }],
    [
      'an account id of 11 digits',
      CREATE,
      { unprocessedAccounts: [{ accountId: '11112222333', result: 'r' }] },
    ],
    ['an account without a result', CREATE, { unprocessedAccounts: [{ accountId: '111122223333' }] }],
    ['a member without a required member', GET, members({ masterId: undefined })],
    ['null for an optional member', GET, members({ invitedAt: null })],
    ['an account id that is a number', ASSOCIATE, { accountId: 111122223333 }],
    ['an account id with letters', ASSOCIATE, { accountId: 'aaaabbbbcccc' }],
    [
      'a status in another case',
      UPDATE,
      { accountIds: [{ accountId: '111122223333', status: 'activated' }] },
    ],
    ['null for an optional list', INVITE, { UnprocessedAccounts: null }],
    ['a blank result', INVITE, { UnprocessedAccounts: [{ ProcessingResult: ' ' }] }],
  ] as const)('complains about %s', (_, id, body) => {
    expect(found(id, body)).toEqual(['response/schema'])
  })
})
