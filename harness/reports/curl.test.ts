import { execFile } from 'node:child_process'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Forgery, HttpRequest } from '../model/exchange.ts'
import { operations } from '../model/operation.ts'
import { encode } from '../targets/http/encode.ts'
import { listenHttp } from '../testing/listen.ts'
import { tool } from '../testing/tool.ts'
import { toCurl } from './curl.ts'

const curl = tool('curl', 'any')

const associate = operations['inspector2.AssociateMember']
const request = (over: Partial<HttpRequest> = {}): HttpRequest => ({
  ...encode(associate, { body: { accountId: '111122223333' } }),
  ...over,
})
const { 'Content-Type': _, ...UNTYPED } = request().headers
const { body: __, ...BODILESS } = request()
const { scope: ___, ...UNSIGNED } = request()

describe('toCurl', () => {
  test('prints one command that signs in the scope of the request', () => {
    expect(toCurl(request(), 'http://127.0.0.1:5000')).toBe(
      "curl -i -sS --globoff --path-as-is -X POST 'http://127.0.0.1:5000/members/associate' " +
        "--aws-sigv4 'aws:amz:us-east-1:inspector2' " +
        '--user AKIAIOSFODNN7EXAMPLE:wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY ' +
        `-H 'Content-Type: application/json' --data-raw '{"accountId":"111122223333"}'`,
    )
  })

  test('prints where a service answers, the region, and what else curl needs', () => {
    const options = {
      endpoints: { inspector2: 'https://inspector2.example', guardduty: 'https://x.example' },
      words: ["--cacert 'ca.pem'"],
    }
    const printed = toCurl(
      request({ scope: { service: 'inspector2', region: 'eu-west-1' } }),
      'https://a.example',
      options,
    )
    expect(printed).toMatch(
      /-X POST 'https:\/\/inspector2.example\/members\/associate' --cacert 'ca.pem' --aws-sigv4 'aws:amz:eu-west-1:inspector2' /,
    )
    const elsewhere = encode(associate, { body: {} }, 'us-west-2')
    expect(toCurl(elsewhere, '', options)).toContain('aws:amz:us-west-2:inspector2')
  })

  test('takes keys that are the reader’s from their environment', () => {
    expect(toCurl(request(), 'https://a.example', { ownKeys: true })).toContain(
      '--user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" -H "X-Amz-Security-Token: $AWS_SESSION_TOKEN"',
    )
  })

  test.each<[Forgery, RegExp | undefined]>([
    ['unsigned', /associate' -H 'Content-Type/],
    ['wrong-secret', /--user AKIAIOSFODNN7EXAMPLE:wrong /],
    ['unknown-key', /--user AKIAI44QH8DHBEXAMPLE:wrong /],
    ['wrong-scope', /'aws:amz:us-east-1:sts' --user AKIAIOSFODNN7EXAMPLE:w/],
    ['malformed-header', undefined],
    ['tampered-body', undefined],
    ['old-date', undefined],
  ])('signs as wrongly as the request was to be (%s), where curl can', (forgery, expected) => {
    const printed = toCurl(request({ forgery }), 'http://127.0.0.1:5000')
    if (expected) expect(printed).toMatch(expected)
    else expect(printed).toBeUndefined()
  })
})

describe.runIf(curl)('a printed command, run by /bin/sh', () => {
  interface Received {
    readonly method: string | undefined
    readonly path: string | undefined
    readonly headers: Readonly<Record<string, unknown>>
    readonly body: string
  }

  async function run(given: HttpRequest, base = ''): Promise<Received> {
    const received: Received[] = []
    const url = await listenHttp(async (incoming, response) => {
      const { method, url: path, headers } = incoming
      received.push({ method, path, headers, body: (await buffer(incoming)).toString('utf8') })
      response.end('{"answer":1}')
    })
    const { stdout, stderr } = await promisify(execFile)('/bin/sh', ['-c', toCurl(given, url + base) ?? ''])
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^HTTP\/1.1 200 OK\r\n.*\{"answer":1\}$/s)
    const [first, ...more] = received
    if (!first || more.length > 0) throw new Error(`${received.length} requests arrived`)
    return first
  }

  test.each([
    ['an apostrophe', `{"a":"it's ''quoted'' '"}`],
    ['nothing but an apostrophe', "'"],
    ['new lines', '{\r\n\t"a": 1\n}\n\n'],
    ['what a shell expands', '{"a":"$HOME $(id) `id` $$ !! * ~ \\\\ \\" ; | & > <"}'],
    ['Unicode', '{"a":"é € 😀 \u202e"}'],
    ['control characters', '{"a":"\u0001\u001b[31m\u007f\u009b"}'],
    ['the name of a file', '@/etc/passwd'],
    ['what looks like a flag', '--help'],
    ['percent signs', '%s%d%%'],
    ['no characters', ''],
    ['100,000 characters', 'x'.repeat(100_000)],
  ])('sends a body of %s byte for byte', async (_, body) => {
    expect((await run(request({ body }))).body).toBe(body)
  })

  test.each([
    '/detector/a%2Fb/member',
    '/detector/../x/./y',
    '/detector//member',
    '/detector/{a,b}/[1-3]/member',
    "/detector/it's/$HOME",
    '/detector/%C3%A9%20/member?a=1&b=%26&accountIds=',
    '/members/associate/extra',
  ])('sends the path %s as it is', async (path) => {
    expect((await run(request({ path }))).path).toBe(path)
  })

  test.each([
    ['/prefix', '/prefix/members/associate'],
    ['/', '/members/associate'],
  ])('keeps the base path %s', async (base, want) => {
    expect((await run(request(), base)).path).toBe(want)
  })

  test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])('sends %s with a body and without', async (method) => {
    expect(await run(request({ method }))).toMatchObject({ method, body: request().body })
    expect(await run({ ...BODILESS, method })).toMatchObject({ method, body: '' })
  })

  test.each(Object.values(operations))('signs for the service of $id', async (operation) => {
    const { headers } = await run(encode(operation, operation.example.input, 'eu-west-3'))
    expect(headers.authorization).toMatch(
      new RegExp(
        `^AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/\\d{8}/eu-west-3/${operation.service}/aws4_request,`,
      ),
    )
    expect(headers['x-amz-date']).toMatch(/^\d{8}T\d{6}Z$/)
    expect(headers['content-type']).toBe('application/json')
  })

  test('sends headers as they are', async () => {
    const headers = {
      ...request().headers,
      Accept: 'application/*',
      'X-A': `it's "$HOME" \\ ;`,
      'X-Empty': '',
    }
    expect((await run(request({ headers }))).headers).toMatchObject({
      accept: 'application/*',
      'x-a': headers['X-A'],
      'x-empty': '',
    })
  })

  test('sends no content type where the request has none', async () => {
    const { headers, body } = await run(request({ headers: UNTYPED }))
    expect(body).toBe(request().body)
    expect(headers).not.toHaveProperty('content-type')
  })

  test('sends no signature where the request has none', async () => {
    const { headers } = await run(UNSIGNED)
    expect(headers).not.toHaveProperty('authorization')
  })

  test.each([
    ['POST', '0'],
    ['GET', undefined],
  ])('%s without a body has the length %s', async (method, want) => {
    const { headers } = await run({ ...BODILESS, method })
    expect(headers['content-length']).toBe(want)
  })
})
