import type { Socket } from 'node:net'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** What a hostile server does with one connection; it sees no more than the socket. */
export type Behaviour = (socket: Socket) => void

/** The first byte of a TLS record. */
const TLS = 0x16

/** Does something once for each request that arrives, as far as heads and the start of a TLS record tell them apart. */
const onRequest =
  (answer: (socket: Socket, count: number) => void): Behaviour =>
  (socket) => {
    let count = 0
    socket.on('data', (data) => {
      if (data[0] === TLS || /^[A-Z]+ \S* HTTP\/1/.test(data.toString('latin1'))) answer(socket, count++)
    })
  }

/** Answers every request with the same bytes, and ends the connection where asked. */
const answering = (bytes: string | Buffer, then: 'stay' | 'end' = 'stay'): Behaviour =>
  onRequest((socket) => (then === 'end' ? socket.end(bytes) : socket.write(bytes)))

/** Writes such pieces for as long as the other side takes them. */
function pour(socket: Socket, piece: string | Buffer): void {
  const more = () => {
    while (!socket.destroyed && socket.write(piece));
  }
  socket.on('drain', more)
  more()
}

/** Writes a piece now and then until the connection ends. */
function drip(socket: Socket, piece: () => string, milliseconds: number): void {
  const timer = setInterval(() => socket.write(piece()), milliseconds)
  socket.once('close', () => clearInterval(timer))
}

const JSON_HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nx-amzn-RequestId: 1\r\n'

/** A complete answer with a body. */
const complete = (body: string | Buffer, headers = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`${JSON_HEAD}${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`),
    Buffer.from(body),
  ])

