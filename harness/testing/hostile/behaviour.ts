import type { Socket } from 'node:net'

/** What a hostile server does with one connection; it sees no more than the socket. */
export type Behaviour = (socket: Socket) => void

/** The first byte of a TLS record. */
const TLS = 0x16

/** Does something once for each request that arrives, as far as heads and the start of a TLS record tell them apart. */
export const onRequest =
  (answer: (socket: Socket, count: number) => void): Behaviour =>
  (socket) => {
    let count = 0
    socket.on('data', (data) => {
      if (data[0] === TLS || /^[A-Z]+ \S* HTTP\/1/.test(data.toString('latin1'))) answer(socket, count++)
    })
  }

/** Answers every request with the same bytes, and ends the connection where asked. */
export const answering = (bytes: string | Buffer, then: 'stay' | 'end' = 'stay'): Behaviour =>
  onRequest((socket) => (then === 'end' ? socket.end(bytes) : socket.write(bytes)))

/** Writes such pieces for as long as the other side takes them. */
export function pour(socket: Socket, piece: string | Buffer): void {
  const more = () => {
    while (!socket.destroyed && socket.write(piece));
  }
  socket.on('drain', more)
  more()
}

/** Writes a piece now and then until the connection ends. */
export function drip(socket: Socket, piece: () => string, milliseconds: number): void {
  const timer = setInterval(() => socket.write(piece()), milliseconds)
  socket.once('close', () => clearInterval(timer))
}

export const JSON_HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nx-amzn-RequestId: 1\r\n'

/** A complete answer with a body. */
export const complete = (body: string | Buffer, headers = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`${JSON_HEAD}${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`),
    Buffer.from(body),
  ])
