import type { Fault } from '../emulator/faults/fault.ts'
import type { RequirementReport } from '../model/report.ts'
import type { RequirementId } from '../model/requirement.ts'
import type { Catalogue } from '../runner/plan/suite.ts'
import { type Breadth, breadthOfFault } from './breadth.ts'
import { embedded } from './embedded.ts'
import { judgedRun } from './judged-run.ts'
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

interface Options {
  readonly catalogue: Catalogue
  readonly seed: number
  readonly breadth: Breadth
}

/** Judges one fault with one seed. */
export async function judgeFault(fault: Fault, { catalogue, seed, breadth }: Options): Promise<JudgedFault> {
  const target = await embedded(fault.name, fault)
  const report = await judgedRun(target, { catalogue, seed, select: breadthOfFault(fault, breadth) })
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
