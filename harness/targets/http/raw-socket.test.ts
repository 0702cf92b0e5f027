import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { deadUrl, listenAnswering, listenTcp } from '../../testing/listen.ts'
import { sendBytes } from './raw-socket.ts'

const to = (url: string) => (ready: () => void) => {
  const { hostname, port } = new URL(url)
  return connect({ host: hostname, port: Number(port) }, ready)
}

const ask = async (bytes: string, then: 'end' | 'stay' = 'end', timeout = 5_000) =>
  sendBytes(to(await listenAnswering(bytes, then)), 'GARBAGE\r\n\r\n', timeout)

describe('sendBytes', () => {
  test('sends the bytes as they are', async () => {
    let seen = ''
    const url = await listenTcp((socket) =>
      socket.once('data', (data) => {
        seen = data.toString('latin1')
        socket.end()
      }),
    )
    await sendBytes(to(url), '\x16\x03\x01\xff\n', 5_000)
    expect(seen).toBe('\x16\x03\x01\xff\n')
  })

  test.each([
    ['a connection that is kept', 'stay'],
    ['a connection that is closed', 'end'],
  ] as const)('takes status and headers of an answer over %s', async (_, then) => {
    const bytes = 'HTTP/1.1 400 Bad Request\r\nConnection: keep-alive\r\nX-A:1\r\nx-a: b:c \r\n\r\n{"a":1}'
    expect(await ask(bytes, then)).toEqual({
      response: { status: 400, headers: { connection: 'keep-alive', 'x-a': '1, b:c' }, body: '' },
    })
  })

  test('waits for the answer behind those of 1xx', async () => {
    const informed = 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: a\r\n\r\n'
    expect(await ask(`${informed}HTTP/1.1 404 No\r\n\r\n`, 'stay')).toMatchObject({
      response: { status: 404 },
    })
  })

  test('puts together a head that comes in pieces', async () => {
    const url = await listenTcp((socket) =>
      socket.once('data', () =>
        socket.write('HTTP/1.1 4', () => socket.write('00 Bad\r\n\r', () => socket.end('\n'))),
      ),
    )
    expect(await sendBytes(to(url), 'x', 5_000)).toEqual({
      response: { status: 400, headers: {}, body: '' },
    })
  })

  test.each<[string, string, string, 'end' | 'stay']>([
    ['a connection that is closed', 'reset', '', 'end'],
    ['what is not HTTP', 'garbage', 'Bad request', 'end'],
    ['an answer in the manner of HTTP/0.9', 'garbage', '<html>\r\n\r\n</html>', 'stay'],
    ['a head that does not end', 'garbage', `HTTP/1.1 400 ${'x'.repeat(70_000)}`, 'stay'],
    ['what is not HTTP and does not end', 'garbage', 'x'.repeat(70_000), 'stay'],
    ['a head that is cut short', 'truncated', 'HTTP/1.1 400 Bad\r\nConte', 'end'],
  ])('gives %s as %s', async (_, kind, bytes, then) => {
    expect(await ask(bytes, then)).toMatchObject({ noAnswer: { kind } })
  })

  test.each([
    ['silence', 'timeout', ''],
    ['a head without end', 'timeout', 'HTTP/1.1 400 Bad\r\nConte'],
    ['what is not HTTP', 'garbage', 'Bad request'],
  ])('gives %s over a connection that is kept as %s', async (_, kind, bytes) => {
    expect(await ask(bytes, 'stay', 30)).toMatchObject({ noAnswer: { kind } })
  })

  test('gives a connection that is reset as reset', async () => {
    const url = await listenTcp((socket) => socket.once('data', () => socket.resetAndDestroy()))
    expect(await sendBytes(to(url), 'x', 5_000)).toMatchObject({ noAnswer: { kind: 'reset' } })
  })

  test('shows the start of what is not HTTP, without control characters', async () => {
    expect(await ask('\x1b[31mred')).toEqual({
      noAnswer: { kind: 'garbage', detail: 'not HTTP: "\\u001b[31mred"' },
    })
  })

  test.each([
    ['a port where nothing listens', deadUrl, 'nothing listens there'],
    ['a host name that nobody has', async () => 'http://nobody.invalid', 'the host name is unknown'],
  ])('gives %s as refused', async (_, url, detail) => {
    expect(await sendBytes(to(await url()), 'x', 5_000)).toEqual({ noAnswer: { kind: 'refused', detail } })
  })
})
