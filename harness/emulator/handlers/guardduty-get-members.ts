import type { components } from '../../../generated/types/guardduty.ts'
import { isRefusal } from '../refusals/refusal.ts'
import { detectorOf } from './guardduty-detector-of.ts'
import { memberRecord } from './guardduty-member-record.ts'
import { NOT_A_MEMBER, unprocessedAccounts } from './guardduty-unprocessed.ts'
import type { Handler } from './handler.ts'

type Request = components['schemas']['GetMembersRequest']
type Response = components['schemas']['GetMembersResponse']

/** Answers each requested account once, in the order of the request: with its record, or as unprocessed. */
export const getMembers: Handler = (input, region) => {
  const detector = detectorOf(input, region)
  if (isRefusal(detector)) return detector
  const { accountIds } = input.body as Request
  const members: Response['members'][number][] = []
  const unknown: { account: string; reason: string }[] = []
  for (const account of new Set(accountIds)) {
    const member = detector.members.get(account)
    if (member) members.push(memberRecord(account, member, region.caller))
    else unknown.push({ account, reason: NOT_A_MEMBER })
  }
  return { output: { members, unprocessedAccounts: unprocessedAccounts(unknown) } satisfies Response }
}
