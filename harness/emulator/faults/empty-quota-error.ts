import { quotaExceeded } from '../refusals/inspector2.ts'
import type { Fault } from './fault.ts'
import { ABOUT_STATE, misanswered } from './misanswered.ts'

/** The rarest error was never looked at. */
export const emptyQuotaError: Fault = {
  name: 'empty-quota-error',
  text: 'AssociateMember says that a quota is exceeded where it is not, and without the message and the resource.',
  kind: 'rare-error',
  kills: [
    'inspector2.AssociateMember/response/error-schema',
    'inspector2.AssociateMember/protocol/error-message',
  ],
  also: ABOUT_STATE,
  plant: misanswered((id, refusal) =>
    id === 'inspector2.AssociateMember' ? { ...quotaExceeded(''), body: {} } : refusal,
  ),
}
