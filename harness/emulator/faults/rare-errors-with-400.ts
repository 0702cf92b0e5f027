import { operations } from '../../model/operation.ts'
import type { FaultRow } from './fault.ts'
import { ABOUT_STATE, misanswered } from './misanswered.ts'

/** Only errors that tests meet every day have their own status. */
export const rareErrorsWith400: FaultRow = {
  text: 'Errors that no client provokes at will, such as exceeded quotas, are answered with 400.',
  kind: 'status',
  kills: ['inspector2.AssociateMember/protocol/error-status'],
  also: [
    ...ABOUT_STATE,
    { select: '*/protocol/error-status', why: 'Not every operation meets such a refusal in each run.' },
    {
      select: 'inspector2.AssociateMember/response/error-schema',
      why: 'The body is that of the error it takes the place of.',
    },
  ],
  stages: misanswered((id, refusal) => {
    const { errors } = operations[id]
    const rare = Object.keys(errors).find((type) => type !== refusal.refused && errors[type]?.status !== 400)
    return { ...refusal, status: 400, refused: rare ?? refusal.refused }
  }),
}
