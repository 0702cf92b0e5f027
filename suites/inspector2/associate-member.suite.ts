import { constraints, defineSuite } from '../../harness/index.ts'
import { auth } from '../auth.suite.ts'
import { envelope } from '../laws/envelope.ts'
import { protocol } from '../protocol.suite.ts'
import { fieldsNameWhatFailed } from './answered-accounts.ts'
import {
  associatedMemberIsRefused,
  associatedMemberIsShown,
  disassociatedMemberCanBeAssociatedAgain,
  existingMemberInWords,
} from './association.ts'
import { isEchoed } from './call-laws.ts'
import {
  acceptsAnyDigits,
  echoesTheAccount,
  leadingZerosAreKept,
  similarIdsAreDifferentAccounts,
} from './echoes.ts'
import { parallelAssociationsAreNotSwapped, parallelRequestsAreAnswered } from './parallel.ts'
import { memberIsNewElsewhere } from './regions.ts'

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
