import type { Report, RequirementReport } from '../harness/model/report.ts'
import {
  countingOf,
  type FailOn,
  type Level,
  type Requirement,
  type RequirementId,
} from '../harness/model/requirement.ts'
import type { Result } from '../harness/runner/judge/result.ts'

/** What a test of `conformance` is about, and what it came to; `task.meta.muster` in reporters. */
export interface MusterMeta {
  readonly requirement: RequirementId
  readonly level: Level
  readonly category: Requirement['category']
  /** The key of the property; for a passive requirement, its id. */
  readonly property: string
  /** Absent until the test has run. */
  readonly verdict?: RequirementReport['verdict']
  readonly reason?: string
  /** What failed, whatever values were drawn: failures with one identity have one cause. */
  readonly identity?: string
}

/** The run behind one call of `conformance`; `meta.musterRuns` of the test file. */
export interface MusterRun {
  readonly report: Report
}

export const metaOf = ({ id, level, category }: Requirement, property: string): MusterMeta => ({
  requirement: id,
  level,
  category,
  property,
})

export const withStanding = (meta: MusterMeta, { verdict, reason, failure }: Result): MusterMeta => ({
  ...meta,
  verdict,
  ...(reason !== undefined && { reason }),
  ...(failure && { identity: failure.identity }),
})

/** How many ids one line names. */
const NAMED = 5

/**
 * One sentence on what failed and makes no test fail; undefined where nothing did. vitest's default reporter shows no
 * annotations of tests that pass.
 */
export function warningOf(requirements: readonly RequirementReport[], failOn: FailOn): string | undefined {
  const failed = requirements.filter(
    ({ verdict, level }) => verdict === 'fail' && level === 'SHOULD' && !countingOf(failOn).includes(level),
  )
  if (failed.length === 0) return undefined
  const named = failed.slice(0, NAMED).map(({ id }) => id)
  const more = failed.length > NAMED ? [`${failed.length - NAMED} more`] : []
  const ids = new Intl.ListFormat('en').format([...named, ...more])
  return `${failed.length} SHOULD failed, which fails no test: ${ids}. failOn: 'should' makes such tests fail.`
}
