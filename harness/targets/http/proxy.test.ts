import { createServer, request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { makeCertificates } from '../../testing/certificates.ts'
import { deadUrl, listenHttp, listenHttps, listenOn } from '../../testing/listen.ts'
import { httpTarget } from './http.ts'
import { proxyFor } from './proxy-environment.ts'

const certificates = makeCertificates()
afterAll(certificates.remove)

/** A forward proxy that keeps what it was asked for. */
async function forwardProxy(refusal?: number) {
  const asked: string[] = []
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url} ${incoming.headers['proxy-authorization'] ?? ''}`.trim())
    const { method = '', headers } = incoming
    const onward = request(incoming.url ?? '', { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 0, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(onward)
  })
  server.on('connect', ({ url = '', headers }, client) => {
    asked.push(`CONNECT ${url} ${headers['proxy-authorization'] ?? ''}`.trim())
    if (refusal !== undefined) return client.end(`HTTP/1.1 ${refusal} No\r\n\r\n`)
    const { hostname, port } = new URL(`http://${url}`)
    const onward = connect(Number(port), hostname, () => client.write('HTTP/1.1 200 OK\r\n\r\n'))
    onward.on('error', () => client.destroy()).pipe(client)
    return client.on('error', () => onward.destroy()).pipe(onward)
  })
  return { url: new URL(await listenOn(server)), asked }
}

function open(url: string, proxy: URL) {
  const target = httpTarget({ url, proxy, ca: certificates.ca.cert, timeout: 5_000 })
  onTestFinished(() => target.close())
  return target
}

const POST = { method: 'POST', path: '/a?b=c', headers: {}, body: 'é' }

describe('a forward proxy', () => {
  test('is asked for whole URLs, and passes requests on', async () => {
    const url = await listenHttp((incoming, outgoing) => incoming.pipe(outgoing))
    const proxy = await forwardProxy()
    expect(await open(url, proxy.url).send(POST)).toMatchObject({ response: { status: 200, body: 'é' } })
    expect(proxy.asked).toEqual([`POST ${url}/a?b=c`])
  })

  test('opens one tunnel for many requests over TLS, and learns nothing of them', async () => {
    const url = await listenHttps(certificates.good, (incoming, outgoing) => incoming.pipe(outgoing))
    const proxy = await forwardProxy()
    const target = open(url, proxy.url)
    expect(await target.send(POST)).toMatchObject({ response: { status: 200, body: 'é' } })
    expect(await target.send(POST)).toMatchObject({ response: { status: 200 } })
    expect(proxy.asked).toEqual([`CONNECT ${new URL(url).host}`])
  })

  test('is told the password that its URL has', async () => {
    const proxy = await forwardProxy()
    const url = await listenHttps(certificates.good, (_, outgoing) => outgoing.end())
    await open(url, new URL(`http://me:p%40ss@${proxy.url.host}`)).send(POST)
    expect(proxy.asked[0]).toMatch(new RegExp(` Basic ${Buffer.from('me:p@ss').toString('base64')}$`))
  })

  test('that refuses, or is not there, is named as the one that does', async () => {
    const proxy = await forwardProxy(407)
    expect(await open('https://127.0.0.1:1', proxy.url).send(POST)).toEqual({
      noAnswer: {
        kind: 'refused',
        detail: `the proxy ${proxy.url.host} does not lead there: it answered CONNECT with 407`,
      },
    })
    const dead = new URL(await deadUrl())
    for (const url of ['https://127.0.0.1:1', 'http://127.0.0.1:1']) {
      expect(await open(url, dead).send(POST)).toEqual({
        noAnswer: { kind: 'refused', detail: `the proxy ${dead.host} does not answer` },
      })
    }
  })

  test('that wants credentials for plain HTTP is named too, and 407 from a target is an answer', async () => {
    const url = await listenHttp((_, outgoing) => outgoing.writeHead(407).end())
    const target = httpTarget({ url: 'http://a.example', proxy: new URL(url), proxyVariable: 'http_proxy' })
    onTestFinished(() => target.close())
    expect(await target.send(POST)).toEqual({
      noAnswer: {
        kind: 'refused',
        detail: `the proxy ${new URL(url).host} (http_proxy) does not lead there: it answered 407, so it wants credentials`,
      },
    })
    const direct = httpTarget({ url })
    onTestFinished(() => direct.close())
    expect(await direct.send(POST)).toMatchObject({ response: { status: 407 } })
  })

  test('takes no requests in bytes', () => {
    expect(open('https://a.example', new URL('http://p.example')).sendsBytes).toBe(false)
  })
})

describe('the proxy of the environment', () => {
  const found = (url: string, env: Readonly<Record<string, string>>) => {
    const proxy = proxyFor(new URL(url), env)
    return proxy && 'proxy' in proxy ? proxy.proxy.href : proxy
  }
  const P = 'http://p.example:8080/'

  test.each([
    ['http://a.example', { HTTP_PROXY: P }, P],
    ['http://a.example', { http_proxy: P, HTTP_PROXY: 'http://other' }, P],
    ['http://a.example', { HTTP_PROXY: 'p.example:8080' }, P],
    ['https://a.example', { HTTP_PROXY: P }, undefined],
    ['https://a.example', { HTTPS_PROXY: P }, P],
    ['https://a.example', {}, undefined],
    ['https://a.example', { HTTPS_PROXY: P, NO_PROXY: '*' }, undefined],
    ['https://a.example', { HTTPS_PROXY: P, NO_PROXY: 'b.example, a.example' }, undefined],
    ['https://x.a.example', { HTTPS_PROXY: P, no_proxy: '.a.example' }, undefined],
    ['https://x.a.example', { HTTPS_PROXY: P, no_proxy: '*.a.example' }, undefined],
    ['https://a.example', { HTTPS_PROXY: P, NO_PROXY: 'a.example:8443' }, P],
    ['https://a.example', { HTTPS_PROXY: P, NO_PROXY: 'a.example:443' }, undefined],
    ['https://ba.example', { HTTPS_PROXY: P, NO_PROXY: 'a.example' }, P],
    ['http://127.0.0.1:5000', { HTTP_PROXY: P }, undefined],
    ['http://localhost:5000', { HTTP_PROXY: P }, undefined],
    ['http://[::1]:5000', { HTTP_PROXY: P }, undefined],
    ['http://127.example', { HTTP_PROXY: P }, P],
  ])('for %s in %j is %s', (url, env, expected) => {
    expect(found(url, env as Readonly<Record<string, string>>)).toBe(expected)
  })

  test('is not repeated where it is wrong, because it may hold a password', () => {
    expect(found('http://a.example', { HTTP_PROXY: 'http://u:secret@:x' })).toEqual({
      complaint: 'HTTP_PROXY is not a URL: correct it, or unset it.',
    })
    expect(found('http://a.example', { HTTP_PROXY: 'socks5://u:secret@h' })).toEqual({
      complaint: 'HTTP_PROXY names a socks5: proxy, and only http: proxies are supported: unset it.',
    })
  })
})
