import { isExpected } from '../model/baseline.ts'
import { NEEDS_ADMINISTRATOR } from '../model/failure.ts'
import type { Report, RequirementReport } from '../model/report.ts'
import { FLAKY } from './failure-block.ts'
import { printable } from './printable.ts'
import { countsAgainst } from './red.ts'

/** The element that says why a case did not simply pass. */
export interface CaseOutcome {
  readonly tag: 'failure' | 'error' | 'skipped'
  readonly attributes: Readonly<Record<string, string>>
}

/** Red where the exit code is: a warning is skipped, and a MUST that could not be tested is an error. */
export function caseOutcome(requirement: RequirementReport, report: Report): CaseOutcome | undefined {
  const { verdict, level, failure, flaky, reason, operation, baseline } = requirement
  if (baseline?.status === 'stale') return outdated('stale', 'it passes, and the baseline says it does not')
  if (report.baseline?.lost.includes(operation)) return outdated('lost', 'the target had the operation once')
  if (verdict === 'pass') return undefined
  if (isExpected(requirement))
    return skipped(`expected by the baseline: ${printable(baseline?.reason ?? '')}`)
  if (verdict === 'fail') {
    const again = flaky ? `; flaky: ${FLAKY}` : ''
    const message = printable(`expected ${failure?.expected}, got ${failure?.got}${again}`)
    return countsAgainst(requirement, report)
      ? { tag: 'failure', attributes: { type: level, message } }
      : skipped(`warning, ${level} failed: ${message}`)
  }
  const message = printable(reason ?? 'no reason is known')
  const isError =
    verdict === 'error' || (verdict === 'untestable' && level === 'MUST' && reason !== NEEDS_ADMINISTRATOR)
  return isError
    ? { tag: 'error', attributes: { type: verdict, message } }
    : skipped(`${verdict}: ${message}`)
}

/** What a baseline says and is not so. */
const outdated = (type: string, message: string): CaseOutcome => ({
  tag: 'failure',
  attributes: { type, message },
})

/** It has no type: the schema of Ant does not allow one here. */
const skipped = (message: string): CaseOutcome => ({ tag: 'skipped', attributes: { message } })
