import { isDeepStrictEqual } from 'node:util'
import { release } from '../../../generated/release.ts'
import type { Baseline } from '../../model/baseline.ts'
import { countingOf, type FailOn } from '../../model/fail-on.ts'
import { currentId } from '../../model/names.ts'
import { type OperationId, operations } from '../../model/operation.ts'
import type { RequirementReport, RunReport } from '../../model/report.ts'
import { requirements as catalogue } from '../../model/requirement.ts'
import { selectsRequirement } from '../plan/selection.ts'
import { type Compared, compare } from './compare.ts'

/** What a run showed that a baseline does not say. */
export interface BaselineChanges {
  /** Requirements that lack an entry. */
  readonly missing: readonly RequirementReport[]
  /** Indexes of entries that say nothing which is still so. */
  readonly over: readonly number[]
  /** Indexes of other entries that nobody gave a reason. */
  readonly reasonless: readonly number[]
  /** Entries that name a requirement by an id of before, by index, each with the id of today. */
  readonly renamed: ReadonlyMap<number, string>
  /** What is supported now, where that is not what is written. */
  readonly supported?: readonly OperationId[]
  readonly isOlder: boolean
}

/** Why nothing can be learnt from a run; undefined where something can. */
export function unusable({ ended, totals, operations: judged, requirements }: RunReport): string | undefined {
  if (ended !== 'finished') return 'the run did not finish'
  if (totals.error > 0) return 'pass-muster made an error, and what it would have found is unknown'
  const flaky = requirements.filter((each) => each.flaky)
  if (flaky.length > 0)
    return `${flaky.map(({ id }) => id).join(', ')} failed and then held: what is flaky must be mended first`
  return judged.some(({ supported }) => supported) ? undefined : 'the target has none of the operations'
}

export function changesOf(baseline: Baseline, report: RunReport, failOn: FailOn): BaselineChanges {
  const compared = compare(report, baseline, { counting: countingOf(failOn) })
  const indexes = [...baseline.entries.keys()]
  const over = indexes.filter((index) => isOver(compared, index))
  const had = baseline.supported ?? []
  const has = supportedAfter(report, had)
  return {
    missing: compared.requirements.filter(isMissing),
    over,
    reasonless: indexes.filter((index) => isReasonless(baseline, index) && !over.includes(index)),
    renamed: new Map(indexes.flatMap((index) => renamedAt(baseline, index))),
    ...(!isDeepStrictEqual(new Set(had), new Set(has)) && { supported: has }),
    isOlder: baseline.catalogue !== release.catalogue,
  }
}

const isReasonless = ({ entries }: Baseline, index: number) => entries[index]?.reason.trim() === ''

function renamedAt({ entries }: Baseline, index: number): readonly (readonly [number, string])[] {
  const { requirement = '' } = entries[index] ?? {}
  const id = currentId(requirement)
  return id === requirement ? [] : [[index, id]]
}

function isOver({ baseline, requirements }: Compared, index: number): boolean {
  const entry = baseline.entries[index]
  if (entry?.status !== 'differs') return entry?.status === 'stale'
  // Of several entries for one requirement, one may be right today and another tomorrow.
  return requirements.some(
    (each) => selectsRequirement(entry.requirement, catalogue[each.id]) && isUnexpected(each),
  )
}

const isUnexpected = ({ baseline }: RequirementReport) =>
  baseline?.status === 'regression' || baseline?.status === 'new'

/** What makes a run red, or not complete, and is not listed. */
const isMissing = (requirement: RequirementReport) =>
  isUnexpected(requirement) ||
  (requirement.verdict === 'untestable' &&
    requirement.level === 'MUST' &&
    requirement.baseline?.status !== 'expected' &&
    requirement.baseline?.status !== 'expired')

/** In the order of the catalogue; what the run did not look at stays. */
function supportedAfter(
  { operations: judged }: RunReport,
  had: readonly OperationId[],
): readonly OperationId[] {
  const ids = Object.keys(operations) as OperationId[]
  return ids.filter((id) => judged.find((each) => each.id === id)?.supported ?? had.includes(id))
}
