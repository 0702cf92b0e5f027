import { release } from '../../../generated/release.ts'
import type { Baseline } from '../../model/baseline.ts'
import { countingOf, type FailOn } from '../../model/fail-on.ts'
import type { Report, ReportedTarget, RunReport } from '../../model/report.ts'
import { compare } from '../baseline/compare.ts'
import { exitOf } from './exit-code.ts'

/** A report with what only the caller of the run knows: what was judged, what was known of it, and what makes it red. */
export function complete(
  run: RunReport,
  target: ReportedTarget,
  failOn: FailOn = 'must',
  baseline?: Baseline,
): Report {
  const compared = baseline ? { ...run, ...compare(run, baseline, { counting: countingOf(failOn) }) } : run
  return {
    ...compared,
    tool: { version: release.version, catalogue: release.catalogue },
    target,
    failOn,
    exit: mentioning(target, exitOf(compared, failOn)),
  }
}

/** A server that went away by itself is worth a word, however the run ended. */
const mentioning = ({ commandEnded }: ReportedTarget, { code, reason }: Report['exit']): Report['exit'] => ({
  code,
  reason: commandEnded === undefined ? reason : `${reason} (its command ended ${commandEnded})`,
})
