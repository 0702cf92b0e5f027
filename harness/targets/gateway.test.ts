import { expect, test } from 'vitest'
import { gatewayError } from './gateway.ts'

const HTML = '<html><h1>502 Bad Gateway</h1></html>'
const JSON_TYPE = { 'content-type': 'application/json' }

test.each<[boolean, number, Readonly<Record<string, string>>, string]>([
  [true, 502, { 'content-type': 'text/html' }, HTML],
  [true, 504, { 'content-type': 'text/html' }, HTML],
  [true, 503, { 'content-type': 'text/html' }, HTML],
  [true, 503, {}, ''],
  [true, 502, JSON_TYPE, '{"message": "Internal server error"}'],
  [false, 500, {}, HTML],
  [false, 404, {}, HTML],
  [false, 503, { 'retry-after': '1' }, ''],
  [false, 503, JSON_TYPE, '{"message": "out of order"}'],
  [false, 503, { 'x-amzn-errortype': 'ServiceUnavailableException' }, ''],
  [false, 502, JSON_TYPE, '{"__type": "InternalServerException"}'],
])('is %s of %i with %j and %s', (is, status, headers, body) => {
  expect(gatewayError({ response: { status, headers, body } }) !== undefined).toBe(is)
})

test('no answer is none of a gateway', () => {
  expect(gatewayError({ noAnswer: { kind: 'timeout', detail: '' } })).toBeUndefined()
})
