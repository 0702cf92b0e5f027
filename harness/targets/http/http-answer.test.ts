import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { answered, bodyOf, coded, expectNothingUncaught, kindOf, open, POST } from '../../testing/answered.ts'
import { listenAnswering, listenHttp, listenTcp } from '../../testing/listen.ts'

expectNothingUncaught()

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
