import { expect, test } from 'vitest'
import { exampleSigner } from './example-signature.ts'

const sign = exampleSigner(Date.parse('2026-11-20T01:02:03Z'))
const REQUEST = { method: 'POST', path: '/', headers: { 'Content-Type': 'application/json' } }

test('a request gets a well-formed signature of its scope', () => {
  const scope = { service: 'guardduty', region: 'eu-west-3' }
  expect(sign({ ...REQUEST, scope }).headers).toEqual({
    'Content-Type': 'application/json',
    'X-Amz-Date': '20261120T010203Z',
    Authorization: `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261120/eu-west-3/guardduty/aws4_request, SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`,
  })
})

test('a request without a scope stays unsigned', () => {
  expect(sign(REQUEST)).toBe(REQUEST)
})
