import type fc from 'fast-check'
import { answerComplaint } from '../../checks/answers.ts'
import type { Complaint } from '../../checks/check.ts'
import { type AnsweredExchange, type Exchange, isAnswered } from '../../model/exchange.ts'
import { type BrokenField, type Failure, type Outcome, untestable } from '../../model/failure.ts'
import type { AnswerSet, Requirement } from '../../model/requirement.ts'
import { isThrottled, THROTTLED } from '../../targets/pacing/throttled.ts'
import type { CaseContext } from '../case/case-context.ts'

/** Whether one drawn value upholds a requirement; it talks to the target through the context alone. */
export type Law<Drawn> = (drawn: Drawn, context: CaseContext) => Promise<Outcome>

/** One way to draw values, by a name that is stable over releases. */
export interface Draw<Drawn> {
  readonly label: string
  readonly values: fc.Arbitrary<Drawn>
}

/** A requirement, values to try it with, and the law that they must uphold. */
export interface Property<Drawn = unknown> {
  readonly requirement: Requirement
  /** Tells apart the properties of one requirement. */
  readonly aspect: string
  /** Each is drawn once, always. */
  readonly boundaries: readonly Draw<Drawn>[]
  /** Drawn as often as the run has cases. */
  readonly random?: fc.Arbitrary<Drawn>
  readonly law: Law<Drawn>
  /** A rejection means something only while the same request without the fault is accepted. */
  readonly controlled: boolean
  /** Reads back what it wrote: on a target that mixes things up, others would blur what it shows, so none run meanwhile. */
  readonly alone?: boolean
  /** Sends requests in bytes of their own, which a target without a connection cannot receive. */
  readonly needsBytes?: boolean
}

/** Forgets what a property draws, so that properties of all kinds stand in one list. */
export const property = <Drawn>(given: Property<Drawn>): Property => given as unknown as Property

export const propertyKey = ({ requirement, aspect }: Property): string => `${requirement.id}#${aspect}`

export const failure = (
  complaint: Complaint,
  exchanges: readonly Exchange[],
  broken?: BrokenField,
): Failure => ({
  ...complaint,
  exchanges,
  ...(broken && { broken }),
})

/** Holds an answer against the answers that a requirement expects. */
export function expectAnswer(exchange: Exchange, expected: AnswerSet, broken?: BrokenField): Outcome {
  const answered = expectAnswered(exchange)
  if (!isAnsweredExchange(answered)) return answered
  const complaint = answerComplaint(answered.response, expected)
  return complaint && failure(complaint, [exchange], broken)
}

/** The exchange if it has an answer that says something; silence and throttling decide nothing here. */
function expectAnswered(exchange: Exchange): AnsweredExchange | Exclude<Outcome, undefined> {
  if (!isAnswered(exchange)) return untestable(`no answer: ${exchange.noAnswer.detail}`)
  return isThrottled(exchange) ? untestable(THROTTLED) : exchange
}

const isAnsweredExchange = (value: AnsweredExchange | Outcome): value is AnsweredExchange =>
  value !== undefined && 'response' in value
