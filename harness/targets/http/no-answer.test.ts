import { describe, expect, test } from 'vitest'
import { explain } from './no-answer.ts'

const error = (code: string, message = 'm') => Object.assign(new Error(message), { code })

describe('explain', () => {
  test.each([
    ['ECONNREFUSED', false, 'refused'],
    ['EHOSTUNREACH', false, 'refused'],
    ['ENETUNREACH', false, 'refused'],
    ['ENOTFOUND', false, 'refused'],
    ['EAI_AGAIN', false, 'refused'],
    ['HPE_INVALID_CONSTANT', false, 'garbage'],
    ['HPE_INVALID_CHUNK_SIZE', true, 'garbage'],
    ['ECONNRESET', false, 'reset'],
    ['EPIPE', false, 'reset'],
    ['ECONNRESET', true, 'truncated'],
    ['ETIMEDOUT', true, 'truncated'],
  ])('takes %s, where an answer has begun: %s, for %s', (code, begun, kind) => {
    expect(explain(error(code), begun).kind).toBe(kind)
  })

  test.each([
    [error('ECONNRESET', 'socket hang up'), 'the connection closed before an answer (ECONNRESET)'],
    [new Error('socket hang up'), 'the connection closed before an answer (socket hang up)'],
    [error('HPE_INVALID_CONSTANT', 'Expected HTTP/'), 'not HTTP: Expected HTTP/'],
  ])('says what happened: %s', (given, detail) => {
    expect(explain(given, false).detail).toBe(detail)
  })
})
