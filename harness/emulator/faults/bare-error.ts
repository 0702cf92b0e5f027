import { isRefusal } from '../refusals/refusal.ts'
import type { Fault } from './fault.ts'

/** An error with its type and message only, where the model requires more. */
export const bareError: Fault = {
  name: 'bare-error',
  text: "Inspector's validation errors come without the reason and the fields.",
  kind: 'error-shape',
  kills: [
    'inspector2.AssociateMember/response/error-schema',
    'inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/error-schema',
  ],
  plant: ({ respond }) => ({
    respond: (outcome) =>
      isRefusal(outcome) && outcome.refused === 'ValidationException'
        ? respond({ ...outcome, body: { message: outcome.body.message } })
        : respond(outcome),
  }),
}
