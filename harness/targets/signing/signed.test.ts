import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verifySignature } from '../../emulator/protocol/signature.ts'
import type { Forgery, HttpRequest, HttpResponse } from '../../model/exchange.ts'
import { encode } from '../http/encode.ts'
import { type SigningOptions, signed } from './signed.ts'

const URL_ = 'http://127.0.0.1:5000/base'
const CREDENTIALS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
const NOW = new Date('2026-11-20T01:02:03Z')
const ROUTE = {
  id: 'a.B',
  service: 'guardduty',
  name: 'B',
  method: 'POST',
  path: '/a/{label}',
  effect: 'read',
} as const

/** A server that checks signatures with a clock of its own, and keeps what it was sent. */
function server(options: Partial<SigningOptions> = {}, clock = () => NOW) {
  const seen: HttpRequest[] = []
  const handle = (request: HttpRequest): HttpResponse => {
    const { headers, path } = request
    const received = { ...request, path: `/base${path}`, headers: { Host: '127.0.0.1:5000', ...headers } }
    seen.push(received)
    const refusal = verifySignature(received, { AKIDEXAMPLE: 'secret' }, clock())
    const type = refusal?.refused ?? ''
    return {
      status: refusal?.status ?? 200,
      headers: { 'x-amzn-errortype': type, date: clock().toUTCString() },
      body: '',
    }
  }
  const bare = {
    name: 'server',
    url: URL_,
    send: async (request: HttpRequest) => ({ response: handle(request) }),
    close: async () => {},
  }
  const target = signed(bare, { credentials: async () => CREDENTIALS, now: () => NOW.getTime(), ...options })
  const typeOf = async (request: HttpRequest) => {
    const answer = await target.send(request)
    if (!('response' in answer)) throw new Error('no answer')
    return answer.response.headers['x-amzn-errortype'] || answer.response.status
  }
  return { target, seen, typeOf }
}

const request = (changes: Partial<HttpRequest> = {}): HttpRequest => ({
  ...encode(ROUTE, { path: { label: 'x' }, body: { a: 'é' } }),
  ...changes,
})

/** A request without a scope. */
const bare = (headers: HttpRequest['headers']): HttpRequest => ({
  method: 'POST',
  path: '/a/x',
  headers,
  body: '{}',
})

const scopeOf = ({ headers }: HttpRequest) => /Credential=([^,]*)/.exec(headers.authorization ?? '')?.[1]

describe('a signed target', () => {
  test('gets signatures that hold, whatever the labels, the query and the body are', async () => {
    const { typeOf } = server()
    const labels = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('.', '..', 'a//b', '%2F', '~!*'),
    )
    const query = fc.oneof(
      fc.constantFrom('', '?', '?a', '?b=2&a=1&a=0', '?a=%20&a=+&=x', '?%zz'),
      fc.webQueryParameters().map((each) => `?${each}`),
    )
    await fc.assert(
      fc.asyncProperty(labels, query, fc.json(), async (label, tail, body) => {
        const drawn = encode(ROUTE, { path: { label }, body: undefined })
        expect(await typeOf({ ...drawn, path: drawn.path + tail, body })).toBe(200)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('is signed for the service and the region of the request', async () => {
    const { typeOf, seen } = server()
    await typeOf(encode(ROUTE, { body: {} }, 'us-west-2'))
    expect(seen.map(scopeOf)).toEqual(['AKIDEXAMPLE/20261120/us-west-2/guardduty/aws4_request'])
  })

  test('says the region that requests are for', () => {
    expect(server({ region: 'eu-west-1' }).target.region).toBe('eu-west-1')
  })

  test('is told the session token of temporary credentials', async () => {
    const { typeOf, seen } = server({ credentials: async () => ({ ...CREDENTIALS, sessionToken: 'token' }) })
    expect(await typeOf(request())).toBe(200)
    expect(seen[0]?.headers['x-amz-security-token']).toBe('token')
  })

  test('that echoes what it was sent shows nothing of secret credentials', async () => {
    const echo = {
      name: 'echo',
      url: URL_,
      send: async ({ headers }: HttpRequest) => ({
        response: {
          status: 200,
          headers: { 'x-echo': String(headers.authorization) },
          body: JSON.stringify(headers),
        },
      }),
      close: async () => {},
    }
    const credentials = async () => ({
      accessKeyId: 'AKIACANARY',
      secretAccessKey: 'sekret',
      sessionToken: 'tok/en+==',
    })
    const shown = JSON.stringify(await signed(echo, { credentials, secret: true }).send(request()))
    expect(shown).toContain('Credential=(redacted)/')
    expect(shown).not.toMatch(/AKIACANARY|sekret|tok\/en|Signature=[0-9a-f]/)
    const open = JSON.stringify(await signed(echo, { credentials }).send(request()))
    expect(open).toContain('AKIACANARY')
  })

  test('gets what bears no signature as it is', async () => {
    const { typeOf, seen } = server()
    expect(await typeOf(bare({}))).toBe('MissingAuthenticationTokenException')
    expect(await typeOf(bare({ Authorization: 'x' }))).toBe('IncompleteSignatureException')
    expect(seen.map(({ headers }) => headers.Authorization)).toEqual([undefined, 'x'])
  })

  test.each([-3_600_000, 3_600_000])(
    'whose clock is %i ms ahead is asked once more, by its clock',
    async (ahead) => {
      const { typeOf, seen } = server({}, () => new Date(NOW.getTime() + ahead))
      expect([await typeOf(request()), await typeOf(request())]).toEqual([200, 200])
      expect(seen).toHaveLength(3)
    },
  )

  test('that refuses for another reason is asked once', async () => {
    const { typeOf, seen } = server({ credentials: async () => ({ ...CREDENTIALS, secretAccessKey: 'x' }) })
    expect(await typeOf(request())).toBe('InvalidSignatureException')
    expect(seen).toHaveLength(1)
  })

  test.each<[Forgery, string]>([
    ['unsigned', 'MissingAuthenticationTokenException'],
    ['malformed-header', 'IncompleteSignatureException'],
    ['unknown-key', 'UnrecognizedClientException'],
    ['wrong-secret', 'InvalidSignatureException'],
    ['tampered-body', 'InvalidSignatureException'],
    ['old-date', 'InvalidSignatureException'],
  ])('refuses the forgery "%s", once', async (forgery, type) => {
    const { typeOf, seen } = server()
    expect(await typeOf(request({ forgery }))).toBe(type)
    expect(seen).toHaveLength(1)
    expect(seen[0]).not.toHaveProperty('forgery')
  })

  test('gets a signature of another service where the scope is to be wrong', async () => {
    const { typeOf, seen } = server()
    await typeOf(request({ forgery: 'wrong-scope' }))
    expect(seen.map(scopeOf)).toEqual(['AKIDEXAMPLE/20261120/us-east-1/sts/aws4_request'])
  })
})
