import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Answer, HttpRequest } from '../model/exchange.ts'
import { deadUrl, listenAnswering, listenHttp, listenTcp } from '../testing/listen.ts'
import { type HttpOptions, httpTarget } from './http.ts'
import type { Target } from './target.ts'

const POST: HttpRequest = {
  method: 'POST',
  path: '/members/associate',
  headers: { 'Content-Type': 'application/json' },
  body: '{"accountId":"é"}',
}

function open(options: HttpOptions): Target {
  const target = httpTarget({ timeout: 5_000, ...options })
  onTestFinished(() => target.close())
  return target
}

/** What becomes of a request that is answered by these bytes; whatever it is, no timer is left. */
async function answered(bytes: string | Buffer, then?: 'end' | 'stay', options: Partial<HttpOptions> = {}) {
  const target = open({ url: await listenAnswering(bytes, then), ...options })
  const before = timers()
  const answer = await target.send(POST)
  expect(timers()).toBeLessThanOrEqual(before)
  return answer
}

const kindOf = (answer: Answer) => ('noAnswer' in answer ? answer.noAnswer.kind : answer.response.status)
const bodyOf = (answer: Answer) => ('response' in answer ? answer.response.body : answer.noAnswer)

const coded = (coding: string, body: Buffer) =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Encoding: ${coding}\r\nContent-Length: ${body.length}\r\n\r\n`),
    body,
  ])

const uncaught: unknown[] = []
const remember = (error: unknown) => void uncaught.push(error)
beforeAll(() => void process.on('uncaughtExceptionMonitor', remember).on('unhandledRejection', remember))
afterAll(() => void process.off('uncaughtExceptionMonitor', remember).off('unhandledRejection', remember))

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
afterEach(() => {
  expect(uncaught).toEqual([])
})

describe('a request', () => {
  test('arrives as it was given, with its length and a host', async () => {
    let seen: unknown
    const url = await listenTcp((socket) =>
      socket.once('data', (data) => {
        seen = data.toString('utf8').split('\r\n')
        socket.end('HTTP/1.1 200 OK\r\n\r\n')
      }),
    )
    await open({ url }).send({ ...POST, path: '/a%2Fb/../%C3%A9?x={y}' })
    expect(seen).toEqual([
      'POST /a%2Fb/../%C3%A9?x={y} HTTP/1.1',
      `Host: ${new URL(url).host}`,
      'Content-Type: application/json',
      'Content-Length: 18',
      'Connection: keep-alive',
      '',
      POST.body,
    ])
  })

  test.each([
    ['POST without a body', 'POST', undefined, '0'],
    ['DELETE without a body', 'DELETE', undefined, '0'],
    ['GET without a body', 'GET', undefined, undefined],
    ['GET with a body', 'GET', '{}', '2'],
  ])('%s says how long its body is', async (_, method, body, want) => {
    const url = await listenHttp((request, response) => {
      response.end(JSON.stringify([request.headers['content-length'], request.headers['transfer-encoding']]))
    })
    const answer = await open({ url }).send({
      method,
      path: '/',
      headers: {},
      ...(body !== undefined && { body }),
    })
    expect(bodyOf(answer)).toBe(JSON.stringify([want, undefined]))
  })

  test.each([
    ['', '/detector'],
    ['/', '/detector'],
    ['/prefix', '/prefix/detector'],
    ['/prefix/', '/prefix/detector'],
  ])('to a URL that ends in "%s" goes to %s', async (ending, want) => {
    const url = await listenHttp((request, response) => response.end(request.url))
    expect(bodyOf(await open({ url: url + ending }).send({ ...POST, path: '/detector' }))).toBe(want)
  })

  test.each<[string, HttpRequest]>([
    ['a header with a newline', { ...POST, headers: { 'X-Bad': 'a\r\nb' } }],
    ['a header name with a space', { ...POST, headers: { 'X Bad': 'a' } }],
    ['a path with a space', { ...POST, path: '/a b' }],
    ['a method with a space', { ...POST, method: 'A B' }],
  ])('with %s rejects: that is a mistake of ours, and says nothing about the target', async (_, request) => {
    const url = await listenHttp((_, response) => response.end('{}'))
    const target = open({ url })
    await expect(target.send(request)).rejects.toThrow(TypeError)
    expect(kindOf(await target.send(POST))).toBe(200)
  })

  test('reaches an IPv6 address', async ({ skip }) => {
    const server = createServer((request, response) => response.end(request.headers.host))
    onTestFinished(() => void server.close())
    server.listen(0, '::1')
    const works = await once(server, 'listening').catch(() => undefined)
    if (!works) skip('this machine has no IPv6')
    const host = `[::1]:${(server.address() as AddressInfo).port}`
    expect(bodyOf(await open({ url: `http://${host}` }).send(POST))).toBe(host)
  })
})

