import fc from 'fast-check'
import {
  type AnswerSet,
  accepted,
  type DrawnInput,
  type Edit,
  type Exchange,
  expectAnswer,
  type HttpRequest,
  hasSucceeded,
  isAnswered,
  isObject,
  type LawResult,
  type Operation,
  type OperationId,
  type Property,
  property,
  type RequirementName,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { isAccepted } from '../laws/answered.ts'
import { brokenCallLaw, type CallLaw } from '../laws/call-law.ts'
import { answerOf } from '../laws/envelope.ts'

// Ways to change a request that was encoded from an accepted input, so that one thing about it is unusual.

/** Edits by the label that names them in reports and replay lines. */
export type Edits = Readonly<Record<string, Edit>>

/** The edit with a drawn label. */
export function editNamed(edits: Edits, label: string): Edit {
  const edit = edits[label]
  if (!edit) throw new Error(`There is no edit "${label}".`)
  return edit
}

export function withoutBody({ body: _, ...request }: HttpRequest): HttpRequest {
  return request
}

export const withHeader =
  (name: string, value: string): Edit =>
  (request) => ({ ...request, headers: { ...request.headers, [name]: value } })

export const withoutHeader =
  (name: string): Edit =>
  (request) => {
    const { [name]: _, ...headers } = request.headers
    return { ...request, headers }
  }

export const withMethod =
  (method: string): Edit =>
  (request) => ({ ...request, method })

export const withPath =
  (change: (path: string) => string): Edit =>
  (request) => ({ ...request, path: change(request.path) })

export const withQuery = (query: string): Edit => withPath((path) => `${path}?${query}`)

/** Another text in place of the body. */
export const withText =
  (change: (text: string) => string): Edit =>
  (request) => ({ ...request, body: change(request.body ?? '') })

/** The same JSON document, changed or spelled in another way. */
export const withDocument = (spell: (document: Readonly<Record<string, unknown>>) => string): Edit =>
  withText((text) => {
    const document: unknown = JSON.parse(text)
    if (!isObject(document)) throw new Error('the body of an accepted request is an object')
    return spell(document)
  })

/** One more member. It stands before the others, so that what goes wrong with it takes the others with it. */
export const withMember = (name: string, value: unknown): Edit =>
  withDocument((document) => JSON.stringify({ [name]: value, ...document }))

interface Options {
  /** By default what the requirement declares. */
  readonly expected?: AnswerSet
  /** Set where a correct server may take the request for none of the operation's: its answer is not checked further. */
  readonly unchecked?: boolean
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
  { expected, unchecked = false, besides = () => undefined, comparedWith, callLaw }: Options = {},
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
    // It may read what others change meanwhile.
    alone: callLaw !== undefined,
    law: async ({ input, edit: label }, context) => {
      const edit = editNamed(edits, label)
      const call = unchecked
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
