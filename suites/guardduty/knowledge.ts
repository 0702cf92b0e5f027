import {
  accounts,
  entries,
  isAccountId,
  isUndecided,
  type KnowledgeRules,
  type ReadRule,
  type WriteRule,
} from '../../harness/index.ts'
import { MOST_READ } from './batch.ts'
import { DETECTOR } from './fixtures.ts'
import { readMembers, sameAddress } from './members.ts'

const MEMBER = 'member'
const EMAIL = 'email'

const holder: WriteRule['holder'] = ({ path }) => path?.[DETECTOR] ?? ''

const unprocessed: WriteRule['unprocessed'] = (output) => accounts(output, 'unprocessedAccounts')

const creates: WriteRule = {
  route: 'guardduty.CreateMembers',
  holder,
  unprocessed,
  changes: ({ body }) => {
    const emails = entries(body, 'accountDetails', 'email')
    return entries(body, 'accountDetails', 'accountId').flatMap((account, at) => {
      if (!isAccountId(account)) return []
      const email = emails[at]
      // A member that is created again may keep its address.
      const addressed =
        typeof email === 'string' ? [{ account, fact: EMAIL, value: email, mayStay: true }] : []
      return [{ account, fact: MEMBER, value: true }, ...addressed]
    })
  },
}

const deletes: WriteRule = {
  route: 'guardduty.DeleteMembers',
  holder,
  unprocessed,
  changes: ({ body }) =>
    accounts(body, 'accountIds')
      .filter(isAccountId)
      .map((account) => ({ account, fact: MEMBER, value: false })),
}

const read: ReadRule = {
  service: 'guardduty',
  holder: (caller) => caller.fixture(DETECTOR),
  most: MOST_READ,
  read: async (caller, ids) => {
    const found = await readMembers(caller, ids)
    if (isUndecided(found)) return found
    const members = new Map(found.members.map(({ accountId, email }) => [String(accountId), email]))
    const shown = ids.map((id) => {
      const email = members.get(id)
      const addressed = typeof email === 'string' && { [EMAIL]: email }
      return [id, { [MEMBER]: members.has(id), ...addressed }] as const
    })
    return { shown: new Map(shown), exchanges: found.calls.map(({ exchange }) => exchange) }
  },
  named: (fact, value) =>
    fact === EMAIL ? `a member with ${value}` : value === true ? 'a member' : 'no member',
}

/** What is known of members, and how it is read. */
export const guarddutyKnowledge: KnowledgeRules = {
  writes: [creates, deletes],
  reads: [read],
  initial: (fact) => (fact === MEMBER ? false : undefined),
  same: (one, other) => one === other || (typeof one === 'string' && sameAddress(one, other)),
}
