import { constraints, defineSuite } from '../../harness/index.ts'
import { auth } from '../auth.suite.ts'
import { envelope } from '../laws/envelope.ts'
import { protocol } from '../protocol.suite.ts'
import { acceptsAnyDigits } from './accepts-any-digits.ts'
import { associatedMemberIsRefused } from './associated-member-is-refused.ts'
import { associatedMemberIsShown } from './associated-member-is-shown.ts'
import { isEchoed } from './call-laws.ts'
import { disassociatedMemberCanBeAssociatedAgain } from './can-be-associated-again.ts'
import { echoesTheAccount } from './echoes.ts'
import { existingMemberInWords } from './existing-member-in-words.ts'
import { fieldsNameWhatFailed } from './fields-name-what-failed.ts'
import { leadingZerosAreKept } from './leading-zeros-are-kept.ts'
import { memberIsNewElsewhere } from './member-is-new-elsewhere.ts'
import { parallelAssociationsAreNotSwapped, parallelRequestsAreAnswered } from './parallel-associations.ts'
import { similarIdsAreDifferentAccounts } from './similar-ids-are-different-accounts.ts'

export default defineSuite('inspector2.AssociateMember', (operation) => [
  ...constraints(operation),
  ...envelope(operation),
  ...protocol(operation, isEchoed),
  ...auth(operation),
  ...echoesTheAccount(operation),
  ...acceptsAnyDigits(operation),
  leadingZerosAreKept(operation),
  similarIdsAreDifferentAccounts(operation),
  parallelAssociationsAreNotSwapped(operation),
  parallelRequestsAreAnswered(operation),
  associatedMemberIsShown(operation),
  associatedMemberIsRefused(operation),
  existingMemberInWords(operation),
  disassociatedMemberCanBeAssociatedAgain(operation),
  memberIsNewElsewhere(operation),
  fieldsNameWhatFailed(operation, (accountId) => ({ accountId })),
])
