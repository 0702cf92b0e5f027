import type { RequirementReport } from '../harness/model/report.ts'
import { countingOf, type FailOn } from '../harness/model/requirement.ts'

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
