import { describe, expect, test } from 'vitest'
import { operations } from '../model/operation.ts'
import { answer, broken } from '../testing/passive-answers.ts'

describe('the check of success bodies', () => {
  const CREATE = 'guardduty.CreateMembers'
  const GET = 'guardduty.GetMembers'
  const ASSOCIATE = 'inspector2.AssociateMember'
  const UPDATE = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus'
  const INVITE = 'securityhub.InviteMembers'
  const member = {
    accountId: '111122223333',
    email: 'a@example.com',
    masterId: '123456789012',
    relationshipStatus: 'Created',
    updatedAt: '2026-02-09T21:33:05.568Z',
  }
  const members = (over: object) => ({ members: [{ ...member, ...over }], unprocessedAccounts: [] })
  const found = (id: keyof typeof operations, body: unknown) => broken(answer({ body }), operations[id])

  test.each([
    ['only the required members of a member', GET, members({})],
    ['all members of a member', GET, members({ administratorId: '1', detectorId: 'd', invitedAt: 'now' })],
    ['no list at all where none is required', UPDATE, {}],
    ['one of two lists', UPDATE, { failedAccountIds: [{ accountId: '111122223333' }] }],
    ['an empty object', INVITE, {}],
    ['an account without members', INVITE, { UnprocessedAccounts: [{}] }],
  ] as const)('leaves %s alone', (_, id, body) => {
    expect(found(id, body)).toEqual([])
  })

  test.each([
    ['a required list that is missing', CREATE, {}],
    ['null for a list', CREATE, { unprocessedAccounts: null }],
    ['an object for a list', CREATE, { unprocessedAccounts: {} }],
    [
      'an account id of 11 digits',
      CREATE,
      { unprocessedAccounts: [{ accountId: '11112222333', result: 'r' }] },
    ],
    ['an account without a result', CREATE, { unprocessedAccounts: [{ accountId: '111122223333' }] }],
    ['a member without a required member', GET, members({ masterId: undefined })],
    ['null for an optional member', GET, members({ invitedAt: null })],
    ['an account id that is a number', ASSOCIATE, { accountId: 111122223333 }],
    ['an account id with letters', ASSOCIATE, { accountId: 'aaaabbbbcccc' }],
    [
      'a status in another case',
      UPDATE,
      { accountIds: [{ accountId: '111122223333', status: 'activated' }] },
    ],
    ['null for an optional list', INVITE, { UnprocessedAccounts: null }],
    ['a blank result', INVITE, { UnprocessedAccounts: [{ ProcessingResult: ' ' }] }],
  ] as const)('complains about %s', (_, id, body) => {
    expect(found(id, body)).toEqual(['response/schema'])
  })
})
