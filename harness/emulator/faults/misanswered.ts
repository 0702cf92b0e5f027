import { isOperation, type OperationId } from '../../model/operation.ts'
import { isRefusal, type Refusal } from '../refusals/refusal.ts'
import type { Fault } from './fault.ts'

/** Puts another refusal in the place of those that depend on state, such as that of an unknown detector. */
export const misanswered =
  (instead: (id: OperationId, refusal: Refusal) => Refusal): Fault['plant'] =>
  ({ handle }) => ({
    handle: (id, input, region) => {
      const outcome = handle(id, input, region)
      return isRefusal(outcome) && isOperation(id) ? instead(id, outcome) : outcome
    },
  })

/** Requirements that look at such a refusal for its own sake. */
export const ABOUT_STATE = ['*/behaviour/**', '*/response/wording/**', '*/protocol/safe-methods']
