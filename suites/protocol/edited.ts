import fc from 'fast-check'
import {
  type AnswerSet,
  accepted,
  type DrawnInput,
  type Edit,
  type Exchange,
  expectAnswer,
  hasSucceeded,
  isAnswered,
  type LawResult,
  type Operation,
  type OperationId,
  type Property,
  property,
  type RequirementName,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { isAccepted } from '../laws/accepted.ts'
import { brokenCallLaw, type CallLaw } from '../laws/call-law.ts'
import { answerOf } from '../laws/envelope.ts'
import type { Edits } from './edits.ts'

interface Options {
  /** By default what the requirement declares. */
  readonly expected?: AnswerSet
  /** Set where a correct server may take the request for none of the operation's: its answer is not checked further. */
  readonly stray?: boolean
  /** What the answer must be besides; asked before its status is. */
  readonly besides?: (exchange: Exchange) => LawResult
  /** The same request without the part in question: where it succeeds too, an accepted request shows nothing. */
  readonly comparedWith?: Edit
  /** What an accepted request must have done. */
  readonly callLaw?: CallLaw
}

/** Accepted requests, changed in one way after another. */
export function edited<Id extends OperationId>(
  operation: Operation<Id>,
  name: RequirementName<Id>,
  edits: Edits,
  { expected, stray = false, besides = () => undefined, comparedWith, callLaw }: Options = {},
): Property {
  const requirement = requirementOf(operation.id, name)
  const answers = expected ?? answerOf(requirement)
  return property<{ readonly input: DrawnInput; readonly edit: string }>({
    requirement,
    aspect: 'edited',
    boundaries: Object.keys(edits).map((label) => ({
      label,
      values: fc.record({ input: accepted(operation, 'small'), edit: fc.constant(label) }),
    })),
    controlled: true,
    law: async ({ input, edit: label }, context) => {
      const edit = edits[label]
      if (!edit) throw new Error(`"${label}" is no edit of ${name}`)
      const call = stray
        ? await context.callUnchecked(operation.id, input, edit)
        : await context.call(operation.id, input, edit)
      const { exchange } = call
      const outcome = besides(exchange) ?? expectAnswer(exchange, answers)
      if (!outcome && callLaw) return brokenCallLaw(callLaw, operation, call, input, context)
      if (!outcome || !comparedWith || !succeeded(exchange)) return outcome
      const compared = await context.call(operation.id, input, comparedWith)
      return isAccepted(compared) ? untestable('the request is accepted without it as well') : outcome
    },
  })
}

const succeeded = (exchange: Exchange): boolean => isAnswered(exchange) && hasSucceeded(exchange.response)
