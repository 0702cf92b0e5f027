import { describe, expect, test } from 'vitest'
import type { HttpRequest } from '../../model/exchange.ts'
import { verifySignature } from './signature.ts'

// The example of "Create a signed AWS API request" for IAM, which the AWS documentation works out step by step.
const SECRETS = { AKIDEXAMPLE: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }
const SIGNED: HttpRequest = {
  method: 'GET',
  path: '/?Action=ListUsers&Version=2010-05-08',
  headers: {
    Host: 'iam.amazonaws.com',
    'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8',
    'X-Amz-Date': '20150830T123600Z',
    Authorization:
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, ' +
      'SignedHeaders=content-type;host;x-amz-date, ' +
      'Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
  },
}
const NOW = new Date('2015-08-30T12:36:00Z')

const refused = (changes: Partial<HttpRequest>, now = NOW) =>
  verifySignature({ ...SIGNED, ...changes }, SECRETS, now)?.refused

const withHeader = (name: string, value: string) => ({ headers: { ...SIGNED.headers, [name]: value } })
const authorization = SIGNED.headers.Authorization ?? ''
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000)

describe('a signature', () => {
  test('that AWS documents is right, within five minutes', () => {
    expect([refused({}), refused({}, minutes(5)), refused({}, minutes(-5))]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test.each([
    ['too old', {}, minutes(5.1)],
    ['of the future', {}, minutes(-5.1)],
    ['of another body', { body: ' ' }],
    ['of another path', { path: '/x?Action=ListUsers&Version=2010-05-08' }],
    ['of another query', { path: '/?Action=ListUsers&Version=2010-05-09' }],
    ['of another method', { method: 'POST' }],
    ['of another host', withHeader('Host', 'sts.amazonaws.com')],
    ['of another type', withHeader('Content-Type', 'application/json')],
    ['that leaves out a header of AWS', withHeader('X-Amz-Target', 'x')],
    ['of another day', withHeader('Authorization', authorization.replace('20150830', '20150831'))],
    ['of another region', withHeader('Authorization', authorization.replace('us-east-1', 'eu-west-1'))],
    ['of another service', withHeader('Authorization', authorization.replace('/iam/', '/sts/'))],
    [
      'of another scheme of scopes',
      withHeader('Authorization', authorization.replace('aws4_request', 'aws5')),
    ],
    ['cut short', withHeader('Authorization', authorization.slice(0, -1))],
    [
      'over a header that is not there',
      withHeader('Authorization', authorization.replace('host', 'accept;host')),
    ],
    ['not over the host', withHeader('Authorization', authorization.replace(';host', ''))],
  ])('%s is invalid', (_, changes: Partial<HttpRequest>, now = NOW) => {
    expect(refused(changes, now)).toBe('InvalidSignatureException')
  })

  test('is asked for', () => {
    const { Authorization: _, ...headers } = SIGNED.headers
    expect(refused({ headers })).toBe('MissingAuthenticationTokenException')
  })

  test.each([
    ['no scheme', 'Bearer x'],
    ['nothing but the scheme', 'AWS4-HMAC-SHA256'],
    ['no signature', authorization.replace(/, Signature.*/, '')],
    ['no signed headers', authorization.replace(/SignedHeaders=[^,]*, /, '')],
    ['half a scope', authorization.replace('/us-east-1/iam', '')],
    ['no key', authorization.replace('AKIDEXAMPLE', '')],
  ])('with %s is incomplete', (_, header) => {
    expect(refused(withHeader('Authorization', header))).toBe('IncompleteSignatureException')
  })

  test.each(['', 'yesterday', '20150830T1236Z', '20151330T123600Z'])(
    'with the date "%s" is incomplete',
    (date) => {
      expect(refused(withHeader('X-Amz-Date', date))).toBe('IncompleteSignatureException')
    },
  )

  test.each(['AKIDSTRANGER', '__proto__', 'toString'])('with the key %s is one of nobody', (key) => {
    expect(refused(withHeader('Authorization', authorization.replace('AKIDEXAMPLE', key)))).toBe(
      'UnrecognizedClientException',
    )
  })
})
