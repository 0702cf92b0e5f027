import type { FaultRow } from './fault.ts'
import { ABOUT_STATE, misanswered } from './misanswered.ts'

/** The name of a class gets out. */
export const unheardOfError: FaultRow = {
  text: 'What depends on state is refused with the type NoSuchThingException, which nobody documents.',
  kind: 'error-shape',
  kills: ['inspector2.AssociateMember/protocol/documented-error'],
  also: [
    ...ABOUT_STATE,
    { select: '*/protocol/documented-error', why: 'Not every operation meets such a refusal in each run.' },
  ],
  stages: misanswered((_, refusal) => ({ ...refusal, refused: 'NoSuchThingException' })),
}
