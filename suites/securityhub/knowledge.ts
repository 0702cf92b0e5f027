import {
  accounts,
  isAccountId,
  isUndecided,
  type KnowledgeRules,
  outputOf,
  type SupportingId,
  type WriteRule,
} from '../../harness/index.ts'
import { MOST } from './fixtures.ts'
import { hasStatus, membersIn, type ShownHubMember } from './members.ts'

const FACT = 'invited'

const changing = (ids: readonly string[], value: boolean) =>
  ids.filter(isAccountId).map((account) => ({ account, fact: FACT, value }))

/** How these routes touch an invitation, laws ask: a member that is created again, for one, may stay invited or not. */
const touching = (route: SupportingId, list: string): WriteRule => ({
  route,
  changes: ({ body }) => changing(accounts(body, list, 'AccountId'), false),
  open: 'all',
})

/** Members of an organization are Enabled without an invitation, and so are those that accepted one. */
function isInvited(member: ShownHubMember | undefined): boolean | undefined {
  if (member === undefined || hasStatus(member, 'Created')) return false
  return hasStatus(member, 'Invited') ? true : undefined
}

/** What is known of invitations, and how it is read. */
export const securityhubKnowledge: KnowledgeRules = {
  writes: [
    {
      route: 'securityhub.InviteMembers',
      unprocessed: (output) => accounts(output, 'UnprocessedAccounts', 'AccountId'),
      changes: ({ body }) => changing(accounts(body, 'AccountIds'), true),
    },
    touching('securityhub.DeleteMembers', 'AccountIds'),
    touching('securityhub.DisassociateMembers', 'AccountIds'),
  ],
  reads: [
    {
      service: 'securityhub',
      holder: () => '',
      most: MOST,
      read: async (caller, ids) => {
        const call = await caller.call('securityhub.GetMembers', { body: { AccountIds: ids } })
        const output = outputOf(call, 'securityhub.GetMembers')
        if (isUndecided(output)) return output
        const members = membersIn(output)
        const shown = ids.map((id) => [id, { [FACT]: isInvited(members.get(id)) }] as const)
        return { shown: new Map(shown), exchanges: [call.exchange] }
      },
      named: (_, value) => (value === true ? 'Invited' : 'not invited'),
    },
  ],
  initial: (fact) => (fact === FACT ? false : undefined),
  same: Object.is,
}
