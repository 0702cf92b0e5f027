import type { Fault } from '../emulator/faults/fault.ts'
import { type OperationId, operations } from '../model/operation.ts'
import type { RequirementReport } from '../model/report.ts'
import { type RequirementId, requirements } from '../model/requirement.ts'
import type { Catalogue } from '../runner/suite.ts'
import { judgedRun } from './judged-run.ts'
import { openTarget } from './open-target.ts'
import { isNamedBy, isOpen, type Unexpected, unexpected } from './unexpected.ts'

/** What became of a planted fault with one seed. */
export interface JudgedFault {
  readonly name: string
  readonly seed: number
  /** Requirements that had to fail and did not. */
  readonly survived: readonly RequirementId[]
  /** Requirements that did not pass although the fault does not name them. */
  readonly strayed: readonly Unexpected[]
}

/** Judges a fault by all operations of the services it breaks: that its neighbours stand is part of the proof. */
export async function judgeFault(fault: Fault, seed: number, catalogue: Catalogue): Promise<JudgedFault> {
  const target = await openTarget(fault.name, fault)
  const report = await judgedRun(target, { catalogue, seed, operations: concernedBy(fault) })
  const verdicts = new Map(report.requirements.map(({ id, verdict }) => [id, verdict]))
  const mayBeOpen = (each: RequirementReport) =>
    each.verdict !== 'error' && (fault.kills.includes(each.id) || isNamedBy(fault.also, each.id))
  return {
    name: fault.name,
    seed,
    survived: fault.kills.filter((id) => verdicts.get(id) !== 'fail'),
    strayed: report.requirements
      .filter((each) => isOpen(each) && !mayBeOpen(each))
      .map((each) => unexpected(each, seed)),
  }
}

function concernedBy({ kills }: Fault): readonly OperationId[] {
  const services = new Set(kills.map((id) => operations[requirements[id].operation].service))
  return Object.values(operations)
    .filter(({ service }) => services.has(service))
    .map(({ id }) => id)
}