describe('an answer', () => {
  test('has lower-case header names, and repeated headers joined', async () => {
    const head =
      'HTTP/1.1 400 Bad\r\nX-Amzn-ErrorType: A\r\nX-Two: 1\r\nx-two: 2\r\nSet-Cookie: a\r\nSet-Cookie: b\r\n'
    const answer = await answered(`${head}Content-Length: 2\r\n\r\n{}`)
    expect(answer).toEqual({
      response: {
        status: 400,
        headers: { 'x-amzn-errortype': 'A', 'x-two': '1, 2', 'set-cookie': 'a, b', 'content-length': '2' },
        body: '{}',
      },
    })
  })

  test('in chunks is put together, characters cut in two included', async () => {
    const url = await listenHttp((_, response) => {
      const bytes = Buffer.from('{"a":"é"}')
      response.write(bytes.subarray(0, 7), () => response.end(bytes.subarray(7)))
    })
    expect(bodyOf(await open({ url }).send(POST))).toBe('{"a":"é"}')
  })

  test('that ends with the connection is complete', async () => {
    expect(bodyOf(await answered('HTTP/1.0 200 OK\r\n\r\n{"a":1}', 'end'))).toBe('{"a":1}')
  })

  test('shows bytes that are not UTF-8 as U+FFFD', async () => {
    const bytes = Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n'),
      Buffer.from([0xff]),
    ])
    expect(bodyOf(await answered(bytes))).toBe('\uFFFD')
  })

  test.each([
    ['gzip', gzipSync('{"a":"é"}')],
    ['GZip', gzipSync('{"a":"é"}')],
    ['x-gzip', gzipSync('{"a":"é"}')],
    ['deflate', deflateSync('{"a":"é"}')],
    ['deflate', deflateSync('{"a":"é"}', { level: 1 })],
    ['deflate', deflateRawSync('{"a":"é"}')],
    ['deflate', deflateRawSync('x'.repeat(1_000))],
    ['br', brotliCompressSync('{"a":"é"}')],
    ['BR', brotliCompressSync('{"a":"é"}')],
    ['identity', Buffer.from('{"a":"é"}')],
    ['utf-8', Buffer.from('{"a":"é"}')],
  ])('coded as %s is decoded', async (coding, body) => {
    expect(['{"a":"é"}', 'x'.repeat(1_000)]).toContain(bodyOf(await answered(coded(coding, body))))
  })

  test('coded and in chunks is decoded', async () => {
    const url = await listenHttp((_, response) => {
      const bytes = gzipSync('{"a":1}')
      response.setHeader('Content-Encoding', 'gzip')
      response.write(bytes.subarray(0, 5), () => response.end(bytes.subarray(5)))
    })
    expect(bodyOf(await open({ url }).send(POST))).toBe('{"a":1}')
  })

  test.each([
    ['204', 'POST', 'HTTP/1.1 204 No Content\r\n\r\n', 204],
    ['204 with a coding', 'POST', 'HTTP/1.1 204 No Content\r\nContent-Encoding: gzip\r\n\r\n', 204],
    ['304', 'POST', 'HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n', 304],
    ['200 to HEAD', 'HEAD', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\nContent-Encoding: gzip\r\n\r\n', 200],
  ])('%s has no body', async (_, method, bytes, status) => {
    const url = await listenAnswering(bytes)
    const answer = await open({ url }).send({ method, path: '/', headers: {} })
    expect(answer).toMatchObject({ response: { status, body: '' } })
  })

  test('counts after any number of 1xx', async () => {
    const informed = 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'
    expect(kindOf(await answered(`${informed}HTTP/1.1 400 Bad\r\nContent-Length: 0\r\n\r\n`))).toBe(400)
  })

  test('that redirects is not followed', async () => {
    let requests = 0
    const url = await listenHttp((_, response) => {
      requests++
      response.writeHead(307, { Location: '/elsewhere' }).end()
    })
    expect(kindOf(await open({ url }).send(POST))).toBe(307)
    expect(requests).toBe(1)
  })

  test('before the request is read counts', async () => {
    const url = await listenTcp((socket) => {
      socket.pause().write('HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\n{}')
    })
    expect(kindOf(await open({ url }).send({ ...POST, body: 'x'.repeat(8 * 2 ** 20) }))).toBe(413)
  })
})

