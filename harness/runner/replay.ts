import { RUNS } from '../arbitraries/account-ids.ts'
import type { Replayed } from '../model/replayed.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Target } from '../targets/target.ts'
import type { CaseContext } from './case/case-context.ts'
import { judge } from './judge/judge.ts'
import type { Judgement } from './judge/judgement.ts'
import { passiveCheck } from './judge/passive-tally.ts'
import { type PlannedProperty, planOf } from './plan/plan.ts'
import { propertyKey } from './plan/property.ts'
import type { Catalogue } from './plan/suite.ts'
import { hindranceTo, type Prepared, type PrepareOptions, prepare } from './prepare/prepare.ts'
import type { ReplayToken } from './replay-token.ts'

/** What may be done to a real account, and by which clock. */
type ReplayOptions = Pick<PrepareOptions, 'allow' | 'clock'>

/** Draws a counterexample again and judges it; undefined where the catalogue has no such property any more. */
export async function replay(
  token: ReplayToken,
  catalogue: Catalogue,
  target: Target,
  options: ReplayOptions = {},
): Promise<Replayed | undefined> {
  const first = await judgeAgain(token, catalogue, target, options)
  // A stateful target that still knows the recorded accounts refuses them: others show the same.
  const again =
    first?.outcome.verdict === 'untestable' && first.answered
      ? await judgeAgain({ ...token, run: (token.run + 1) % RUNS }, catalogue, target, options)
      : first
  return again && resultOf(again.outcome, again.answered, token)
}

interface Again {
  readonly outcome: Judgement
  readonly answered: boolean
}

async function judgeAgain(
  token: ReplayToken,
  catalogue: Catalogue,
  target: Target,
  options: ReplayOptions,
): Promise<Again | undefined> {
  const { seed, run } = token
  const all = planOf(catalogue, {})
  const planned = all.properties.find(({ property }) => propertyKey(property) === token.property)
  const requirement = all.requirements.find(({ id }) => id === token.requirement)
  if (!planned || !requirement) return undefined
  const operations = all.operations.filter(({ id }) => id === requirement.operation)
  const plan = { ...all, operations }
  const prepared = await prepare({ ...options, catalogue, target, plan, seed, run, concurrency: 1 })
  const outcome = await judgePrepared(planned, requirement, token, prepared)
  await prepared.clean()
  return { outcome, answered: prepared.session.answers > 0 }
}

async function judgePrepared(
  { property, lane }: PlannedProperty,
  { id, operation, passive }: Requirement,
  { seed, cases, draw, path, dealt }: ReplayToken,
  prepared: Prepared,
): Promise<Again['outcome']> {
  const { session, ledger } = prepared
  const hindrance = hindranceTo(operation, prepared)
  if (hindrance) return hindrance
  const check = passive ? passiveCheck(id.slice(operation.length + 1)) : undefined
  const afterCase = (context: CaseContext) => ledger.settle(context)
  const only = { draw, path, dealt }
  return judge(property, {
    session,
    lane,
    seed,
    cases,
    only,
    afterCase,
    ...(check && { check, watched: operation }),
  })
}

function resultOf(
  { verdict, reason, counterexample }: Again['outcome'],
  answered: boolean,
  token: ReplayToken,
): Replayed {
  if (!answered) return { result: 'NO ANSWER', reason: 'the target never answered' }
  if (counterexample) {
    const { failure } = counterexample
    return { result: failure.identity === token.identity ? 'STILL FAILS' : 'FAILS DIFFERENTLY', failure }
  }
  return verdict === 'pass'
    ? { result: 'FIXED' }
    : { result: 'UNTESTABLE', ...(reason !== undefined && { reason }) }
}
