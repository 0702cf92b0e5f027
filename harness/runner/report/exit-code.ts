import type { BaselineStatus } from '../../model/baseline.ts'
import { NEEDS_ADMINISTRATOR } from '../../model/failure.ts'
import type { BaselineReport, Report } from '../../model/report.ts'
import type { Level } from '../../model/requirement.ts'
import { countingOf, type FailOn } from '../../model/requirement.ts'

type Facts = Partial<Pick<Report, 'target'>> &
  Pick<Report, 'ended' | 'acceptedWrite' | 'totals' | 'operations' | 'requirements' | 'baseline'>

/** The reasons of runs that ended early. */
const CUT: Readonly<Partial<Record<Report['ended'], string>>> = {
  interrupted: 'interrupted',
  'out-of-time': 'the time of --max-time was over',
  'too-many-failures': 'that was enough for --max-failures',
  throttled: 'the target throttles every request',
}

export function exitOf(facts: Facts, failOn: FailOn): Report['exit'] {
  const { ended, baseline, acceptedWrite } = facts
  if (acceptedWrite) {
    const { operation, undo } = acceptedWrite
    return { code: 5, reason: `the account accepted a write of ${operation}; undo it with: ${undo}` }
  }
  if (ended === 'never-answered') return { code: 3, reason: 'the target never answered' }
  if (ended === 'target-died') return { code: 3, reason: 'the target died' }
  const red = baseline ? unexpectedIn(baseline) : failedIn(facts, countingOf(failOn))
  const cut = CUT[ended]
  if (red !== undefined) return { code: 1, reason: cut === undefined ? red : `${red}, and ${cut}` }
  const incomplete = incompleteIn(facts)
  if (incomplete !== undefined) return { code: 4, reason: incomplete }
  const known = baseline?.totals.expected ?? 0
  return {
    code: 0,
    reason: known > 0 ? `nothing failed but the ${known} that ${baseline?.file} expects` : 'no MUST failed',
  }
}

/** The exit of a run whose files were not all written: CI may need what is missing, so a passing run is incomplete. */
export function exitWithout(exit: Report['exit'], unwritten: number): Report['exit'] {
  if (exit.code !== 0 || unwritten === 0) return exit
  return { code: 4, reason: `${unwritten === 1 ? '1 file' : `${unwritten} files`} could not be written` }
}

function failedIn({ requirements }: Facts, counting: readonly Level[]): string | undefined {
  const failed = requirements.filter(
    ({ verdict, level, uncontrolled }) => verdict === 'fail' && counting.includes(level) && !uncontrolled,
  )
  const flaky = failed.filter((each) => each.flaky).length
  const some = flaky > 0 ? ` (${flaky} of them flaky)` : ''
  return failed.length > 0 ? `${failed.length} ${counting.join(' or ')} failed${some}` : undefined
}

function unexpectedIn({ file, totals }: BaselineReport): string | undefined {
  const { regressions, stale, expired } = totals
  const parts = [
    ...(regressions > 0 ? [regressions === 1 ? '1 regression' : `${regressions} regressions`] : []),
    ...(stale > 0 ? [`${stale} stale`] : []),
    ...(expired > 0 ? [`${expired} expired`] : []),
  ]
  return parts.length > 0 ? `${parts.join(', ')} beside ${file}` : undefined
}

const isExcused = (known: BaselineStatus | undefined) =>
  known?.status === 'expected' || known?.status === 'new'

/** Requirements that were not tested, to protect a real account. */
const blockedIn = (requirements: Facts['requirements']): number =>
  requirements.filter(
    ({ verdict, reason }) => verdict === 'excluded' && /^not sent to a real account/.test(reason ?? ''),
  ).length

function incompleteIn({
  target,
  ended,
  totals,
  operations,
  requirements,
  baseline,
}: Facts): string | undefined {
  const cut = CUT[ended]
  if (cut !== undefined) return cut
  if (totals.error > 0) return `${totals.error} could not be judged for an error of pass-muster`
  if (operations.every(({ supported }) => !supported)) return 'no selected operation is supported'
  const undecided = requirements.filter(({ verdict }) => verdict === 'untestable')
  // A caller who does not administer the service cannot change that.
  const excused = undecided.filter(({ reason }) => reason === NEEDS_ADMINISTRATOR)
  const untestable = undecided.filter(
    (each) => each.level === 'MUST' && !isExcused(each.baseline) && !excused.includes(each),
  ).length
  if (untestable > 0) return `${untestable} MUST could not be tested`
  const blocked = blockedIn(requirements)
  if (blocked > 0 && !target?.readOnly) {
    return (
      `${blocked} requirements were not tested, because writes to a real account are blocked ` +
      '(--allow permits them; --allow read leaves it at that)'
    )
  }
  // An expected result counts like a pass.
  return totals.passed + excused.length + (baseline?.totals.expected ?? 0) === 0
    ? 'nothing passed'
    : undefined
}