describe('what is no answer', () => {
  const OK = 'HTTP/1.1 200 OK\r\n'
  const zipped = gzipSync(JSON.stringify(Array.from({ length: 999 }, (_, index) => index)))
  const cut = zipped.subarray(0, 500)
  const closing = (coding: string, body: Buffer) =>
    Buffer.concat([Buffer.from(`${OK}Content-Encoding: ${coding}\r\nConnection: close\r\n\r\n`), body])

  test.each<[string, string, string | Buffer]>([
    ['a body shorter than its length', 'truncated', `${OK}Content-Length: 99\r\n\r\n{"a":1}`],
    ['no body where there is a length', 'truncated', `${OK}Content-Length: 99\r\n\r\n`],
    ['chunks without an end', 'truncated', `${OK}Transfer-Encoding: chunked\r\n\r\n7\r\n{"a":1}\r\n`],
    ['a chunk cut short', 'truncated', `${OK}Transfer-Encoding: chunked\r\n\r\n99\r\n{"a":1}`],
    [
      'a coded body shorter than its length',
      'truncated',
      Buffer.concat([
        Buffer.from(`${OK}Content-Encoding: gzip\r\nContent-Length: ${zipped.length}\r\n\r\n`),
        cut,
      ]),
    ],
    ['a coded body cut short in a complete answer', 'garbage', coded('gzip', cut)],
    ['a coded body cut short by the end of the connection', 'garbage', closing('gzip', cut)],
    ['a coded body without its checksum', 'garbage', coded('gzip', zipped.subarray(0, -8))],
    ['a body that is not in its coding', 'garbage', coded('gzip', Buffer.from('{"a":1}'))],
    ['a body that is not deflate', 'garbage', coded('deflate', Buffer.from('{"a":1}'))],
    ['a body that is not brotli', 'garbage', coded('br', Buffer.from('{"a":1}'))],
    ['deflate cut short', 'garbage', coded('deflate', deflateSync('x{}y'.repeat(9)).subarray(0, -5))],
    ['brotli cut short', 'garbage', coded('br', brotliCompressSync('{"a":1}').subarray(0, -1))],
    ['a broken chunk size', 'garbage', `${OK}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`],
    ['what is not HTTP', 'garbage', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['a header that is none', 'garbage', `${OK}no colon\r\n\r\n`],
    ['an endless head', 'garbage', `${OK}X: ${'x'.repeat(99_999)}\r\n\r\n`],
    ['nothing', 'reset', ''],
    ['a head cut short', 'reset', `${OK}Content-Ty`],
    [
      'another protocol, unasked,',
      'garbage',
      'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n',
    ],
  ])('%s is %s', async (_, want, bytes) => {
    expect(kindOf(await answered(bytes, 'end'))).toBe(want)
  })

  test.each([
    ['before the head', 'reset', ''],
    ['within the body', 'truncated', `${OK}Content-Length: 99\r\n\r\n{"a":1}`],
  ])('a connection that is reset %s is %s', async (_, want, bytes) => {
    const url = await listenTcp((socket) =>
      socket.once('data', () => socket.write(bytes, () => socket.resetAndDestroy())),
    )
    expect(kindOf(await open({ url }).send(POST))).toBe(want)
  })

  test.each<[string, string, Partial<HttpOptions>]>([
    ['late', `${OK}Content-Length: 99\r\n\r\n`, { timeout: 30 }],
    ['too large', `${OK}Content-Length: 9999\r\n\r\nxxx`, { maxBody: 2 }],
  ])('an answer that is %s ends its connection', async (_, bytes, options) => {
    const closed: Promise<unknown>[] = []
    const url = await listenTcp((socket) => {
      closed.push(once(socket, 'end'))
      socket.once('data', () => socket.write(bytes))
    })
    await open({ url, ...options }).send(POST)
    await Promise.all(closed)
    expect(closed).toHaveLength(1)
  })

  test.each([
    ['before the head', ''],
    ['within the head', `${OK}Content-`],
    ['within the body', `${OK}Content-Length: 99\r\n\r\n{`],
    ['within a chunk', `${OK}Transfer-Encoding: chunked\r\n\r\n99\r\n{`],
    ['within a coded body', `${OK}Content-Encoding: gzip\r\nContent-Length: 99\r\n\r\n\x1f`],
  ])('silence %s is a timeout', async (_, bytes) => {
    expect(await answered(bytes, 'stay', { timeout: 30 })).toEqual({
      noAnswer: { kind: 'timeout', detail: 'no complete answer within 30 ms' },
    })
  })

  test('an answer that never ends is a timeout too', async () => {
    const url = await listenTcp((socket) => {
      const more = () => {
        if (socket.destroyed) return
        socket.write('1\r\nx\r\n')
        setImmediate(more)
      }
      socket.once('data', () => {
        socket.write(`${OK}Transfer-Encoding: chunked\r\n\r\n`)
        more()
      })
    })
    expect(kindOf(await open({ url, timeout: 50, maxBody: 2 ** 30 }).send(POST))).toBe('timeout')
  })

  test('a body without end is too large, and is not read on', async () => {
    const url = await listenHttp((_, response) => {
      const more = () => response.write(Buffer.alloc(65_536, 'x'), (error) => error || more())
      more()
    })
    expect(await open({ url, maxBody: 2 ** 20 }).send(POST)).toEqual({
      noAnswer: { kind: 'too-large', detail: 'more than 1048576 bytes of body' },
    })
  })

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', (body: Buffer) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ])('a small %s body that decodes to a large one is too large, and never held', async (coding, code) => {
    const bomb = code(Buffer.alloc(64 * 2 ** 20))
    const url = await listenAnswering(coded(coding, bomb))
    const target = open({ url, maxBody: 2 ** 20 })
    const before = process.memoryUsage()
    expect(kindOf(await target.send(POST))).toBe('too-large')
    const after = process.memoryUsage()
    expect(after.arrayBuffers + after.external - before.arrayBuffers - before.external).toBeLessThan(2 ** 25)
  })

  test('exactly the largest body is an answer, plain and coded', async () => {
    const body = 'x'.repeat(1_000)
    const plain = `${OK}Content-Length: 1000\r\n\r\n`
    expect(bodyOf(await answered(plain + body, 'stay', { maxBody: 1_000 }))).toBe(body)
    expect(bodyOf(await answered(coded('gzip', gzipSync(body)), 'stay', { maxBody: 1_000 }))).toBe(body)
    expect(kindOf(await answered(plain + body, 'stay', { maxBody: 999 }))).toBe('too-large')
    expect(kindOf(await answered(coded('gzip', gzipSync(body)), 'stay', { maxBody: 999 }))).toBe('too-large')
  })

  test('a port where nothing listens is refused', async () => {
    expect(await open({ url: await deadUrl() }).send(POST)).toEqual({
      noAnswer: { kind: 'refused', detail: 'nothing listens there' },
    })
  })

  test('a host name that nobody has is refused', async () => {
    expect(await open({ url: 'http://nobody.invalid' }).send(POST)).toEqual({
      noAnswer: { kind: 'refused', detail: 'the host name is unknown' },
    })
  })
})
