import type { FaultRow } from './fault.ts'
import { ABOUT_STATE, misanswered } from './misanswered.ts'
import { requirementsNamed } from './requirements-named.ts'

/** The name of a class gets out. */
export const unheardOfError: FaultRow = {
  text: 'What depends on state is refused with the type NoSuchThingException, which nobody documents.',
  kind: 'error-shape',
  kills: [
    ...requirementsNamed('protocol/documented-error', 'guardduty.'),
    'inspector2.AssociateMember/protocol/documented-error',
    'securityhub.InviteMembers/protocol/documented-error',
  ],
  also: ABOUT_STATE,
  stages: misanswered((_, refusal) => ({ ...refusal, refused: 'NoSuchThingException' })),
}
