import { once } from 'node:events'
import { createServer } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { deadUrl, listenAnswering, listenHttp, listenTcp } from '../testing/listen.ts'
import { knock, waitForAnswer } from './wait.ts'

const LONG = 60

describe('waiting for a target', () => {
  test.each([200, 404, 501, 503])('is over at an answer of %i', async (status) => {
    const url = await listenHttp((_, response) => response.writeHead(status).end())
    expect(await waitForAnswer({ to: { url }, seconds: LONG })).toBeUndefined()
  })

  test('is over at an answer without an end', async () => {
    const url = await listenHttp((_, response) => response.write('x'.repeat(2_000)))
    expect(await waitForAnswer({ to: { url }, seconds: 0.01 })).toBeUndefined()
  })

  test('goes on while nothing listens, until something does', async () => {
    const url = await deadUrl()
    expect(await waitForAnswer({ to: { url }, seconds: 0 })).toMatchObject({ kind: 'refused' })
    const waited = waitForAnswer({ to: { url }, seconds: LONG })
    const server = createServer((_, response) => response.end())
    onTestFinished(() => void server.close())
    await once(server.listen(Number(new URL(url).port), '127.0.0.1'), 'listening')
    expect(await waited).toBeUndefined()
  })

  test('goes on while connections are closed without an answer', async () => {
    let refused = 0
    const url = await listenTcp((socket) => {
      if (refused++ < 3) socket.destroy()
      else socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n')
    })
    expect(await waitForAnswer({ to: { url }, seconds: LONG })).toBeUndefined()
    expect(refused).toBe(4)
  })

  test('tells what came last where nothing answers in time', async () => {
    const url = await listenAnswering('220 mail.example.com ESMTP\r\n', 'end')
    expect(await waitForAnswer({ to: { url }, seconds: 0.01 })).toMatchObject({ kind: 'garbage' })
    expect(await waitForAnswer({ to: { url: 'http://no-such-host.invalid' }, seconds: 0.01 })).toMatchObject({
      detail: 'the host name is unknown',
    })
  })

  test('is over at once when it is interrupted, between two attempts and within one', async () => {
    const silent = await listenTcp(() => stop.abort())
    const stop = new AbortController()
    expect(await waitForAnswer({ to: { url: silent }, seconds: LONG, signal: stop.signal })).toBeDefined()
    const url = await deadUrl()
    const between = new AbortController()
    const waited = waitForAnswer({ to: { url }, seconds: LONG, signal: between.signal })
    setImmediate(() => between.abort())
    expect(await waited).toMatchObject({ kind: expect.stringMatching(/refused|reset/) })
    expect(await waitForAnswer({ to: { url }, seconds: LONG, signal: AbortSignal.abort() })).toBeDefined()
  })
})

describe('one knock', () => {
  test('asks for the path of the URL', async () => {
    const asked: string[] = []
    const url = await listenHttp(({ url: path = '' }, response) => {
      asked.push(path)
      response.end()
    })
    expect(await knock({ url: `${url}/stage` })).toBeUndefined()
    expect(asked).toEqual(['/stage/'])
  })
})
