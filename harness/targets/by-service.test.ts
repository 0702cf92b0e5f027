import { expect, test } from 'vitest'
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
    url: `http://${name}.test`,
    sendsBytes: true,
    close: async () => {},
  }
}

const target = byService({ inspector2: named('b'), securityhub: named('c') }, named('a'))
const associate = encode(operations['inspector2.AssociateMember'], { body: {} })
const create = encode(operations['guardduty.CreateMembers'], { body: {} })

test('a request goes to the target of its service, else to the first', async () => {
  expect(await target.send(associate)).toMatchObject({ response: { body: 'b' } })
  expect(await target.send(create)).toMatchObject({ response: { body: 'a' } })
})

test('a request without a scope goes to the first', async () => {
  expect(await target.send({ method: 'GET', path: '/', headers: {} })).toMatchObject({
    response: { body: 'a' },
  })
})

test('the URLs of services are known', () => {
  expect(target).toMatchObject({
    url: 'http://a.test',
    endpoints: { inspector2: 'http://b.test', securityhub: 'http://c.test' },
  })
})

test('requests in bytes are sent where every target takes them', () => {
  expect(target.sendsBytes).toBe(true)
  const { sendsBytes: _, ...inProcess } = named('d')
  expect(byService({ inspector2: inProcess }, named('a')).sendsBytes).toBe(false)
})
