import { isDeepStrictEqual } from 'node:util'
import type { Document, YAMLSeq } from 'yaml'
import { release } from '../../../generated/release.ts'
import type { Baseline } from '../../model/baseline.ts'
import { type OperationId, operations } from '../../model/operation.ts'
import type { RequirementReport, RunReport } from '../../model/report.ts'
import { requirements as catalogue, countingOf, currentId, type FailOn } from '../../model/requirement.ts'
import { selectsRequirement } from '../plan/plan.ts'
import { type Compared, compare } from './compare.ts'
import type { OpenedBaseline } from './read.ts'

/** What a run shows that a baseline lacks. */
export interface BaselineChanges {
  /** Requirements that lack an entry. */
  readonly missing: readonly RequirementReport[]
  /** Indexes of stale entries. */
  readonly over: readonly number[]
  /** Indexes of other entries without a reason. */
  readonly reasonless: readonly number[]
  /** The current ids of entries that name a requirement by a former one, by index. */
  readonly renamed: ReadonlyMap<number, string>
  /** The supported operations, where the baseline has others. */
  readonly supported?: readonly OperationId[]
  readonly isOlder: boolean
}

/** Why a run cannot update a baseline; undefined where it can. */
export function unusable({ ended, totals, operations: judged, requirements }: RunReport): string | undefined {
  if (ended !== 'finished') return 'the run did not finish'
  if (totals.error > 0) return 'pass-muster made an error, and what it would have found is unknown'
  const flaky = requirements.filter((each) => each.flaky)
  if (flaky.length > 0)
    return `${flaky.map(({ id }) => id).join(', ')} failed and then passed: fix flaky requirements first`
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

/** Whether a requirement makes the run red or incomplete, and is not listed. */
const isMissing = (requirement: RequirementReport) =>
  isUnexpected(requirement) ||
  (requirement.verdict === 'untestable' &&
    requirement.level === 'MUST' &&
    requirement.baseline?.status !== 'expected' &&
    requirement.baseline?.status !== 'expired')

/** In the order of the catalogue; operations that the run did not judge stay. */
function supportedAfter(
  { operations: judged }: RunReport,
  had: readonly OperationId[],
): readonly OperationId[] {
  const ids = Object.keys(operations) as OperationId[]
  return ids.filter((id) => judged.find((each) => each.id === id)?.supported ?? had.includes(id))
}

/** The text of a new baseline. */
export const emptyBaseline = (target: string): string => `\
# What the target is known not to satisfy, and why. A failure that is not listed here makes the run red, and so does an
# entry of what passes by now: muster run --target URL --baseline FILE, and --update-baseline to bring it up to date.
catalogue: ${release.catalogue}
target: ${JSON.stringify(target)}
entries: []
supported: []
`

/** The text of a baseline after changes, with everything else as it was written; new entries get the reason. */
export async function updateBaseline(
  { source, document }: OpenedBaseline,
  changes: BaselineChanges,
  reason: string,
): Promise<string> {
  if (isNone(changes, reason)) return source
  const { Scalar, isNode } = await import('yaml')
  const quoted = (text: string) => Object.assign(new Scalar(text), { type: Scalar.QUOTE_SINGLE })
  const { missing, over, reasonless, renamed, supported } = changes

  const rows = listIn(document, 'entries')
  if (reason !== '') for (const index of reasonless) rows.setIn([index, 'reason'], quoted(reason))
  for (const [index, id] of renamed) rows.setIn([index, 'requirement'], id)
  for (const index of over.toReversed()) rows.delete(index)
  // The first row follows its key without a gap.
  if (over.includes(0) && isNode(rows.items[0])) rows.items[0].spaceBefore = false
  for (const { id, verdict, failure } of missing) {
    const row = {
      requirement: id,
      ...(verdict !== 'fail' && { verdict }),
      ...(failure && { failure: quoted(failure.identity) }),
      reason: quoted(reason),
    }
    rows.add(document.createNode(row))
  }
  if (supported) listIn(document, 'supported').items = supported.map((id) => document.createNode(id))
  document.set('catalogue', release.catalogue)
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

const isNone = (
  { missing, over, reasonless, renamed, supported, isOlder }: BaselineChanges,
  reason: string,
) =>
  missing.length + over.length + renamed.size === 0 &&
  (reason === '' || reasonless.length === 0) &&
  !supported &&
  !isOlder

/** A list of the document, created where it is missing, one row per line. */
function listIn(document: Document, key: string): YAMLSeq {
  if (!document.has(key)) document.set(key, document.createNode([]))
  const list = document.get(key) as YAMLSeq
  list.flow = false
  return list
}
