import { describe, expect, test } from 'vitest'
import { isMemberEmail } from './documented-rules.ts'

describe('an e-mail address of a member', () => {
  test.each(['a@b.co', 'a+b.c-d_e/f@example.com', '1@1.example', 'A@EXAMPLE.COM', 'a.@a--b.c'])(
    'can be %s',
    (email) => {
      expect(isMemberEmail(email)).toBe(true)
    },
  )

  test.each([
    '',
    'a',
    'a.example.com',
    '@example.com',
    'a@b@example.com',
    'a@',
    'a@example',
    '.a@example.com',
    'a b@example.com',
    'a&b@example.com',
    'a\u00e9@example.com',
    'a@exam_ple.com',
    'a@-example.com',
    'a@example.com-',
    'a@.example.com',
    'a@example.com.',
  ])('cannot be "%s"', (email) => {
    expect(isMemberEmail(email)).toBe(false)
  })
})