/** Servers that keep the other side waiting. */
const silence: Readonly<Record<string, Behaviour>> = {
  'hangs before the head': () => {},
  'hangs within the head': onRequest((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Ty')),
  'hangs before the body': onRequest((socket) => socket.write(`${JSON_HEAD}Content-Length: 99\r\n\r\n`)),
  'hangs within the body': onRequest((socket) => socket.write(`${JSON_HEAD}Content-Length: 99\r\n\r\n{"a":`)),
  'sends one byte per second': onRequest((socket) => {
    socket.write(`${JSON_HEAD}Content-Length: 9999\r\n\r\n`)
    drip(socket, () => 'x', 1_000)
  }),
  'sends a byte of the head per second': onRequest((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nX: ')
    drip(socket, () => 'x', 1_000)
  }),
  'never reads the request': (socket) => void socket.pause(),
  'hangs on every other request': onRequest((socket, count) => {
    if (count % 2 === 0) socket.write(`${JSON_HEAD}Content-Length: 2\r\n\r\n{}`)
  }),
}

/** Servers that go away. */
const closings: Readonly<Record<string, Behaviour>> = {
  'closes before it reads the request': (socket) => void socket.end(),
  'closes after the request': onRequest((socket) => socket.end()),
  'closes within the body': answering(`${JSON_HEAD}Content-Length: 99\r\n\r\n{"a":`, 'end'),
  'resets before it reads the request': (socket) => void socket.resetAndDestroy(),
  'resets after the request': onRequest((socket) => socket.resetAndDestroy()),
  'resets within the body': onRequest((socket) =>
    socket.write(`${JSON_HEAD}Content-Length: 99\r\n\r\n{`, () => socket.resetAndDestroy()),
  ),
  'says keep-alive and closes each time': answering(complete('{}', 'Connection: keep-alive\r\n'), 'end'),
  'answers before the request is complete': (socket) => {
    socket.pause()
    socket.write(complete('{}'))
  },
  'answers a second time unasked': answering(Buffer.concat([complete('{}'), complete('{"members":[]}')])),
  'answers a second time unasked and late': onRequest((socket) => {
    socket.write(complete('{}'))
    setTimeout(() => socket.write(complete('{"members":[]}')), 20).unref()
  }),
}

const MiB = 2 ** 20

/** What decodes to a thousand times its size, made only when it is needed. */
const bomb = (() => {
  let made: Buffer | undefined
  return () => {
    made ??= gzipSync(Buffer.alloc(64 * MiB))
    return made
  }
})()

const brotliBomb = () =>
  brotliCompressSync(Buffer.alloc(64 * MiB), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })

/** Servers that send more than anybody can hold. */
const floods: Readonly<Record<string, Behaviour>> = {
  'sends an endless body': onRequest((socket) => {
    socket.write(`${JSON_HEAD}Connection: close\r\n\r\n`)
    pour(socket, Buffer.alloc(65_536, 'x'))
  }),
  'sends endless chunks': onRequest((socket) => {
    socket.write(`${JSON_HEAD}Transfer-Encoding: chunked\r\n\r\n`)
    pour(socket, `10000\r\n${'x'.repeat(65_536)}\r\n`)
  }),
  'sends an endless header': onRequest((socket) => {
    socket.write(`${JSON_HEAD}X: `)
    pour(socket, Buffer.alloc(65_536, 'x'))
  }),
  'sends endless headers': onRequest((socket) => {
    socket.write(JSON_HEAD)
    pour(socket, 'X-Flood: 1\r\n'.repeat(1_000))
  }),
  'sends 1,000 headers': answering(complete('{}', 'A: 1\r\n'.repeat(1_000))),
  'sends endless trailers': onRequest((socket) => {
    socket.write(`${JSON_HEAD}Transfer-Encoding: chunked\r\n\r\n0\r\n`)
    pour(socket, 'X-Flood: 1\r\n'.repeat(1_000))
  }),
  'sends endless 1xx answers': onRequest((socket) =>
    pour(socket, 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(100)),
  ),
  'sends a gzip bomb': onRequest((socket) => socket.write(complete(bomb(), 'Content-Encoding: gzip\r\n'))),
  'sends a brotli bomb': onRequest((socket) =>
    socket.write(complete(brotliBomb(), 'Content-Encoding: br\r\n')),
  ),
  'sends 15 MiB of JSON': answering(
    complete(`{"members":[${'{"accountId":"000000000012"},'.repeat(500_000)}1]}`),
  ),
  'sends JSON that is nested 10,000 times': answering(complete(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)),
}

const withLength = (length: string) => `${JSON_HEAD}Content-Length: ${length}\r\n\r\n{}`

/** Servers whose answers are not what they say they are. */
const lies: Readonly<Record<string, Behaviour>> = {
  'says gzip and sends text': answering(complete('{"a":1}', 'Content-Encoding: gzip\r\n')),
  'says deflate and sends text': answering(complete('{"a":1}', 'Content-Encoding: deflate\r\n')),
  'says brotli and sends text': answering(complete('{"a":1}', 'Content-Encoding: br\r\n')),
  'sends what is not UTF-8': answering(
    complete(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
  ),
  'says a length that is too long and closes': answering(withLength('99'), 'end'),
  'says a length that is too short': answering(withLength('1')),
  'says two lengths': answering(`${JSON_HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`),
  'says a negative length': answering(withLength('-1')),
  'says a length beyond all numbers': answering(withLength('9'.repeat(40))),
  'says a length and chunks': answering(
    `${JSON_HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
  ),
  'sends chunks that are none': answering(`${JSON_HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`),
  'sends 204 with a body': answering('HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}'),
  'sends 304 with a body': answering('HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\n{}'),
  'sends a status that is none': answering('HTTP/1.1 99999 Odd\r\nContent-Length: 2\r\n\r\n{}'),
  'sends headers with control characters': answering(complete('{}', 'X-Odd: \x07\x1b[31m\r\n')),
}

const ALERT = Buffer.from([0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46])

/** Answers every request with a redirect to another place. */
export const redirecting = (status: number, location: string): Behaviour =>
  answering(`HTTP/1.1 ${status} Elsewhere\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`)

/** Servers that speak another protocol, or send HTTP responses that the request did not ask for. */
const others: Readonly<Record<string, Behaviour>> = {
  'speaks HTTP/1.0': answering('HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{}', 'end'),
  'speaks HTTP/0.9': answering('<html>hello</html>', 'end'),
  'speaks SSH': (socket) => void socket.write('SSH-2.0-OpenSSH_9.2\r\n'),
  'speaks TLS': (socket) => void socket.once('data', () => socket.end(ALERT)),
  'speaks WebSocket': answering(
    'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n\x81\x02hi',
  ),
  'speaks HTTP/2': (socket) => void socket.write(Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0])),
  'sends random bytes': onRequest((socket, count) =>
    socket.write(Buffer.from(Array.from({ length: 512 }, (_, index) => (index * 197 + count * 31) % 256))),
  ),
  'redirects to itself': redirecting(307, '/'),
  'asks for proxy credentials': answering(
    'HTTP/1.1 407 Proxy\r\nProxy-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n',
  ),
  'is a web page': answering(
    Buffer.from(complete('<html>hello</html>').toString().replace('application/json', 'text/html')),
  ),
  'throttles every request': answering('HTTP/1.1 429 Slow\r\nRetry-After: 0\r\nContent-Length: 2\r\n\r\n{}'),
  'asks to wait for an hour': answering(
    'HTTP/1.1 503 Busy\r\nRetry-After: 3600\r\nContent-Length: 2\r\n\r\n{}',
  ),
}

/** Everything that the other side may do, by name. */
export const hostile: Readonly<Record<string, Behaviour>> = {
  ...silence,
  ...floods,
  ...lies,
  ...closings,
  ...others,
}
