import { describe, expect, test } from 'vitest'
import { operations } from '../../model/operation.ts'
import { encode } from './encode.ts'

const create = operations['guardduty.CreateMembers']

describe('encode', () => {
  test.each([
    ['a-Z09._~', 'a-Z09._~'],
    ['a/b', 'a%2Fb'],
    ['a b+c', 'a%20b%2Bc'],
    ['é€😀', '%C3%A9%E2%82%AC%F0%9F%98%80'],
    ["!'()*", '%21%27%28%29%2A'],
    ['?#[]@&=%', '%3F%23%5B%5D%40%26%3D%25'],
    ['a\r\nb\u0000', 'a%0D%0Ab%00'],
    ['..', '..'],
    ['../x', '..%2Fx'],
    ['$& $1', '%24%26%20%241'],
    ['{detectorId}', '%7BdetectorId%7D'],
    ['\uD800', '%EF%BF%BD'],
    ['', ''],
  ])('writes the label %j as %s', (detectorId, want) => {
    expect(encode(create, { path: { detectorId }, body: {} }).path).toBe(`/detector/${want}/member`)
  })

  test.each(Object.values(operations))('has the scope of the service of $id', (operation) => {
    const { method, scope } = encode(operation, operation.example.input)
    expect(method).toBe('POST')
    expect(scope).toEqual({ service: operation.service, region: 'us-east-1' })
  })

  test('is for another region where it is named', () => {
    expect(encode(create, { body: {} }, 'eu-west-3').scope?.region).toBe('eu-west-3')
  })

  test('sends a body as JSON with a content type', () => {
    const request = encode(create, { body: { a: 'é\uD800', b: [null] } })
    expect(request.body).toBe('{"a":"é\\ud800","b":[null]}')
    expect(request.headers['Content-Type']).toBe('application/json')
  })

  test.each([
    [null, 'null'],
    [[], '[]'],
    ['', '""'],
    [0, '0'],
  ])('sends %j for a body', (body, want) => {
    expect(encode(create, { body }).body).toBe(want)
  })

  test('sends neither a body nor a content type where there is none', () => {
    const { body, headers } = encode(create, { body: undefined })
    expect(body).toBeUndefined()
    expect(Object.keys(headers)).toEqual([])
  })
})
