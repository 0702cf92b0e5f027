import { expect, test } from 'vitest'
import { operations } from '../model/operation.ts'
import { retryAfter } from './every-answer.ts'

const complaint = (
  type: string,
  after?: string,
  id: keyof typeof operations = 'inspector2.AssociateMember',
) =>
  retryAfter.mismatch(
    {
      status: 429,
      headers: { 'x-amzn-errortype': type, ...(after !== undefined && { 'retry-after': after }) },
      body: '',
    },
    operations[id],
  )

test.each(['soon', '1.5', '-1', '', 'Fri, 20 Nov 2026 12:00:00 GMT'])(
  'Retry-After: "%s" is no integer',
  (after) => {
    expect(complaint('ThrottlingException', after)).toMatchObject({ got: after })
    expect(complaint('InternalServerException', after)).toMatchObject({ got: after })
  },
)

test('whole seconds, no header at all, and errors without that binding are left alone', () => {
  expect(complaint('ThrottlingException', '0')).toBeUndefined()
  expect(complaint('ThrottlingException', '120')).toBeUndefined()
  expect(complaint('ThrottlingException')).toBeUndefined()
  expect(complaint('ValidationException', 'soon')).toBeUndefined()
  expect(complaint('toString', 'soon')).toBeUndefined()
  expect(complaint('InternalServerErrorException', 'soon', 'guardduty.GetMembers')).toBeUndefined()
})
