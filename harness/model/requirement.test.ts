import { expect, test } from 'vitest'
import { type Operation, operations } from './operation.ts'
import { type OperationWith, requirementOf } from './requirement.ts'

const create = operations['guardduty.CreateMembers']

test('requirements are named without their operation', () => {
  expect(requirementOf('guardduty.CreateMembers', 'behaviour/email-is-kept').id).toBe(
    'guardduty.CreateMembers/behaviour/email-is-kept',
  )
  expect(requirementOf(create.id, 'body/accountDetails/maxItems').constraint?.keyword).toBe('maxItems')
})

test('a name that the operation does not declare does not compile, and throws', () => {
  // @ts-expect-error a typo
  expect(() => requirementOf(create.id, 'behaviour/email-is-keptt')).toThrow('has no requirement')
  // @ts-expect-error a name of another operation
  expect(() => requirementOf(create.id, 'body/accountIds/maxItems')).toThrow('declare it in x-requirements')
})

test('of several operations, only names that all of them declare compile', () => {
  const any: Operation = create
  expect(requirementOf(any.id, 'behaviour/accepts-valid-requests').operation).toBe(create.id)
  // @ts-expect-error declared by one operation only
  expect(requirementOf(any.id, 'behaviour/email-is-kept').operation).toBe(create.id)
  const batch: Operation<OperationWith<'behaviour/unknown-detector-is-rejected'>> = create
  expect(requirementOf(batch.id, 'behaviour/unknown-detector-is-rejected').operation).toBe(create.id)
})
