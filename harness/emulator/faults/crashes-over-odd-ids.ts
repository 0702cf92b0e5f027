import { accounts } from '../../model/accounts.ts'
import { isAccountId } from '../account-id.ts'
import { internalFailure } from '../refusals/common.ts'
import type { FaultRow } from './fault.ts'
import { requirementsNamed } from './requirements-named.ts'

/** Ids are read as numbers once they are found to be long enough. */
export const crashesOverOddIds: FaultRow = {
  text: 'GuardDuty answers a request that names an account by twelve characters that are no digits with 500.',
  kind: 'rare-input',
  kills: [
    ...requirementsNamed('behaviour/any-valid-shape-is-answered', 'guardduty.'),
    ...requirementsNamed('protocol/no-server-error', 'guardduty.'),
  ],
  also: [{ select: 'guardduty.*/behaviour/*', why: 'Some laws name such accounts, too.' }],
  stages: ({ handle }) => ({
    handle: (id, input, region) => {
      const ids = [...accounts(input.body, 'accountIds'), ...accounts(input.body, 'accountDetails')]
      const isHit = id.startsWith('guardduty.') && !ids.every(isAccountId)
      return isHit ? internalFailure : handle(id, input, region)
    },
  }),
}
