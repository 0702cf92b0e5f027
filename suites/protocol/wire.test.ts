import { expect, test } from 'vitest'
import type { WireFormat } from '../../harness/index.ts'
import { chunked, withLength } from './wire.ts'

const REQUEST = {
  method: 'POST',
  path: '/base/members',
  headers: { Host: 'localhost:1', 'Content-Type': 'application/json' },
  body: '{"é":1}',
}
/** All of it at once. */
const spelled = ({ content, framed }: WireFormat, request = REQUEST) => framed(request, content(request))

const HEAD = 'POST /base/members HTTP/1.1\r\nHost: localhost:1\r\nContent-Type: application/json\r\n'

test('a length counts bytes, and further fields stand beside it', () => {
  expect(spelled(withLength((bytes) => bytes, 'Expect: 100-continue'))).toBe(
    `${HEAD}Content-Length: 8\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n{"Ã©":1}`,
  )
})

test('a length is that of the changed bytes', () => {
  expect(spelled(withLength((bytes) => `${bytes}\xff`))).toMatch(/Content-Length: 9\r\n(.|\r\n)*\}\xff$/)
})

test('chunks have their sizes in bytes, in hexadecimal, and end with an empty one', () => {
  const head = `${HEAD}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n`
  expect(spelled(chunked({}))).toBe(`${head}8\r\n{"Ã©":1}\r\n0\r\n\r\n`)
  expect(spelled(chunked({ size: 5, extension: ';x=1', trailer: ['X: 1'] }))).toBe(
    `${head}5;x=1\r\n{"Ã©"\r\n3;x=1\r\n:1}\r\n0\r\nX: 1\r\n\r\n`,
  )
  expect(spelled(chunked({ size: 16 }), { ...REQUEST, body: 'a'.repeat(16) })).toContain('\r\n\r\n10\r\naaaa')
})
