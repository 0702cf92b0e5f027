import { expect } from 'vitest'
import type { OperationId } from '../../model/operation.ts'
import type { Members } from './client.ts'

export interface Mistake {
  readonly of: OperationId
  readonly is: string
  readonly input: Members
  readonly type: string
  readonly status: number
  /** What the error carries, for clients that show it. */
  readonly members?: Members
  /** The place and the limit, where the request breaks the spec by itself. */
  readonly violates?: { readonly pointer: string; readonly keyword: string }
}

const DetectorId = 'e760327a7a8de2e707dafca3d3aac576'
const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index).padStart(12, '0'))
const details = (AccountIds: readonly string[]) =>
  AccountIds.map((AccountId) => ({ AccountId, Email: 'security@example.com' }))
const badRequest = { type: 'BadRequestException', status: 400 }
const invalid = (name: string) => ({
  type: 'ValidationException',
  status: 400,
  members: { reason: 'FIELD_VALIDATION_FAILED', fields: [{ name, message: expect.any(String) }] },
})

/** What a program does wrong and the server has to tell it; each client is made to send it all the same. */
export const mistakes: readonly Mistake[] = [
  {
    of: 'guardduty.CreateMembers',
    is: '51 accounts',
    input: { DetectorId, AccountDetails: details(ids(51)) },
    ...badRequest,
    violates: { pointer: '/body/accountDetails', keyword: 'maxItems' },
  },
  {
    of: 'guardduty.CreateMembers',
    is: 'an account id that lost its zero',
    input: { DetectorId, AccountDetails: details(['12345678901']) },
    ...badRequest,
    violates: { pointer: '/body/accountDetails/0/accountId', keyword: 'minLength' },
  },
  {
    of: 'guardduty.CreateMembers',
    is: 'the detector of somebody else',
    input: { DetectorId: '0'.repeat(32), AccountDetails: details(ids(1)) },
    ...badRequest,
  },
  {
    of: 'guardduty.GetMembers',
    is: 'a detector id that a path has to encode',
    input: { DetectorId: 'a/b c+d%2Fé?', AccountIds: ids(1) },
    ...badRequest,
  },
  {
    of: 'guardduty.GetMembers',
    is: '51 accounts',
    input: { DetectorId, AccountIds: ids(51) },
    ...badRequest,
    violates: { pointer: '/body/accountIds', keyword: 'maxItems' },
  },
  {
    of: 'guardduty.GetMembers',
    is: 'no accounts',
    input: { DetectorId, AccountIds: [] },
    ...badRequest,
    violates: { pointer: '/body/accountIds', keyword: 'minItems' },
  },
  {
    of: 'inspector2.AssociateMember',
    is: 'an account id with a letter',
    input: { accountId: '11112222333O' },
    ...invalid('accountId'),
    violates: { pointer: '/body/accountId', keyword: 'pattern' },
  },
  {
    of: 'inspector2.AssociateMember',
    is: 'the own account',
    input: { accountId: '000000000000' },
    ...invalid('accountId'),
    members: { reason: 'OTHER' },
  },
  {
    of: 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus',
    is: '101 accounts',
    input: { accountIds: ids(101).map((accountId) => ({ accountId, activateDeepInspection: true })) },
    ...invalid('accountIds'),
    violates: { pointer: '/body/accountIds', keyword: 'maxItems' },
  },
  {
    of: 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus',
    is: 'an account id with a letter',
    input: { accountIds: [{ accountId: '11112222333O', activateDeepInspection: true }] },
    ...invalid('accountIds.0.accountId'),
    violates: { pointer: '/body/accountIds/0/accountId', keyword: 'pattern' },
  },
  {
    of: 'securityhub.InviteMembers',
    is: 'a blank account id',
    input: { AccountIds: [' '] },
    type: 'InvalidInputException',
    status: 400,
    members: { Code: 'InvalidInputException' },
    violates: { pointer: '/body/AccountIds/0', keyword: 'pattern' },
  },
]
