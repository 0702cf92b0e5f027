import { RUNS } from '../arbitraries/account-ids.ts'
import type { Replayed } from '../model/replayed.ts'
import type { Target } from '../targets/target.ts'
import { type Judgement, judge } from './judge.ts'
import { passiveCheck } from './passive-tally.ts'
import { planOf } from './plan.ts'
import { prepare } from './prepare.ts'
import { propertyKey } from './property.ts'
import type { ReplayToken } from './replay-token.ts'
import type { Catalogue } from './suite.ts'

/** Draws a counterexample again and judges it; undefined where the catalogue has no such property any more. */
export async function replay(
  token: ReplayToken,
  catalogue: Catalogue,
  target: Target,
): Promise<Replayed | undefined> {
  const first = await judgeAgain(token, catalogue, target)
  // A stateful target that still knows the recorded accounts refuses them: others show the same.
  const again =
    first?.outcome.verdict === 'untestable' && first.answered
      ? await judgeAgain({ ...token, run: (token.run + 1) % RUNS }, catalogue, target)
      : first
  return again && resultOf(again.outcome, again.answered, token)
}

interface Again {
  readonly outcome: Omit<Judgement, 'world'>
  readonly answered: boolean
}

async function judgeAgain(
  token: ReplayToken,
  catalogue: Catalogue,
  target: Target,
): Promise<Again | undefined> {
  const { seed, run, cases, draw, path } = token
  const all = planOf(catalogue, {})
  const planned = all.properties.find(({ property }) => propertyKey(property) === token.property)
  const requirement = all.requirements.find(({ id }) => id === token.requirement)
  if (!planned || !requirement) return undefined
  const operations = all.operations.filter(({ id }) => id === requirement.operation)
  const plan = { ...all, operations }
  const { session, support, missing, ledger, clean } = await prepare({
    catalogue,
    target,
    plan,
    seed,
    run,
    concurrency: 1,
  })
  const found = support.get(requirement.operation)
  const answered = session.answers > 0
  if (found && !found.supported)
    return { outcome: { verdict: 'unsupported', reason: found.reason }, answered }
  const blocked = missing.get(requirement.operation)
  if (blocked) return { outcome: blocked, answered }
  const check = requirement.passive
    ? passiveCheck(requirement.id.slice(requirement.operation.length + 1))
    : undefined
  const { world: _, ...outcome } = await judge(planned.property, {
    session,
    lane: planned.lane,
    seed,
    cases,
    only: { draw, path },
    afterCase: (world) => ledger.settle(world),
    ...(check && { check }),
  })
  await clean()
  return { outcome, answered }
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
