import type { components } from '../../../generated/types/securityhub.ts'
import { isRefusal } from '../refusals/refusal.ts'
import type { Hub } from '../securityhub-state.ts'
import type { Handler } from './handler.ts'
import { refusedAccounts } from './refused-accounts.ts'
import { hubOf } from './securityhub-hub-of.ts'
import { NOT_CREATED, unprocessedResults } from './securityhub-unprocessed.ts'

type Request = components['schemas']['InviteMembersRequest']
type Response = components['schemas']['InviteMembersResponse']

/** Invites each account of the batch that was created before, and tells why the others were not. */
export const inviteHubMembers: Handler = ({ body }, region) => {
  const hub = hubOf(region)
  if (isRefusal(hub)) return hub
  const { AccountIds } = body as Request
  const refused = refusedAccounts(
    new Set(AccountIds),
    (account) => account,
    (account) => invite(account, hub, region.now()),
  )
  return { output: { UnprocessedAccounts: unprocessedResults(refused) } satisfies Response }
}

function invite(account: string, { members }: Hub, at: Date): string | undefined {
  const member = members.get(account)
  if (!member) return NOT_CREATED
  if (member.memberStatus === 'Invited') {
    return 'The request is rejected because the current account has already invited or is already the SecurityHub master of the given member account ID.'
  }
  members.set(account, { ...member, memberStatus: 'Invited', invitedAt: at, updatedAt: at })
  return undefined
}
