import type { RequestListener } from 'node:http'
import type { TLSSocket } from 'node:tls'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Answer, inBytes } from '../../model/exchange.ts'
import { makeCertificates } from '../../testing/certificates.ts'
import { deadUrl, listenHttp, listenHttps } from '../../testing/listen.ts'
import { type HttpOptions, httpTarget } from './http.ts'

const certificates = makeCertificates()
afterAll(certificates.remove)
const { ca, good } = certificates

function open(options: HttpOptions) {
  const target = httpTarget({ timeout: 5_000, ...options })
  onTestFinished(() => target.close())
  return target
}

const GET = { method: 'GET', path: '/', headers: {} }

const ask = (options: HttpOptions): Promise<Answer> => open(options).send(GET)

const detailOf = (answer: Answer) => ('noAnswer' in answer ? answer.noAnswer.detail : answer.response.status)

const ok: RequestListener = (_, outgoing) => outgoing.end('{}')

describe('a target over TLS', () => {
  test('is trusted by its authority, over kept connections, and in HTTP/1.1', async () => {
    const sockets = new Set<unknown>()
    const protocols: unknown[] = []
    const url = await listenHttps(good, (incoming, outgoing) => {
      sockets.add(incoming.socket)
      protocols.push((incoming.socket as TLSSocket).alpnProtocol, incoming.httpVersion)
      outgoing.end('{}')
    })
    const target = open({ url, ca: ca.cert })
    expect(await target.send(GET)).toMatchObject({ response: { status: 200, body: '{}' } })
    expect(await target.send(GET)).toMatchObject({ response: { status: 200 } })
    expect(protocols).toEqual(['http/1.1', '1.1', 'http/1.1', '1.1'])
    expect(sockets.size).toBe(1)
  })

  test('is trusted by a name as well as by an address', async () => {
    const url = await listenHttps(good, ok)
    expect(detailOf(await ask({ url: url.replace('127.0.0.1', 'localhost'), ca: ca.cert }))).toBe(200)
  })

  test.each([
    ['signed by an unknown authority', good, undefined, /an authority that is not known: pass .* --ca FILE$/],
    ['self-signed', certificates.selfSigned, undefined, /is self-signed and not trusted: pass it with --ca/],
    ['signed by another authority', certificates.selfSigned, ca, /is self-signed and not trusted/],
    [
      'for another host',
      certificates.otherHost,
      ca,
      /is for another host: correct the host of the URL; --ca/,
    ],
    ['expired', certificates.expired, ca, /has expired: renew it; --ca does not help/],
  ])('whose certificate is %s is refused in one sentence', async (_, certificate, authority, sentence) => {
    const url = await listenHttps(certificate, ok)
    const answer = await ask({ url, ...(authority && { ca: authority.cert }) })
    expect(answer).toMatchObject({ noAnswer: { kind: 'refused' } })
    expect(detailOf(answer)).toMatch(sentence)
    expect(detailOf(answer)).toMatch(/^TLS: /)
  })

  test('is taken as it is where that was asked for', async () => {
    const url = await listenHttps(certificates.selfSigned, ok)
    expect(detailOf(await ask({ url, insecure: true }))).toBe(200)
  })

  test('that does not speak TLS is told so', async () => {
    const url = (await listenHttp(ok)).replace('http:', 'https:')
    expect(detailOf(await ask({ url }))).toBe(
      'TLS: what listens there does not speak TLS: pass an http:// URL',
    )
  })

  test('that is not there is refused', async () => {
    const url = (await deadUrl()).replace('http:', 'https:')
    expect(detailOf(await ask({ url }))).toBe('nothing listens there')
  })

  test('gets bytes that are not HTTP over TLS too', async () => {
    const url = await listenHttps(good, ok)
    const answer = await open({ url, ca: ca.cert }).send(inBytes('GARBAGE\r\n\r\n'))
    expect(answer).toMatchObject({ response: { status: 400 } })
  })

  test('gets the extra headers, but not in the place of those of a request', async () => {
    const seen: unknown[] = []
    const url = await listenHttp(({ headers }, outgoing) => {
      seen.push([headers['x-token'], headers['content-type']])
      outgoing.end()
    })
    const headers = { 'X-Token': 'secret', 'Content-Type': 'text/plain' }
    await open({ url, headers }).send({ ...GET, headers: { 'Content-Type': 'application/json' } })
    expect(seen).toEqual([['secret', 'application/json']])
  })
})
