import { request } from 'node:http'
import { Agent, type AgentOptions } from 'node:https'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type ConnectionOptions, connect as tlsConnect } from 'node:tls'

/** A forward proxy that opens connections to others. */
export interface Tunnel {
  readonly host: string
  readonly port: number
  readonly headers: Readonly<Record<string, string>>
}

/** Opens each TLS connection through a proxy, by CONNECT. */
export class TunnelAgent extends Agent {
  readonly #tunnel: Tunnel

  constructor(tunnel: Tunnel, options: AgentOptions) {
    super(options)
    this.#tunnel = tunnel
  }

  override createConnection(
    options: ConnectionOptions,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const { headers, ...proxy } = this.#tunnel
    const { host = '', port = 443 } = options
    const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`
    // node's types promise a stream even beside an error.
    const fail = (error: Error) => callback?.(error, undefined as unknown as Duplex)
    request({
      ...proxy,
      method: 'CONNECT',
      path: authority,
      agent: false,
      headers: { Host: authority, ...headers },
    })
      .on('connect', ({ statusCode = 0 }, socket: Socket) => {
        if (statusCode === 200) callback?.(null, tlsConnect({ ...options, socket }))
        else {
          socket.destroy()
          fail(Object.assign(new Error(`it answered CONNECT with ${statusCode}`), { code: 'EPROXY' }))
        }
      })
      .on('error', (error: NodeJS.ErrnoException) =>
        fail(Object.assign(new Error(error.code ?? error.message), { code: 'EPROXY' })),
      )
      .end()
  }
}
