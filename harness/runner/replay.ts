import { RUNS } from '../arbitraries/account-ids.ts'
import type { Replayed } from '../model/replayed.ts'
import type { AcceptedWriteReport } from '../model/report.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Target } from '../targets/target.ts'
import { RunContext, type RunContextOptions } from './case/run-context.ts'
import { judge } from './judge/judge.ts'
import { passiveCheck } from './judge/passive-tally.ts'
import { type JudgeResult, worst } from './judge/result.ts'
import { type PlannedProperty, planOf } from './plan/plan.ts'
import { type Catalogue, propertyKey } from './plan/suite.ts'
import { blockerOf, type PreparedRun, prepare, removeLeftovers } from './prepare/prepare.ts'
import type { ReplayToken } from './replay-token.ts'

/** What may be done to a real account and where that is recorded, and the clock that measures and waits. */
type ReplayOptions = Pick<RunContextOptions, 'allow' | 'clock' | 'onJournalLine'>

/**
 * Draws a counterexample again and judges it; where it holds, judges the other inputs of the requirement too, because it
 * is fixed only where all of them hold. The line leads to a case: see `lostBecause`.
 */
export async function replay(
  token: ReplayToken,
  catalogue: Catalogue,
  target: Target,
  options: ReplayOptions = {},
): Promise<Replayed> {
  const judgeAt = (inputs: Inputs, runs: number) =>
    judgeAgain(inputs, { ...token, run: (token.run + runs) % RUNS }, catalogue, target, options)
  const first = await judgeAt('recorded', 0)
  // A stateful target that still knows the recorded accounts rejects them: others show the same.
  const isRefused = first.judged.verdict === 'untestable' && first.isAnswered && !first.acceptedWrite
  const second = isRefused ? await judgeAt('recorded', 1) : first
  const recorded = replayedAs(second, token)
  const isFixed = recorded.result === 'FIXED' && !second.acceptedWrite
  const last = isFixed ? await judgeAt('all', 2) : second
  const { acceptedWrite } = last
  return { ...(isFixed ? replayedElsewhere(last) : recorded), ...(acceptedWrite && { acceptedWrite }) }
}

/** The recorded input, or every input of the requirement. */
type Inputs = 'recorded' | 'all'

interface Again {
  readonly judged: JudgeResult
  readonly isAnswered: boolean
  readonly acceptedWrite: AcceptedWriteReport | undefined
}

async function judgeAgain(
  inputs: Inputs,
  token: ReplayToken,
  catalogue: Catalogue,
  target: Target,
  options: ReplayOptions,
): Promise<Again> {
  const { seed, run, cases } = token
  const all = planOf(catalogue, {})
  const requirement = all.requirements.find(({ id }) => id === token.requirement)
  const isRecorded = ({ property }: PlannedProperty) => propertyKey(property) === token.property
  const isAsked = (planned: PlannedProperty) =>
    isRecorded(planned) || (inputs === 'all' && planned.property.requirement === requirement)
  const properties = all.properties.filter(isAsked)
  if (!requirement || properties.length === 0) throw new Error(`${token.requirement} is not in the catalogue`)
  const operations = all.operations.filter(({ id }) => id === requirement.operation)
  const context = new RunContext({ ...options, catalogue, target, seed, run, cases, concurrency: 1 })
  const prepared = await prepare(context, { ...all, operations })
  const results: JudgeResult[] = []
  for (const planned of properties) {
    results.push(await judgeInputs(planned, requirement, inputs === 'recorded' ? token : undefined, prepared))
  }
  await removeLeftovers(prepared)
  const judged = worst(results) ?? { verdict: 'pass' }
  return { judged, isAnswered: context.state.heard === 'answers', acceptedWrite: context.acceptedWrite }
}

async function judgeInputs(
  planned: PlannedProperty,
  { id, operation, passive }: Requirement,
  only: ReplayToken | undefined,
  prepared: PreparedRun,
): Promise<JudgeResult> {
  const blocker = blockerOf(operation, prepared)
  if (blocker) return blocker
  const check = passive ? passiveCheck(id.slice(operation.length + 1)) : undefined
  const { run, cleanup } = prepared
  return judge(
    planned,
    { run, cleanup },
    {
      ...(only && { only: { draw: only.draw, path: only.path, offset: only.offset } }),
      ...(check && { passive: { check, operation } }),
    },
  )
}

function replayedAs(
  { judged: { verdict, reason, counterexample }, isAnswered }: Again,
  token: ReplayToken,
): Replayed {
  if (!isAnswered) return { result: 'NO ANSWER', reason: 'the target never answered' }
  if (counterexample) {
    const { failure } = counterexample
    return { result: failure.identity === token.identity ? 'STILL FAILS' : 'FAILS DIFFERENTLY', failure }
  }
  return verdict === 'pass'
    ? { result: 'FIXED' }
    : { result: 'UNTESTABLE', ...(reason !== undefined && { reason }) }
}

/** What the other inputs show, once the recorded one holds; those that a real account is spared show nothing. */
function replayedElsewhere({
  judged: { verdict, reason = '', counterexample },
  isAnswered,
}: Again): Replayed {
  if (!isAnswered) return { result: 'NO ANSWER', reason: 'the target never answered' }
  if (counterexample) {
    const { failure, draw } = counterexample
    return { result: 'STILL FAILS', reason: `the recorded input passes, but "${draw}" fails`, failure }
  }
  if (verdict === 'pass' || verdict === 'excluded') return { result: 'FIXED' }
  return {
    result: 'UNTESTABLE',
    reason: `the recorded input passes, but another could not be tested: ${reason}`,
  }
}
