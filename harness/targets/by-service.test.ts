import { expect, test } from 'vitest'
import type { HttpRequest } from '../model/exchange.ts'
import { operations } from '../model/operation.ts'
import { byService } from './by-service.ts'
import { encode } from './http/encode.ts'
import type { Target } from './target.ts'

/** Answers with its name, whatever it is sent. */
const named = (name: string): Target => {
  const answer = async () => ({ response: { status: 200, headers: {}, body: name } })
  return {
    name,
    send: answer,
    sendRaw: answer,
    prepare: async (request) => ({ ...request, path: `/${name}${request.path}` }),
    close: async () => {},
  }
}

const target = byService({ inspector2: named('b'), securityhub: named('c') }, named('a'))
const associate = encode(operations['inspector2.AssociateMember'], { body: {} })
const create = encode(operations['guardduty.CreateMembers'], { body: {} })

const bytesOf = ({ headers }: HttpRequest) =>
  `POST / HTTP/1.1\r\nAuthorization: ${headers.Authorization}\r\n\r\n`

test('a request goes to the target of its service, else to the first', async () => {
  expect(await target.send(associate)).toMatchObject({ response: { body: 'b' } })
  expect(await target.send(create)).toMatchObject({ response: { body: 'a' } })
})

test('so does one that is spelled in bytes, prepared for where it goes', async () => {
  expect(await target.sendRaw?.(bytesOf(associate))).toMatchObject({ response: { body: 'b' } })
  expect(await target.sendRaw?.(bytesOf(create))).toMatchObject({ response: { body: 'a' } })
  expect(await target.sendRaw?.('\0')).toMatchObject({ response: { body: 'a' } })
  expect(await target.prepare?.(associate, Buffer.from('{}'))).toMatchObject({ path: '/b/members/associate' })
})

test('bytes are sent where every target has a wire', () => {
  const { sendRaw: _, ...wireless } = named('d')
  expect(byService({ inspector2: wireless }, named('a')).sendRaw).toBeUndefined()
})
