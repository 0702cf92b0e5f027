import { describe, expect, it } from 'vitest'
import { coversJson, isJsonType } from './parse.ts'

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
