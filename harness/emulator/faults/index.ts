import { rowsByName } from '../rows-by-name.ts'
import { accepts51Members } from './accepts-51-members.ts'
import { forgeryFaults } from './auth/forgeries.ts'
import { bareError } from './bare-error.ts'
import { coercesBooleans } from './coerces-booleans.ts'
import { constraintFaults } from './constraints.ts'
import { crashesOverOddIds } from './crashes-over-odd-ids.ts'
import { dropsLeadingZeros } from './drops-leading-zeros.ts'
import { emptyQuotaError } from './empty-quota-error.ts'
import { type Fault, type FaultRow, faultRows } from './fault.ts'
import { forgetsFirstBatch } from './forgets-first-batch.ts'
import { addressFaults } from './guardduty/addresses.ts'
import { createdBatchFaults } from './guardduty/created-batches.ts'
import { deletionFaults } from './guardduty/deletions.ts'
import { messageFaults } from './guardduty/messages.ts'
import { otherBatchFaults } from './guardduty/other-batches.ts'
import { raceFaults } from './guardduty/races.ts'
import { recordFaults } from './guardduty/records.ts'
import { reportFaults } from './guardduty/reports.ts'
import { stateFaults } from './guardduty/state.ts'
import { valueFaults } from './guardduty/values.ts'
import { ignoresDetector } from './ignores-detector.ts'
import { accountFaults } from './inspector2/accounts.ts'
import { associationFaults } from './inspector2/associations.ts'
import { batchFaults } from './inspector2/batches.ts'
import { effectFaults } from './inspector2/effects.ts'
import { otherEffectFaults } from './inspector2/other-effects.ts'
import { statusFaults } from './inspector2/statuses.ts'
import { keepsValidPart } from './keeps-valid-part.ts'
import { losesUnprocessed } from './loses-unprocessed.ts'
import { malformedJsonCrashes } from './malformed-json-crashes.ts'
import { omitsEmptyList } from './omits-empty-list.ts'
import { errorFaults } from './protocol/error-answers.ts'
import { labelFaults } from './protocol/labels.ts'
import { lenientJsonFaults } from './protocol/lenient-json.ts'
import { malformedJsonFaults } from './protocol/malformed-json.ts'
import { mediaTypeFaults } from './protocol/media-types.ts'
import { memberFaults } from './protocol/members.ts'
import { queryFaults } from './protocol/queries.ts'
import { repeatedAnswerFaults } from './protocol/repeated-answers.ts'
import { routeFaults } from './protocol/routes.ts'
import { sizeFaults } from './protocol/sizes.ts'
import { textLimitFaults } from './protocol/text-limits.ts'
import { transportFaults } from './protocol/transport.ts'
import { unknownRouteFaults } from './protocol/unknown-routes.ts'
import { rareErrorsWith400 } from './rare-errors-with-400.ts'
import { refuses50Members } from './refuses-50-members.ts'
import { successFaults } from './response/successes.ts'
import { invitationAnswerFaults } from './securityhub/invitation-answers.ts'
import { invitationFaults } from './securityhub/invitations.ts'
import { invitedFaults } from './securityhub/invited.ts'
import { refusalFaults } from './securityhub/refusals.ts'
import { refusedInvitationFaults } from './securityhub/refused-invitations.ts'
import { strangerFaults } from './securityhub/strangers.ts'
import { throttlesUntilSoon } from './throttles-until-soon.ts'
import { unheardOfError } from './unheard-of-error.ts'
import { wrongStatus } from './wrong-status.ts'

const stagedFaults = faultRows({
  'accepts-51-members': accepts51Members,
  'refuses-50-members': refuses50Members,
  'coerces-booleans': coercesBooleans,
  'wrong-status': wrongStatus,
  'bare-error': bareError,
  'omits-empty-list': omitsEmptyList,
  'loses-unprocessed': losesUnprocessed,
  'forgets-first-batch': forgetsFirstBatch,
  'keeps-valid-part': keepsValidPart,
  'drops-leading-zeros': dropsLeadingZeros,
  'ignores-detector': ignoresDetector,
  'crashes-over-odd-ids': crashesOverOddIds,
  'malformed-json-crashes': malformedJsonCrashes,
  'rare-errors-with-400': rareErrorsWith400,
  'empty-quota-error': emptyQuotaError,
  'unheard-of-error': unheardOfError,
  'throttles-until-soon': throttlesUntilSoon,
})

const groups = [
  stagedFaults,
  invitationFaults,
  invitedFaults,
  refusedInvitationFaults,
  deletionFaults,
  forgeryFaults,
  errorFaults,
  labelFaults,
  lenientJsonFaults,
  malformedJsonFaults,
  mediaTypeFaults,
  memberFaults,
  queryFaults,
  repeatedAnswerFaults,
  routeFaults,
  sizeFaults,
  textLimitFaults,
  transportFaults,
  unknownRouteFaults,
  successFaults,
  invitationAnswerFaults,
  strangerFaults,
  refusalFaults,
  constraintFaults,
  addressFaults,
  createdBatchFaults,
  messageFaults,
  otherBatchFaults,
  raceFaults,
  recordFaults,
  reportFaults,
  stateFaults,
  valueFaults,
  accountFaults,
  associationFaults,
  batchFaults,
  effectFaults,
  otherEffectFaults,
  statusFaults,
] as const

type NamesOf<Group> = Group extends unknown ? keyof Group : never

/** The name of a planted fault. */
export type FaultName = NamesOf<(typeof groups)[number]>

/** Every planted fault. */
export const faults = Object.fromEntries(
  rowsByName<FaultRow>(groups).map(([name, row]) => [name, { name, ...row }]),
) as Readonly<Record<FaultName, Fault>>

/** Whether there is a fault of that name. */
export const isFaultName = (name: string): name is FaultName => Object.hasOwn(faults, name)
