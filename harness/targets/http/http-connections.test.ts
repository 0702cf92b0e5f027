import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { kindOf, open, POST, timers } from '../../testing/answered.ts'
import { listenTcp } from '../../testing/listen.ts'
import { type HttpOptions, httpTarget } from './http.ts'

describe('connections', () => {
  /** A server that lets a test say what becomes of each request, by connection and by place on it. */
  async function served(reply: (connection: number, place: number, socket: Socket) => void) {
    const requests: string[] = []
    const url = await listenTcp((socket, connection) => {
      let place = 0
      socket.on('data', (data) => {
        if (!data.toString().startsWith('POST ')) return
        requests.push(`${connection}.${place}`)
        reply(connection, place++, socket)
      })
    })
    return { url, requests }
  }
  const ok = (socket: Socket, headers = '') =>
    socket.write(`HTTP/1.1 200 OK\r\n${headers}Content-Length: 2\r\n\r\n{}`)
  /** Lets the agent take back the connection of an answer. */
  const idle = () => new Promise((resolve) => setImmediate(resolve))

  async function sendThrice(url: string, options: Partial<HttpOptions> = {}) {
    const target = open({ url, ...options })
    const kinds: unknown[] = []
    for (let count = 0; count < 3; count++) {
      kinds.push(kindOf(await target.send(POST)))
      await idle()
    }
    return kinds
  }

  test('are used again', async () => {
    const { url, requests } = await served((_, __, socket) => ok(socket))
    expect(await sendThrice(url)).toEqual([200, 200, 200])
    expect(requests).toEqual(['0.0', '0.1', '0.2'])
  })

  test('are not used again where the server says so', async () => {
    const { url, requests } = await served((_, __, socket) => {
      ok(socket, 'Connection: close\r\n')
      socket.end()
    })
    expect(await sendThrice(url)).toEqual([200, 200, 200])
    expect(requests).toEqual(['0.0', '1.0', '2.0'])
  })

  test.each([
    ['closes', (socket: Socket) => socket.end()],
    ['resets', (socket: Socket) => socket.resetAndDestroy()],
  ])('that the server %s when they are used again are replaced by a fresh one', async (_, leave) => {
    const { url, requests } = await served((connection, place, socket) => {
      if (connection === 0 && place === 1) leave(socket)
      else ok(socket)
    })
    expect(await sendThrice(url)).toEqual([200, 200, 200])
    expect(requests.slice(0, 3)).toEqual(['0.0', '0.1', '1.0'])
  })

  test('are replaced once, by one that nobody used before', async () => {
    const { url, requests } = await served((_, place, socket) => {
      if (place === 0) ok(socket)
      else socket.end()
    })
    const target = open({ url })
    await Promise.all([target.send(POST), target.send(POST), target.send(POST)])
    await idle()
    expect(kindOf(await target.send(POST))).toBe(200)
    expect(requests).toEqual(['0.0', '1.0', '2.0', expect.stringMatching(/^[012]\.1$/), '3.0'])
  })

  test('over which answers come unasked are noticed, and from then on each request has its own', async () => {
    let count = 0
    const { url, requests } = await served((_, __, socket) => {
      const body = `{"answer":${count++}}`
      const answer = `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`
      socket.write(answer + (count === 1 ? 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}' : ''))
    })
    const target = open({ url })
    for (let index = 0; index < 3; index++) {
      expect(await target.send(POST)).toMatchObject({ response: { body: `{"answer":${index}}` } })
      await idle()
    }
    expect(requests).toEqual(['0.0', '1.0', '2.0'])
  })

  test('on which the server answers and reads no further are closed', async () => {
    const size = 12 * 2 ** 20
    let connection: Socket | undefined
    const url = await listenTcp((socket) => {
      connection = socket
      socket.pause().write('HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\n{}')
    })
    expect(kindOf(await open({ url }).send({ ...POST, body: 'x'.repeat(size) }))).toBe(413)
    const rest = await new Promise((resolve) => {
      let received = 0
      connection?.once('close', () => resolve('closed'))
      connection?.once('end', () => resolve('closed'))
      connection?.on('data', (data) => {
        received += data.length
        if (received > size) resolve('sent')
      })
      connection?.resume()
    })
    expect(rest).toBe('closed')
  })

  test('on which the server never reads a large request are given up in time', async () => {
    const url = await listenTcp((socket) => void socket.pause())
    const target = open({ url, timeout: 50 })
    expect(kindOf(await target.send({ ...POST, body: 'x'.repeat(12 * 2 ** 20) }))).toBe('timeout')
  })

  test('that are closed twice in a row are a reset, and the request is not sent a third time', async () => {
    const { url, requests } = await served((connection, place, socket) => {
      if (connection === 0 && place === 0) ok(socket)
      else socket.end()
    })
    const target = open({ url })
    expect(kindOf(await target.send(POST))).toBe(200)
    await idle()
    expect(kindOf(await target.send(POST))).toBe('reset')
    expect(requests).toEqual(['0.0', '0.1', '1.0'])
  })

  test('that are fresh and closed without an answer are a reset at once', async () => {
    const { url, requests } = await served((_, __, socket) => socket.end())
    expect(kindOf(await open({ url }).send(POST))).toBe('reset')
    expect(requests).toEqual(['0.0'])
  })

  test.each([
    [
      'cut short',
      'truncated',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{'),
    ],
    [
      'never completed',
      'timeout',
      (socket: Socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{'),
    ],
    [
      'cut short by a reset',
      'truncated',
      (socket: Socket) =>
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{', () => socket.resetAndDestroy()),
    ],
    ['never begun', 'timeout', () => {}],
    ['garbage', 'garbage', (socket: Socket) => socket.end('garbage\r\n\r\n')],
  ])('used again send nothing twice where the answer is %s', async (_, want, reply) => {
    const { url, requests } = await served((connection, place, socket) => {
      if (connection === 0 && place === 1) reply(socket)
      else ok(socket)
    })
    expect(await sendThrice(url, { timeout: 400 })).toEqual([200, want, 200])
    await idle()
    expect(requests).toEqual(['0.0', '0.1', '1.0'])
  })

  test('are gone after close, and so are all timers', async () => {
    let closed: Promise<unknown> | undefined
    const server = createServer((socket) => {
      closed = once(socket, 'close')
      socket.once('data', () => ok(socket))
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const target = httpTarget({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
    const before = timers()
    expect(kindOf(await target.send(POST))).toBe(200)
    expect(timers()).toBeLessThanOrEqual(before)
    await target.close()
    await closed
    await new Promise((resolve) => server.close(resolve))
  })
})
