import {
  accounts,
  entries,
  isAccountId,
  isUndecided,
  type KnowledgeRules,
  outputOf,
} from '../../harness/index.ts'
import { READ, statusesOf, UPDATE } from './deep-inspection.ts'
import { MOST } from './members.ts'

const FACT = 'deep inspection'

const STATES: Readonly<Record<string, boolean>> = { ACTIVATED: true, DEACTIVATED: false }

const stateOf = (status: unknown): boolean | undefined => STATES[String(status).toUpperCase()]

/** What is known of deep inspection, and how it is read. */
export const inspectorKnowledge: KnowledgeRules = {
  writes: [
    {
      route: UPDATE,
      changes: ({ body }) => {
        const values = entries(body, 'accountIds', 'activateDeepInspection')
        return entries(body, 'accountIds', 'accountId').flatMap((account, at) => {
          const value = values[at]
          return isAccountId(account) && typeof value === 'boolean' ? [{ account, fact: FACT, value }] : []
        })
      },
      // What failed or is under way may come to any state.
      open: (output) => [
        ...accounts(output, 'failedAccountIds'),
        ...[...statusesOf(output)].flatMap(([id, status]) => (stateOf(status) === undefined ? [id] : [])),
      ],
    },
  ],
  reads: [
    {
      service: 'inspector2',
      holder: () => '',
      most: MOST,
      read: async (caller, accountIds) => {
        const call = await caller.call(READ, { body: { accountIds } })
        const output = outputOf(call, READ)
        if (isUndecided(output)) return output
        const shown = [...statusesOf(output)].map(
          ([id, status]) => [id, { [FACT]: stateOf(status) }] as const,
        )
        return { shown: new Map(shown), exchanges: [call.exchange] }
      },
      named: (_, value) => (value === true ? 'ACTIVATED' : 'DEACTIVATED'),
    },
  ],
  initial: () => undefined,
  same: Object.is,
}
