import { operations } from '../../model/operation.ts'
import type { Fault } from './fault.ts'
import { ABOUT_STATE, misanswered } from './misanswered.ts'

/** Only errors that tests meet every day have their own status. */
export const rareErrorsWith400: Fault = {
  name: 'rare-errors-with-400',
  text: 'Errors that no client provokes at will, such as exceeded quotas, are answered with 400.',
  kind: 'rare-status',
  kills: [
    'guardduty.CreateMembers/protocol/error-status',
    'guardduty.GetMembers/protocol/error-status',
    'inspector2.AssociateMember/protocol/error-status',
    'securityhub.InviteMembers/protocol/error-status',
  ],
  also: [...ABOUT_STATE, '*/protocol/error-status', 'inspector2.AssociateMember/response/error-schema'],
  plant: misanswered((id, refusal) => {
    const { errors } = operations[id]
    const rare = Object.keys(errors).find((type) => type !== refusal.refused && errors[type]?.status !== 400)
    return { ...refusal, status: 400, refused: rare ?? refusal.refused }
  }),
}
