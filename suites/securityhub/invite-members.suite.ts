import fc from 'fast-check'
import { Placeholder } from '../../harness/arbitraries/placeholder.ts'
import type { Input } from '../../harness/model/operation.ts'
import { constraints } from '../../harness/runner/constraints.ts'
import { defineSuite } from '../../harness/runner/suite.ts'
import { auth } from '../auth.suite.ts'
import { accounts } from '../laws/accounts.ts'
import { answersOnlyRequested, type Batch } from '../laws/batch.ts'
import { envelope } from '../laws/envelope.ts'
import { protocol } from '../protocol.suite.ts'
import { createdMemberIsInvited } from './created-member-is-invited.ts'
import { MEMBERS } from './fixtures.ts'
import { unknownAccountIsNotInvited } from './unknown-account-is-not-invited.ts'

const BATCH: Batch = {
  requested: (body) => accounts(body, 'AccountIds'),
  answered: (output) => accounts(output, 'UnprocessedAccounts', 'AccountId'),
}

const account = fc
  .boolean()
  .map((isMember) => (isMember ? Placeholder.preparedAccount(MEMBERS) : Placeholder.freshAccount()))

/** At least one member, so that no service has reason to refuse the whole batch. */
const mixed = fc
  .array(account, { minLength: 0, maxLength: 49, size: 'max' })
  .map((others): Input => ({ body: { AccountIds: [Placeholder.preparedAccount(MEMBERS), ...others] } }))

export default defineSuite('securityhub.InviteMembers', (operation) => [
  ...constraints(operation),
  ...envelope(operation),
  ...protocol(operation),
  ...auth(operation),
  answersOnlyRequested(operation, BATCH, { inputs: mixed }),
  createdMemberIsInvited(),
  unknownAccountIsNotInvited(),
])
