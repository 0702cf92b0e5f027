import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { signedFor } from '../testing/ask.ts'
import { createEmulator } from './emulator.ts'
import { type RunningEmulator, serveEmulator } from './http.ts'

let running: RunningEmulator
beforeEach(async () => {
  running = await serveEmulator(createEmulator(), { host: '127.0.0.1', port: 0 })
})
afterEach(() => running.close())

const associate = (body: string | Uint8Array<ArrayBuffer>) =>
  fetch(`${running.url}/members/associate`, { method: 'POST', headers: signedFor('inspector2'), body })

const raw = async (request: string) => {
  const { hostname, port } = new URL(running.url)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  socket.write(request)
  return text(socket)
}

describe('the HTTP door', () => {
  it('serves the emulator', async () => {
    const response = await associate('{"accountId":"012345678901"}')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({ accountId: '012345678901' })
  })

  it.each([
    [
      'bytes that are not UTF-8',
      new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]),
      400,
      'SerializationException',
    ],
    ['more than 10 MiB', ' '.repeat(10 * 1024 * 1024 + 1), 413, 'RequestEntityTooLargeException'],
    ['10 MiB of white space', ' '.repeat(10 * 1024 * 1024), 400, 'SerializationException'],
  ])('refuses %s and keeps serving', async (_, body, status, type) => {
    const response = await associate(body)
    expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([status, type])
    expect(await response.json()).toHaveProperty('message')
    expect((await associate('{"accountId":"111122223333"}')).status).toBe(200)
  })

  it('takes a whole URL as the request target, as proxies send it', async () => {
    const answer = await raw('GET http://aws/detector HTTP/1.1\r\nHost: aws\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1.1 200 .*"detectorIds"/s)
  })

  it('tells a client that waits to go on', async () => {
    const head = 'POST /detector HTTP/1.1\r\nHost: aws\r\nConnection: close\r\nContent-Length: 2\r\n'
    const answer = await raw(`${head}Expect: 100-continue\r\nContent-Type: application/json\r\n\r\n{}`)
    expect(answer).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 400 /)
  })

  it('answers what is not HTTP with 400 and keeps serving', async () => {
    expect(await raw('NOT HTTP\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /)
    expect((await associate('{}')).status).toBe(400)
  })

  it('answers with an internal failure where the emulator throws', async () => {
    const broken = await serveEmulator(
      { handle: () => Promise.reject(new Error('broken')) },
      { host: '127.0.0.1', port: 0 },
    )
    const response = await fetch(broken.url)
    expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([500, 'InternalFailure'])
    await broken.close()
  })

  it('rejects where the port is taken', async () => {
    const port = Number(new URL(running.url).port)
    await expect(serveEmulator(createEmulator(), { host: '127.0.0.1', port })).rejects.toThrow('EADDRINUSE')
  })
})
