import { describe, expect, test } from 'vitest'
import { operations } from '../model/operation.ts'
import { memberNames } from './member-names.ts'

const found = (id: keyof typeof operations, body: unknown) =>
  memberNames.mismatch({ status: 200, headers: {}, body: JSON.stringify(body) }, operations[id])?.identity

describe('the check of member names', () => {
  test.each([
    ['guardduty.CreateMembers', { UnprocessedAccounts: [] }, '/UnprocessedAccounts'],
    [
      'guardduty.GetMembers',
      { members: [{ AccountId: '1' }], unprocessedAccounts: [] },
      '/members/each/AccountId',
    ],
    ['guardduty.GetMembers', { members: [{}, { EMAIL: 'x' }] }, '/members/each/EMAIL'],
    ['securityhub.InviteMembers', { unprocessedAccounts: [] }, '/unprocessedAccounts'],
    [
      'securityhub.InviteMembers',
      { UnprocessedAccounts: [{ accountId: '1' }] },
      '/UnprocessedAccounts/each/accountId',
    ],
    [
      'inspector2.BatchUpdateMemberEc2DeepInspectionStatus',
      { accountIds: [{ accountId: '1', errormessage: '' }] },
      '/accountIds/each/errormessage',
    ],
    [
      'securityhub.InviteMembers',
      { UnprocessedAccounts: [{ AccountId: '1', ErrorCode: 'E', ErrorMessage: 'No.' }] },
      '/UnprocessedAccounts/each/ErrorCode ErrorMessage',
    ],
    [
      'securityhub.InviteMembers',
      { UnprocessedAccounts: [{ AccountId: '1', Processing_Result: 'No.' }] },
      '/UnprocessedAccounts/each/Processing_Result',
    ],
    ['inspector2.BatchUpdateMemberEc2DeepInspectionStatus', { failedAccountId: [] }, '/failedAccountId'],
  ] as const)('finds in an answer of %s that %j has a name misspelled', (id, body, place) => {
    expect(found(id, body)).toBe(place)
  })

  test.each([
    [
      'guardduty.CreateMembers',
      { unprocessedAccounts: [], UnprocessedAccounts: [], zzNew: { accountid: 1 } },
    ],
    ['securityhub.InviteMembers', {}],
    ['securityhub.InviteMembers', { UnprocessedAccounts: [{ AccountId: '1' }] }],
    [
      'securityhub.InviteMembers',
      { UnprocessedAccounts: [{ AccountId: '1', ProcessingResult: 'No.', zzNew: 1 }] },
    ],
    ['securityhub.InviteMembers', { UnprocessedAccounts: 'none' }],
    ['securityhub.InviteMembers', []],
  ] as const)('finds nothing in %s: %j', (id, body) => {
    expect(found(id, body)).toBeUndefined()
  })
})
