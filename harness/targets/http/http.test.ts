import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { HttpRequest } from '../../model/exchange.ts'
import { bodyOf, expectNothingUncaught, kindOf, open, POST } from '../../testing/answered.ts'
import { listenHttp, listenTcp } from '../../testing/listen.ts'

expectNothingUncaught()

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
