import { once } from 'node:events'
import { createServer as createHttpServer, type RequestListener, type ServerOptions } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { createEmulator, type Emulator } from '../emulator/emulator.ts'
import { type ServeOptions, serveEmulator } from '../emulator/http.ts'

/** The URL of an emulator on a port of its own, closed when the test is over. */
export async function listenEmulator(
  emulator: Emulator = createEmulator(),
  options: Pick<ServeOptions, 'tls'> = {},
): Promise<string> {
  const { url, close } = await serveEmulator(emulator, { host: '127.0.0.1', port: 0, ...options })
  onTestFinished(close)
  return url
}

/** The URL of an HTTP server on a port of its own, closed when the test is over. */
export const listenHttp = (handle: RequestListener, options: ServerOptions = {}): Promise<string> =>
  listenOn(createHttpServer(options, handle))

/** The `https://` URL of a server with this certificate, on a port of its own, closed when the test is over. */
export const listenHttps = async (
  { cert, key }: { readonly cert: string; readonly key: string },
  handle: RequestListener,
): Promise<string> => (await listenOn(createHttpsServer({ cert, key }, handle))).replace('http:', 'https:')

/** The URL of a server that sees each connection; closed, with its connections, when the test is over. */
export const listenTcp = (connected: (socket: Socket, index: number) => void): Promise<string> => {
  let connections = 0
  return listenOn(createServer({ allowHalfOpen: true }, (socket) => connected(socket, connections++)))
}

/** Answers whatever arrives on any connection with the same bytes, and with the end of the connection where asked. */
export const listenAnswering = (bytes: string | Buffer, then: 'end' | 'stay' = 'stay'): Promise<string> =>
  listenTcp((socket) =>
    socket.once('data', () => {
      if (then === 'end') socket.end(bytes)
      else socket.write(bytes)
    }),
  )

/** The URL of a port at which nothing listens. */
export async function deadUrl(): Promise<string> {
  const server = createServer()
  const url = await started(server)
  await new Promise((resolve) => server.close(resolve))
  return url
}

/** The URL of a server on a port of its own; closed, with its connections, when the test is over. */
export async function listenOn(server: Server): Promise<string> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    // A client may reset a connection at any time.
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  })
  onTestFinished(async () => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  })
  return started(server)
}

async function started(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
