import { RUNS } from '../arbitraries/account-ids.ts'
import type { Replayed } from '../model/replayed.ts'
import type { AcceptedWriteReport } from '../model/report.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Target } from '../targets/target.ts'
import { RunContext, type RunContextOptions } from './case/run-context.ts'
import { judge } from './judge/judge.ts'
import { passiveCheck } from './judge/passive-tally.ts'
import type { JudgeResult } from './judge/result.ts'
import { type PlannedProperty, planOf } from './plan/plan.ts'
import { type Catalogue, propertyKey } from './plan/suite.ts'
import { blockerOf, type PreparedRun, prepare, removeLeftovers } from './prepare/prepare.ts'
import type { ReplayToken } from './replay-token.ts'

/** What may be done to a real account and where that is recorded, and the clock that measures and waits. */
type ReplayOptions = Pick<RunContextOptions, 'allow' | 'clock' | 'onJournalLine'>

/** Draws a counterexample again and judges it; undefined where the catalogue has no such property any more. */
export async function replay(
  token: ReplayToken,
  catalogue: Catalogue,
  target: Target,
  options: ReplayOptions = {},
): Promise<Replayed | undefined> {
  const first = await judgeAgain(token, catalogue, target, options)
  // A stateful target that still knows the recorded accounts rejects them: others show the same.
  const again =
    first?.judged.verdict === 'untestable' && first.isAnswered && !first.acceptedWrite
      ? await judgeAgain({ ...token, run: (token.run + 1) % RUNS }, catalogue, target, options)
      : first
  if (!again) return undefined
  const { acceptedWrite } = again
  return { ...replayedAs(again, token), ...(acceptedWrite && { acceptedWrite }) }
}

interface Again {
  readonly judged: JudgeResult
  readonly isAnswered: boolean
  readonly acceptedWrite: AcceptedWriteReport | undefined
}

async function judgeAgain(
  token: ReplayToken,
  catalogue: Catalogue,
  target: Target,
  options: ReplayOptions,
): Promise<Again | undefined> {
  const { seed, run, cases } = token
  const all = planOf(catalogue, {})
  const planned = all.properties.find(({ property }) => propertyKey(property) === token.property)
  const requirement = all.requirements.find(({ id }) => id === token.requirement)
  if (!planned || !requirement) return undefined
  const operations = all.operations.filter(({ id }) => id === requirement.operation)
  const context = new RunContext({ ...options, catalogue, target, seed, run, cases, concurrency: 1 })
  const prepared = await prepare(context, { ...all, operations })
  const judged = await judgeCase(planned, requirement, token, prepared)
  await removeLeftovers(prepared)
  return { judged, isAnswered: context.state.heard === 'answers', acceptedWrite: context.acceptedWrite }
}

async function judgeCase(
  planned: PlannedProperty,
  { id, operation, passive }: Requirement,
  { draw, path, offset }: ReplayToken,
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
      only: { draw, path, offset },
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
