import { accounts, isAccountId } from '../../../model/accounts.ts'
import { internalFailure } from '../../protocol/refusals.ts'
import { breaking, CRASHES } from '../../variations/breaking.ts'
import { accepting, crashing, hasJsonBody, rejecting, TYPED, textOf } from '../../variations/requests.ts'
import { faultRows, requirementsNamed } from '../fault.ts'

export const rareInputEveryServiceFaults = faultRows({
  // Ids are read as numbers once they are found to be long enough.
  'crashes-over-odd-ids': {
    text: 'GuardDuty answers a request that names an account by twelve characters that are no digits with 500.',
    kind: 'rare-input',
    kills: [
      ...requirementsNamed('behaviour/any-valid-shape-is-answered', 'guardduty.'),
      ...requirementsNamed('protocol/no-server-error', 'guardduty.'),
    ],
    also: [{ select: 'guardduty.*/behaviour/*', why: 'Some laws name such accounts, too.' }],
    pipeline: ({ handle }) => ({
      handle: (id, input, region) => {
        const ids = [...accounts(input.body, 'accountIds'), ...accounts(input.body, 'accountDetails')]
        const isHit = id.startsWith('guardduty.') && !ids.every(isAccountId)
        return isHit ? internalFailure : handle(id, input, region)
      },
    }),
  },
  'json-cut-off-at-20': breaking('protocol/malformed-json', {
    text: 'A body of 20 characters is accepted, even if it is no JSON.',
    kind: 'rare-input',
    also: [TYPED],
    middleware: () => accepting((request) => textOf(request).length === 20 && !hasJsonBody(request)),
  }),
  'json-crashes-at-half-an-escape': breaking('protocol/malformed-json', {
    text: 'A body that ends within an escape is answered with 500.',
    kind: 'rare-input',
    also: [TYPED, ...CRASHES],
    middleware: () => crashing((request) => textOf(request).endsWith('\\u00')),
  }),
  'limits-at-37-accounts': breaking('behaviour/accepts-valid-requests', {
    text: 'CreateMembers refuses 37 accounts.',
    kind: 'rare-input',
    of: 'guardduty.CreateMembers',
    also: [{ select: 'guardduty.*/behaviour/*', why: 'Some laws need batches of any size.' }],
    middleware: () => rejecting((request) => textOf(request).split('"accountId"').length === 38),
  }),
})
