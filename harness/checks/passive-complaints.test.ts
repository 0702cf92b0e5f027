import { describe, expect, test } from 'vitest'
import { operations } from '../model/operation.ts'
import { answer, broken, errorBody, type Given, ID, TYPED } from '../testing/passive-answers.ts'

describe.each(Object.values(operations))('passive checks of $id', (operation) => {
  const [bad = ''] = Object.keys(operation.errors)
  const { status = 0 } = operation.errors[bad] ?? {}
  const body = errorBody(operation, bad)
  const [success] = Object.values(operation.example.outputs)

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
    [
      'a content coding that was not asked for',
      { headers: { ...TYPED, 'content-encoding': 'gzip' }, body: success },
      ['protocol/accepted-coding'],
    ],
    [
      'two types, both documented',
      { status, type: bad, body: { ...body, __type: 'RequestExpired' } },
      ['protocol/one-error-type', 'protocol/error-types-agree'],
    ],
    [
      'a type that nobody knows in the body',
      { status, type: bad, body: { ...body, __type: 'GenericException' } },
      ['protocol/error-types-agree'],
    ],
    [
      'a code that is no text',
      { status, body: { ...body, __type: bad, code: status } },
      ['protocol/error-envelope', 'protocol/error-type-header'],
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
})
