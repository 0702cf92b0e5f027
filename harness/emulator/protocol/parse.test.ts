import { describe, expect, it } from 'vitest'
import { coversJson, isJsonType, parse } from './parse.ts'
import { isRefusal } from './refusals.ts'

const JSON_TYPE = { 'Content-Type': 'application/json' }

const parsed = (headers: Readonly<Record<string, string>>, body?: string) => {
  const outcome = parse({ method: 'POST', path: '/', headers, ...(body !== undefined && { body }) })
  return isRefusal(outcome) ? `${outcome.status} ${outcome.refused}` : outcome.body
}

describe('parse', () => {
  it('takes no body for an empty document, with or without a content type', () => {
    expect(parsed({})).toEqual({})
    expect(parsed(JSON_TYPE, '')).toEqual({})
  })

  it('reads JSON however it is spelled', () => {
    expect(parsed(JSON_TYPE, ' {"\\u0061":\t1}\r\n')).toEqual({ a: 1 })
  })

  it.each(['{', '{}x', 'x{}', '{} // a', "{'a':1}", '{"a":1,}', '[]', '10', 'null', '\f{}', '\uFEFF{}'])(
    'refuses %j as unreadable',
    (body) => {
      expect(parsed(JSON_TYPE, body)).toBe('400 SerializationException')
    },
  )

  it('reads a thousand levels, whatever stands in strings, and no more', () => {
    const nested = (levels: number) => `{"a":${'['.repeat(levels - 1)}"[\\"["${']'.repeat(levels - 1)}}`
    expect(parsed(JSON_TYPE, nested(1_000))).toHaveProperty('a')
    expect(parsed(JSON_TYPE, `{"a":"${'['.repeat(2_000)}"}`)).toHaveProperty('a')
    expect(parsed(JSON_TYPE, `{"a":[${'[],'.repeat(2_000)}[]]}`)).toHaveProperty('a')
    expect(parsed(JSON_TYPE, nested(1_001))).toBe('400 SerializationException')
  })

  it('refuses a body that is not declared as JSON', () => {
    expect(parsed({}, '{}')).toBe('415 UnsupportedMediaTypeException')
    expect(parsed({ 'content-type': 'text/plain' }, '{}')).toBe('415 UnsupportedMediaTypeException')
  })

  it('refuses a client that takes no JSON', () => {
    expect(parsed({ ...JSON_TYPE, ACCEPT: 'text/html' }, '{}')).toBe('406 NotAcceptableException')
  })
})

describe('isJson', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;x=y'])(
    'takes %s',
    (type) => {
      expect(isJsonType(type)).toBe(true)
    },
  )

  it.each(['text/plain', 'application/x-amz-json-1.1', 'application/jsonp', ''])('refuses %j', (type) => {
    expect(isJsonType(type)).toBe(false)
  })
})

describe('coversJson', () => {
  it.each(['', '*/*', 'application/*', 'application/json', 'text/html, */*;q=0.1', 'application/json; q=1'])(
    'is satisfied by %j',
    (accept) => {
      expect(coversJson(accept)).toBe(true)
    },
  )

  it.each(['application/hal+json', 'text/html, text/plain', 'application/json;q=0', '*/*; q=0.0'])(
    'is not satisfied by %j',
    (accept) => {
      expect(coversJson(accept)).toBe(false)
    },
  )
})
