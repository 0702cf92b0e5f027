import type { Fault } from './fault.ts'
import { ABOUT_STATE, misanswered } from './misanswered.ts'
import { requirementsNamed } from './requirements-named.ts'

/** The name of a class gets out. */
export const unheardOfError: Fault = {
  name: 'unheard-of-error',
  text: 'What depends on state is refused with the type NoSuchThingException, which nobody documents.',
  kind: 'error-type',
  kills: [
    ...requirementsNamed('protocol/documented-error', 'guardduty.'),
    'inspector2.AssociateMember/protocol/documented-error',
    'securityhub.InviteMembers/protocol/documented-error',
  ],
  also: ABOUT_STATE,
  plant: misanswered((_, refusal) => ({ ...refusal, refused: 'NoSuchThingException' })),
}
