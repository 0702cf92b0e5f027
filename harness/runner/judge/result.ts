import { repeatedInSuccess } from '../../checks/success.ts'
import type { Failure } from '../../model/failure.ts'
import { type OperationId, operations } from '../../model/operation.ts'
import type { FailureReport, RequirementReport } from '../../model/report.ts'
import type { Requirement } from '../../model/requirement.ts'
import { type Verdict, worse } from '../../model/requirement.ts'
import type { RunContext, RunNumbers } from '../case/run-context.ts'
import type { PlannedProperty } from '../plan/plan.ts'
import { checksumOf, formatToken } from '../replay-token.ts'

/** The verdict on a property or a requirement, as reports give it. */
export type Result = Pick<RequirementReport, 'verdict' | 'reason' | 'failure' | 'flaky' | 'uncontrolled'>

/** What judging one property against one target came to. */
export interface JudgeResult {
  readonly verdict: Result['verdict']
  readonly reason?: string
  readonly counterexample?: Counterexample
  /** Controls were not sent, to protect a real account: a rejection may have another reason. */
  readonly uncontrolled?: true
  /** It failed, and passed when it was judged again alone. */
  readonly flaky?: true
}

/** A failure as far as it was shrunk, and where to find it again. */
interface Counterexample {
  readonly failure: Failure
  /** The drawn value before account ids were filled in. */
  readonly drawn: string
  readonly draw: string
  readonly path: string
  /** Number of account ids that the property had allocated before: the same ids follow. */
  readonly offset: number
}

/** A property of the plan and what judging it came to. */
export interface PropertyResult extends PlannedProperty {
  readonly result: Result
  readonly counterexample?: Counterexample
}

/** What judging a property says of a requirement, with the line that replays a failure. */
export function resultOf(
  { counterexample, ...judged }: JudgeResult,
  requirement: Requirement,
  property: string,
  numbers: RunNumbers,
): Result {
  if (!counterexample) return judged
  return { ...judged, failure: failureReport(counterexample, requirement, property, numbers) }
}

function failureReport(
  { failure, drawn, draw, path, offset }: Counterexample,
  { id, operation }: Requirement,
  property: string,
  { seed, run, cases }: RunNumbers,
): FailureReport {
  const { identity, broken, exchanges } = failure
  const telling = exchanges.at(-1)
  const also = broken && telling ? repeatedInSuccess(telling, operations[operation]) : undefined
  const recorded = { draw, path, offset, seed, run, cases, identity }
  // What was seen in passing was not drawn for its own sake.
  const sum = drawn === '' ? {} : { sum: checksumOf(recorded, drawn) }
  return {
    ...failure,
    ...(also !== undefined && { also }),
    counterexample: drawn,
    replay: formatToken({ requirement: id, property, ...recorded, ...sum }),
  }
}

/** The worst of several, the first of equals; an excluded one does not count beside others, and a flaky one is the least. */
export function worst<Given extends Result>(results: readonly Given[]): Given | undefined {
  const [first, ...others] = results.filter(({ verdict }) => verdict !== 'excluded')
  if (!first) return results[0]
  return others.reduce((a, b) => {
    if (a.verdict === b.verdict) return a.flaky ? b : a
    return worse(a.verdict as Verdict, b.verdict as Verdict) === a.verdict ? a : b
  }, first)
}

/**
 * Nothing of an operation passes until the run saw one accepted and one rejected request of it. A request that was
 * blocked to protect a real account counts as accepted.
 */
export function gated(
  result: Result,
  operation: OperationId,
  { accepted, rejected, blocked }: Pick<RunContext, 'accepted' | 'rejected' | 'blocked'>,
): Result {
  if (result.verdict !== 'pass') return result
  const lacking = [
    ...(accepted.has(operation) || blocked.has(operation) ? [] : ['accepted']),
    ...(rejected.has(operation) ? [] : ['rejected']),
  ]
  if (lacking.length === 0) return result
  return {
    verdict: 'untestable',
    reason: `no request of the operation was ${lacking.join(' and none was ')}`,
  }
}
