import type fc from 'fast-check'
import { release } from '../../../generated/release.ts'
import type { Draw } from '../../arbitraries/input.ts'
import { answerComplaint, type Mismatch } from '../../checks/check.ts'
import { type Exchange, isAnswered } from '../../model/exchange.ts'
import { type BrokenField, type Failure, type LawResult, untestable } from '../../model/failure.ts'
import { type Operation, type OperationId, operations } from '../../model/operation.ts'
import type { AnswerSet, Requirement } from '../../model/requirement.ts'
import { isThrottled, THROTTLED } from '../../targets/pacing/throttled.ts'
import type { CaseContext } from '../case/case-context.ts'
import type { ServiceRules } from '../case/run-context.ts'

/** Whether one drawn value upholds a requirement; it talks to the target through the context alone. */
export type Law<Drawn> = (drawn: Drawn, context: CaseContext) => Promise<LawResult>

/** A requirement, values to try it with, and the law that they must uphold. */
export interface Property<Drawn = unknown> {
  readonly requirement: Requirement
  /** Tells apart the properties of one requirement. */
  readonly aspect: string
  /** Each is drawn once, always. */
  readonly boundaries: readonly Draw<Drawn>[]
  /** Drawn as often as the run has cases. */
  readonly random?: fc.Arbitrary<Drawn>
  /** A method, because its parameter then lets properties of all kinds fit into one list. */
  law(drawn: Drawn, context: CaseContext): Promise<LawResult>
  /** A rejection proves something only while the same request without the fault is accepted. */
  readonly controlled: boolean
  /** Reads back what it wrote: on a target that mixes things up, others would blur what it shows, so none run meanwhile. */
  readonly alone?: boolean
  /** Sends requests in bytes of their own, which a target without a connection cannot receive. */
  readonly needsBytes?: boolean
  /** Sends forged signatures, which says something only where the others are signed with credentials. */
  readonly needsSignatures?: boolean
}

/** Forgets the type that a property draws, so that properties of all kinds fit into one list. */
export const property = <Drawn>(given: Property<Drawn>): Property => given

export const propertyKey = ({ requirement, aspect }: Property): string => `${requirement.id}#${aspect}`

/** The default seed: fixed for a release, so that no pull request fails by chance. */
export const RELEASE_SEED: number = release.seed

/** The seed of one draw of one property: independent of which others are selected. (FNV-1a, 32 bits.) */
export function seedOf(seed: number, ...names: readonly string[]): number {
  let hash = 0x811c9dc5 ^ seed
  for (const character of names.join('\0')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return hash | 0
}

/** A failure of a law: the complaint, and the exchanges that show it, the telling one last. */
export const failure = (
  complaint: Mismatch,
  exchanges: readonly Exchange[],
  broken?: BrokenField,
): Failure => ({
  ...complaint,
  exchanges,
  ...(broken && { broken }),
})

/**
 * Compares an answer with those that a requirement expects: undefined where it is one of them, a failure where it is
 * not, `untestable` where the target did not answer or throttled the request.
 */
export function expectAnswer(exchange: Exchange, expected: AnswerSet, broken?: BrokenField): LawResult {
  if (!isAnswered(exchange)) return untestable(`no answer: ${exchange.noAnswer.detail}`)
  if (isThrottled(exchange)) return untestable(THROTTLED)
  const complaint = answerComplaint(exchange.response, expected)
  return complaint && failure(complaint, [exchange], broken)
}

/** The properties of one operation. */
export interface Suite {
  readonly operation: Operation
  readonly properties: readonly Property[]
}

/** Everything the harness needs to know about services; the suites hand it in. */
export interface Catalogue extends ServiceRules {
  readonly suites: readonly Suite[]
}

/** The suite of an operation, from a function that makes its properties; it is called once, at import. */
export function defineSuite<Id extends OperationId>(
  id: Id,
  ask: (operation: Operation<Id>) => readonly Property[],
): Suite {
  const operation = operations[id]
  return { operation, properties: ask(operation) }
}
