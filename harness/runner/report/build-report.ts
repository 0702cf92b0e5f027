import type { Operation } from '../../model/operation.ts'
import type { Ended, OperationReport, RequirementReport, RunReport } from '../../model/report.ts'
import type { Requirement } from '../../model/requirement.ts'
import { noRequests } from '../case/run-context.ts'
import type { JudgedPassive } from '../judge/judge-passive.ts'
import type { Judged } from '../judge/judged.ts'
import { gated, type Result, resultOf, worst } from '../judge/result.ts'
import type { Plan } from '../plan/plan.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { acceptedWriteReport } from './accepted-write.ts'
import { sumRequests, totalsOf } from './tally.ts'

interface Material {
  readonly options: Pick<RunReport, 'seed' | 'run' | 'cases'>
  readonly plan: Plan
  readonly judged: readonly Judged[]
  readonly passive: readonly JudgedPassive[]
  readonly prepared: Prepared
  readonly started: Date
  readonly ended: Ended
}

/** Joins what was judged to one verdict per requirement. */
export function buildReport(material: Material): RunReport {
  const { options, plan, prepared, started, ended } = material
  const requirements = plan.requirements.map((requirement) => reportOf(requirement, material))
  const requests = sumRequests(prepared.session.requests.values())
  const accepted = prepared.session.target.acceptedWrite()
  return {
    format: 'pass-muster/report/1',
    seed: options.seed,
    run: options.run,
    cases: options.cases,
    startedAt: started.toISOString(),
    milliseconds: Date.now() - started.getTime(),
    ended,
    ...(accepted && { acceptedWrite: acceptedWriteReport(accepted, prepared.session) }),
    totals: totalsOf(requirements),
    requests: { ...requests, probe: requests.probe + prepared.session.target.greetings() },
    operations: plan.operations.map((operation) => operationReport(operation, requirements, material)),
    requirements,
  }
}

function operationReport(
  { id }: Operation,
  requirements: readonly RequirementReport[],
  { prepared }: Material,
): OperationReport {
  const found = prepared.support.get(id)
  return {
    id,
    supported: found?.supported ?? true,
    ...(found && !found.supported && { reason: found.reason }),
    totals: totalsOf(requirements.filter(({ operation }) => operation === id)),
    requests: prepared.session.requests.get(id) ?? noRequests,
  }
}

function reportOf(requirement: Requirement, material: Material): RequirementReport {
  const { id, operation, level, category, text, evidence } = requirement
  const standing = gated(worstOf(requirement, material), operation, material.prepared.session)
  return { id, operation, level, category, text, evidence, ...standing }
}

/** The verdict of a requirement is the worst of its properties; one that was excluded says nothing beside others. */
function worstOf(requirement: Requirement, { judged, passive, options }: Material): Result {
  if (requirement.passive) {
    const found = passive.find((each) => each.requirement === requirement)
    if (!found) throw new Error(`${requirement.id} was not judged`)
    return resultOf(found.outcome, requirement, found.property ?? '', options)
  }
  const standings = judged
    .filter(({ property, traffic }) => !traffic && property.requirement === requirement)
    .map(({ standing }) => standing)
  return worst(standings) ?? { verdict: 'error', reason: 'no property decides this requirement' }
}
