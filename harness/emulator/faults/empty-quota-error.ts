import { quotaExceeded } from '../refusals/inspector2.ts'
import type { FaultRow } from './fault.ts'
import { ABOUT_STATE, misanswered } from './misanswered.ts'

/** The rarest error was never looked at. */
export const emptyQuotaError: FaultRow = {
  text: 'AssociateMember says that a quota is exceeded where it is not, and without the message and the resource.',
  kind: 'error-shape',
  kills: [
    'inspector2.AssociateMember/response/error-schema',
    'inspector2.AssociateMember/protocol/error-message',
  ],
  also: ABOUT_STATE,
  stages: misanswered((id, refusal) =>
    id === 'inspector2.AssociateMember' ? { ...quotaExceeded(''), body: {} } : refusal,
  ),
}
