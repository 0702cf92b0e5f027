import { once } from 'node:events'
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { answered, bodyOf, coded, expectNothingUncaught, kindOf, open, POST } from '../../testing/answered.ts'
import { deadUrl, listenAnswering, listenHttp, listenTcp } from '../../testing/listen.ts'
import type { HttpOptions } from './http.ts'

expectNothingUncaught()

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
