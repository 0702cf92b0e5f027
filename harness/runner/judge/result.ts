import type { OperationId } from '../../model/operation.ts'
import type { FailureReport, RequirementReport, RunReport } from '../../model/report.ts'
import type { Requirement } from '../../model/requirement.ts'
import { type Verdict, worse } from '../../model/verdict.ts'
import type { RunContext } from '../case/run-context.ts'
import { formatToken } from '../replay-token.ts'
import type { Counterexample, Judgement } from './judgement.ts'

/** The verdict on a property or a requirement, as reports give it. */
export type Result = Pick<RequirementReport, 'verdict' | 'reason' | 'failure' | 'flaky' | 'uncontrolled'>

/** A judgement, or why there is none. */
export type Outcome = Judgement | { readonly verdict: 'excluded'; readonly reason: string }

/** What replay lines repeat of the options. */
type Options = Pick<RunReport, 'seed' | 'run' | 'cases'>

/** What a judgement says of a requirement, with the line that replays it. */
export function resultOf(
  outcome: Outcome,
  requirement: Requirement,
  property: string,
  options: Options,
): Result {
  const { verdict, reason } = outcome
  const counterexample = 'counterexample' in outcome ? outcome.counterexample : undefined
  return {
    verdict,
    ...(reason !== undefined && { reason }),
    ...('uncontrolled' in outcome && outcome.uncontrolled && { uncontrolled: true as const }),
    ...('flaky' in outcome && outcome.flaky && { flaky: true as const }),
    ...(counterexample && { failure: failureReport(counterexample, requirement, property, options) }),
  }
}

function failureReport(
  { failure, drawn, draw, path, dealt }: Counterexample,
  { id }: Requirement,
  property: string,
  { seed, run, cases }: Options,
): FailureReport {
  const { identity } = failure
  return {
    ...failure,
    counterexample: drawn,
    replay: formatToken({ requirement: id, property, draw, path, dealt, seed, run, cases, identity }),
  }
}

/** The worst of several, the first of equals; what was excluded says nothing beside others, and what is flaky not much. */
export function worst<Given extends Result>(standings: readonly Given[]): Given | undefined {
  const [first, ...others] = standings.filter(({ verdict }) => verdict !== 'excluded')
  if (!first) return standings[0]
  return others.reduce((a, b) => {
    if (a.verdict === b.verdict) return a.flaky ? b : a
    return worse(a.verdict as Verdict, b.verdict as Verdict) === a.verdict ? a : b
  }, first)
}

/**
 * Nothing of an operation passes until it was seen to accept something and to reject something. That a real account is
 * spared what it would accept is nobody's fault.
 */
export function gated(
  standing: Result,
  operation: OperationId,
  { accepted, rejected, spared }: Pick<RunContext, 'accepted' | 'rejected' | 'spared'>,
): Result {
  if (standing.verdict !== 'pass') return standing
  const lacking = [
    ...(accepted.has(operation) || spared.has(operation) ? [] : ['accepted']),
    ...(rejected.has(operation) ? [] : ['rejected']),
  ]
  if (lacking.length === 0) return standing
  return {
    verdict: 'untestable',
    reason: `no request of the operation was ${lacking.join(' and none was ')}`,
  }
}
