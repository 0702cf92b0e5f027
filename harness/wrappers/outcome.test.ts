import { describe, expect, it } from 'vitest'
import { outcome } from './outcome.ts'

describe('outcome', () => {
  it('fills in what is left out', () => {
    expect(outcome('guardduty.CreateMembers', 'partialFailure')).toEqual({
      operation: 'guardduty.CreateMembers',
      outcome: 'partialFailure',
      times: 1,
      body: {},
      retryAfter: 0,
      readsAsCreated: 0,
    })
  })

  it('compiles for what an operation documents, and throws for the rest where types are not checked', () => {
    outcome('inspector2.AssociateMember', 'ThrottlingException', { retryAfter: 1, times: Infinity })
    outcome('guardduty.GetMembers', 'success', {
      body: { members: [] },
    })
    const entry = { accountId: '111122223333' }
    const wrong = [
      // @ts-expect-error there is no such operation
      () => outcome('guardduty.CreateMember', 'success'),
      // @ts-expect-error an operation of another service
      () => outcome('securityhub.GetMember', 'success'),
      // @ts-expect-error an error of another supporting operation
      () => outcome('inspector2.ListMembers', 'ResourceNotFoundException'),
      // @ts-expect-error a member that a common error does not have as text
      () => outcome('guardduty.GetMembers', 'ThrottlingException', { body: { message: 3 } }),
      // @ts-expect-error only AssociateMember takes time
      () => outcome('guardduty.CreateMembers', 'success', { readsAsCreated: 1 }),
      // @ts-expect-error an error of another service
      () => outcome('guardduty.CreateMembers', 'ValidationException'),
      // @ts-expect-error an error of another operation of the same service
      () => outcome('inspector2.BatchUpdateMemberEc2DeepInspectionStatus', 'ServiceQuotaExceededException'),
      // @ts-expect-error one account cannot fail in part
      () => outcome('inspector2.AssociateMember', 'partialFailure'),
      // @ts-expect-error a member that the error does not have
      () => outcome('inspector2.AssociateMember', 'ThrottlingException', { body: { Message: 'No.' } }),
      // @ts-expect-error a member of another kind
      () => outcome('inspector2.AssociateMember', 'ThrottlingException', { body: { message: 3 } }),
      // @ts-expect-error an entry that lacks its reason
      () => outcome('guardduty.CreateMembers', 'partialFailure', { body: { unprocessedAccounts: [entry] } }),
      // @ts-expect-error GuardDuty has no Retry-After
      () => outcome('guardduty.CreateMembers', 'BadRequestException', { retryAfter: 1 }),
      // @ts-expect-error nor has a success
      () => outcome('inspector2.AssociateMember', 'success', { retryAfter: 1 }),
    ]
    for (const each of wrong) expect(each, String(each)).toThrow(Error)
  })
})
