import { release } from '../../generated/release.ts'
import type { Report, ReportedTarget, RunReport } from '../model/report.ts'
import { exitOf, type FailOn } from './exit-code.ts'

/** A report with what only the caller of the run knows: what was judged, and what makes it red. */
export const complete = (report: RunReport, target: ReportedTarget, failOn: FailOn = 'must'): Report => ({
  ...report,
  tool: { version: release.version, catalogue: release.catalogue },
  target,
  exit: mentioning(target, exitOf(report, failOn)),
})

/** A server that went away by itself is worth a word, however the run ended. */
const mentioning = ({ commandEnded }: ReportedTarget, { code, reason }: Report['exit']): Report['exit'] => ({
  code,
  reason: commandEnded === undefined ? reason : `${reason} (its command ended ${commandEnded})`,
})
