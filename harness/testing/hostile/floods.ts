import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { answering, type Behaviour, complete, JSON_HEAD, onRequest, pour } from './behaviour.ts'

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
export const floods: Readonly<Record<string, Behaviour>> = {
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
