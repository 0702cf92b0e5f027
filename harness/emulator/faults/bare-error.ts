import { isRefusal } from '../refusals/refusal.ts'
import type { FaultRow } from './fault.ts'
import { requirementsNamed } from './requirements-named.ts'

/** An error with its type and message only, where the model requires more. */
export const bareError: FaultRow = {
  text: "Inspector's validation errors come without the reason and the fields.",
  kind: 'error-shape',
  kills: requirementsNamed('response/error-schema', 'inspector2.'),
  stages: ({ respond }) => ({
    respond: (outcome) =>
      isRefusal(outcome) && outcome.refused === 'ValidationException'
        ? respond({ ...outcome, body: { message: outcome.body.message } })
        : respond(outcome),
  }),
}
