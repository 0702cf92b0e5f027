import { describe, expect, test } from 'vitest'
import { errorType } from '../harness/model/error-type.ts'
import { type HttpRequest, type HttpResponse, isObject, json } from '../harness/model/exchange.ts'
import { run } from '../harness/runner/run.ts'
import type { Target } from '../harness/targets/target.ts'
import { alteredTarget, emulatorTarget } from '../harness/testing/targets.ts'
import { catalogue } from './catalogue.ts'

type Alter = (response: HttpResponse, request: HttpRequest) => HttpResponse

const rewritten =
  (change: (body: Readonly<Record<string, unknown>>, response: HttpResponse) => unknown): Alter =>
  (response) => {
    const body = json(response)
    return isObject(body) ? { ...response, body: JSON.stringify(change(body, response)) } : response
  }

const withHeader =
  (name: string, value: (before: string | undefined, response: HttpResponse) => string | undefined): Alter =>
  (response) => {
    const { [name]: before, ...headers } = response.headers
    const after = value(before, response)
    return { ...response, headers: after === undefined ? headers : { ...headers, [name]: after } }
  }

const both =
  (first: Alter, second: Alter): Alter =>
  (response, request) =>
    second(first(response, request), request)

const bodyType = (name: string) =>
  rewritten((body, response) =>
    response.status < 400
      ? body
      : { ...body, __type: undefined, Code: undefined, [name]: errorType(response) },
  )

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed).reverse()
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  )
}

const withExtras = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withExtras)
  if (!isObject(value)) return value
  return {
    ...Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withExtras(inner)])),
    zzNew: 1,
  }
}

const status =
  (from: number, to: number, type: string): Alter =>
  (response) =>
    response.status === from && errorType(response) !== 'AccessDeniedException'
      ? { ...response, status: to, headers: { ...response.headers, 'x-amzn-errortype': type } }
      : response

const VARIANTS: Readonly<Record<string, () => Alter>> = {
  'error type in the body as __type': () =>
    both(
      bodyType('__type'),
      withHeader('x-amzn-errortype', () => undefined),
    ),
  'error type in the body as code': () =>
    both(
      bodyType('code'),
      withHeader('x-amzn-errortype', () => undefined),
    ),
  'error type with a URI behind': () =>
    withHeader(
      'x-amzn-errortype',
      (type) => type && `${type}:http://internal.amazon.com/coral/com.amazon.coral.validate/`,
    ),
  'error type with a namespace': () =>
    withHeader('x-amzn-errortype', (type) => type && `com.amazonaws.service#${type}`),
  'a charset': () => withHeader('content-type', () => 'application/json; charset=utf-8'),
  'application/x-amz-json-1.1': () => withHeader('content-type', () => 'application/x-amz-json-1.1'),
  'members and lists in another order': () => rewritten(reversed),
  'members nobody knows yet': () => rewritten(withExtras),
  'pretty-printed bodies': () => (response) => ({
    ...response,
    body: JSON.stringify(json(response), null, 4),
  }),
  'optional lists left out': () =>
    rewritten(({ UnprocessedAccounts, failedAccountIds, ...body }) => ({
      ...body,
      ...(Array.isArray(UnprocessedAccounts) && UnprocessedAccounts.length > 0 && { UnprocessedAccounts }),
      ...(Array.isArray(failedAccountIds) && failedAccountIds.length > 0 && { failedAccountIds }),
    })),
  '404 for unknown routes': () => status(403, 404, 'UnknownOperationException'),
  '405 for unknown routes': () => status(403, 405, 'MethodNotAllowedException'),
  'second invitations refused':
    () =>
    (response, { path }) =>
      path === '/members/invite' && response.status === 200 && response.body.includes('already')
        ? {
            status: 400,
            headers: { ...response.headers, 'x-amzn-errortype': 'InvalidInputException' },
            body: '{"Message":"An account was invited before.","Code":"InvalidInputException"}',
          }
        : response,
  'PENDING first': () =>
    rewritten((body) =>
      Array.isArray(body.failedAccountIds) && Array.isArray(body.accountIds)
        ? { ...body, accountIds: body.accountIds.map((state) => ({ ...state, status: 'PENDING' })) }
        : body,
    ),
}

const THROTTLED: HttpResponse = {
  status: 429,
  headers: {
    'content-type': 'application/json',
    'x-amzn-errortype': 'ThrottlingException',
    'retry-after': '0',
  },
  body: '{"message":"Slow down."}',
}

/** Turns away every fifth request before it has an effect. */
function throttlingTarget(): Target {
  const sound = emulatorTarget()
  let asked = 0
  return {
    ...sound,
    send: async (request) => (++asked % 5 === 0 ? { response: THROTTLED } : sound.send(request)),
  }
}

const TARGETS: Readonly<Record<string, () => Target>> = {
  ...Object.fromEntries(
    Object.entries(VARIANTS).map(([name, alter]) => [name, () => alteredTarget(name, alter())] as const),
  ),
  'throttling now and then': throttlingTarget,
}

/** What clients understand although new servers ought to write it in another way: a warning, no more. */
const WARNED: Readonly<Record<string, readonly string[]>> = {
  'error type in the body as __type': ['protocol/error-type-header'],
  'error type in the body as code': ['protocol/error-type-header'],
  'error type with a URI behind': ['protocol/error-type-is-bare'],
  'error type with a namespace': ['protocol/error-type-is-bare'],
}

describe('a correct server that differs', () => {
  test.each(Object.entries(TARGETS))('has no failure: %s', async (name, target) => {
    const warned = (id: string) => (WARNED[name] ?? []).some((each) => id.endsWith(`/${each}`))
    for (const seed of [1, 2]) {
      const { requirements } = await run({ catalogue, target: target(), seed, run: 0, cases: 10 })
      const blamed = requirements.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'excluded')
      expect(
        blamed
          .filter(({ id }) => !warned(id))
          .map(({ id, verdict, reason, failure }) => ({ id, verdict, reason, got: failure?.got })),
      ).toEqual([])
    }
  })
})
