import { answering, type Behaviour, complete, JSON_HEAD } from './behaviour.ts'

const withLength = (length: string) => `${JSON_HEAD}Content-Length: ${length}\r\n\r\n{}`

/** Servers whose answers are not what they say they are. */
export const lies: Readonly<Record<string, Behaviour>> = {
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
