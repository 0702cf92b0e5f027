import { describe, expect, test } from 'vitest'
import { operations } from '../model/operation.ts'
import { noInternals } from './error.ts'

const operation = operations['inspector2.AssociateMember']
const found = (body: string) => noInternals.mismatch({ status: 500, headers: {}, body }, operation)?.identity
const message = (text: string) => JSON.stringify({ message: text })

/** What servers print when they fail, shortened. */
const TRACES: Readonly<Record<string, string>> = {
  Python:
    'Traceback (most recent call last):\n  File "/app/server.py", line 12, in handle\n    raise KeyError',
  Java: 'java.lang.NullPointerException\n\tat com.example.Members.invite(Members.java:12)\n\tat java.base/x.y(Z.java)',
  JavaScript: 'TypeError: x is undefined\n    at handle (/app/server.js:12:7)\n    at node:internal/main:1:2',
  Go: 'panic: boom\n\ngoroutine 1 [running]:\nmain.main()\n\t/app/main.go:12 +0x1d',
  '.NET':
    'System.NullReferenceException: x\n   at App.Members.Invite(String id) in C:\\app\\Members.cs:line 12',
  Ruby: "app/members.rb:12:in `invite': undefined method (NoMethodError)",
  Rust: "thread 'main' panicked at src/main.rs:2:5:\nboom",
  PHP: 'Fatal error: Uncaught Exception\n#0 /app/index.php(12): invite()\n#1 {main}',
}

describe('the check for internals', () => {
  test.each(Object.entries(TRACES))(
    'finds a stack trace of %s, as text and within JSON',
    (language, trace) => {
      expect(found(trace)).toBe(`a stack trace of ${language}`)
      expect(found(message(trace))).toBe(`a stack trace of ${language}`)
      expect(found(message(trace.replaceAll('\n', '\r\n')))).toBe(`a stack trace of ${language}`)
    },
  )

  test.each([
    '<!DOCTYPE html>\n<title>400</title>',
    '  <html><body>',
    message('<!doctype html><p>Bad Request</p>'),
  ])('finds HTML: %s', (body) => {
    expect(found(body)).toBe('a page of HTML')
  })

  test.each([
    'The request is rejected because it looks at (all of) the members: 12 of 50.\n at least one is needed',
    "1 validation error detected: Value at 'accountDetails.1.member.email' failed to satisfy constraint",
    'Unexpected token < in JSON at position 0: <accountId>111122223333</accountId>',
    'User: arn:aws:iam::111122223333:user/x is not authorized to perform: guardduty:CreateMembers',
    'Unable to parse "Traceback" in File "accounts"',
    'see https://docs.aws.amazon.com/guardduty/latest/ug/index.html',
  ])('leaves a message alone: %s', (text) => {
    expect(found(message(text))).toBeUndefined()
  })
})
