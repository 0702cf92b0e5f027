import { type ClientRequest, Agent as HttpAgent, type RequestOptions, request as sendHttp } from 'node:http'
import { Agent as HttpsAgent, request as sendHttps } from 'node:https'
import { connect, isIP, type Socket } from 'node:net'
import {
  createSecureContext,
  getCACertificates,
  type SecureContext,
  type ConnectionOptions as TlsOptions,
  connect as tlsConnect,
} from 'node:tls'
import { HttpsProxyAgent } from 'https-proxy-agent'

/** How a URL is reached. */
export interface TransportOptions {
  /** Certificates in PEM that are trusted beside those that node trusts. */
  readonly ca?: string
  /** Takes any certificate; for loopback only. */
  readonly insecure?: boolean
  /** A forward proxy, `http://` only. */
  readonly proxy?: URL
  /** The variable that names the proxy, for messages. */
  readonly proxyVariable?: string
}

/** Connections to one URL, over TCP or TLS, directly or by a forward proxy. */
export interface Transport {
  /** Sends over a kept-alive connection, or over one of its own where `fresh`. */
  readonly request: (options: RequestOptions, fresh: boolean) => ClientRequest
  /** A bare connection; absent behind a proxy, which wants to be spoken to first. */
  readonly connect?: (ready: () => void) => Socket
  readonly close: () => void
}

const KEPT = { keepAlive: true, maxSockets: 64 }

/** Opens connections that are all given up when the transport is closed, so that none keeps the process alive. */
export const openTransport = (base: URL, options: TransportOptions = {}): Transport =>
  closing(transportTo(base, options))

function transportTo(base: URL, options: TransportOptions): Transport {
  const { proxy } = options
  const place = placeOf(base)
  if (base.protocol === 'http:') return proxy ? absolute(base, placeOf(proxy), proxy) : plain(place)
  const tls = tlsOptions(place.host, options)
  return proxy ? tunnelled(place, tls, proxy) : secure(place, tls)
}

interface Place {
  readonly host: string
  readonly port: number
}

const placeOf = ({ protocol, hostname, port }: URL): Place => ({
  host: hostname.replace(/^\[|\]$/g, ''),
  port: Number(port || (protocol === 'https:' ? 443 : 80)),
})

function plain(place: Place): Transport {
  const agent = new HttpAgent(KEPT)
  return {
    request: (options, fresh) => sendHttp({ ...options, ...place, agent: !fresh && agent }),
    connect: (ready) => connect(place, ready),
    close: () => agent.destroy(),
  }
}

/** A proxy of plain HTTP is asked for whole URLs. */
function absolute(base: URL, place: Place, proxy: URL): Transport {
  const agent = new HttpAgent(KEPT)
  return {
    request: ({ headers, path, ...options }, fresh) =>
      sendHttp({
        ...options,
        ...place,
        headers: { ...(headers as Record<string, string>), ...proxyAuthorization(proxy) },
        path: `http://${base.host}${path}`,
        agent: !fresh && agent,
      }),
    close: () => agent.destroy(),
  }
}

function secure(place: Place, tls: TlsOptions): Transport {
  const agent = new HttpsAgent(KEPT)
  return {
    request: (options, fresh) => sendHttps({ ...tls, ...options, ...place, agent: !fresh && agent }),
    connect: (ready) => tlsConnect({ ...tls, ...place }, ready),
    close: () => agent.destroy(),
  }
}

/** Without it, the agent tells TLS by the call stack, and does not find its kept connections again. */
const SECURE = { secureEndpoint: true } as RequestOptions

/** Each TLS connection goes through the proxy, by CONNECT. */
function tunnelled(place: Place, tls: TlsOptions, proxy: URL): Transport {
  const agent = new HttpsProxyAgent(proxy, KEPT)
  return {
    request: (options, fresh) => {
      const own = fresh ? new HttpsProxyAgent(proxy) : agent
      const request = sendHttps({ ...tls, ...options, ...place, ...SECURE, agent: own })
      // Without this, the answer of the proxy would pass for one of the target.
      return request.once('proxyConnect', ({ statusCode = 0 }: { readonly statusCode?: number }) => {
        if (statusCode === 200) return
        const error = new Error(`it answered CONNECT with ${statusCode}`)
        request.destroy(Object.assign(error, { code: 'EPROXY' }))
      })
    },
    close: () => agent.destroy(),
  }
}

function tlsOptions(host: string, { ca, insecure = false }: TransportOptions): TlsOptions {
  return {
    secureContext: ca === undefined ? ordinary() : createSecureContext({ ca: [...getCACertificates(), ca] }),
    rejectUnauthorized: !insecure,
    ALPNProtocols: ['http/1.1'],
    ...(isIP(host) === 0 && { servername: host }),
  }
}

let shared: SecureContext | undefined

/** What node trusts takes a while to read, so it is read once. */
function ordinary(): SecureContext {
  shared ??= createSecureContext()
  return shared
}

function proxyAuthorization({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === '') return {}
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { 'Proxy-Authorization': `Basic ${Buffer.from(pair).toString('base64')}` }
}

function closing(transport: Transport): Transport {
  const open = new Set<ClientRequest | Socket>()
  let closed = false
  const noted = <Each extends ClientRequest | Socket>(each: Each): Each => {
    open.add(each)
    each.once('close', () => open.delete(each))
    // A caller that waited while the transport was closed would wait for its answer too.
    if (closed) each.destroy(new Error('muster closed it'))
    return each
  }
  const { connect } = transport
  return {
    request: (options, fresh) => noted(transport.request(options, fresh)),
    ...(connect && { connect: (ready: () => void) => noted(connect(ready)) }),
    close: () => {
      closed = true
      for (const each of open) each.destroy(new Error('muster closed it'))
      transport.close()
    },
  }
}
