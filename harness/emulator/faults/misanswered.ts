import { isOperation, type OperationId } from '../../model/operation.ts'
import type { Consequence } from '../consequence.ts'
import type { Difference } from '../difference.ts'
import { isRefusal, type Refusal } from '../refusals/refusal.ts'

/** Puts another refusal in the place of those that depend on state, such as that of an unknown detector. */
export const misanswered =
  (instead: (id: OperationId, refusal: Refusal) => Refusal): NonNullable<Difference['stages']> =>
  ({ handle }) => ({
    handle: (id, input, region) => {
      const outcome = handle(id, input, region)
      return isRefusal(outcome) && isOperation(id) ? instead(id, outcome) : outcome
    },
  })

/** Requirements that look at such a refusal for its own sake. */
export const ABOUT_STATE: readonly Consequence[] = [
  { select: '*/behaviour/**', why: 'Many laws expect the refusal of what state forbids.' },
  { select: '*/response/wording/**', why: 'They read the text of such refusals.' },
  { select: '*/protocol/safe-methods', why: 'It asks for what is not there to see that nothing was made.' },
]
