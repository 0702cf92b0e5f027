import type { RunReport } from '../model/report.ts'
import type { ListedTarget } from './target-list.ts'
import { percent, scoreOf, WORTHLESS } from './trivial-server.ts'

/** What is not as the list says, one sentence each; none where all of it is. */
export function disappointments({ expect, kills }: ListedTarget, report: RunReport): readonly string[] {
  const { totals, ended } = report
  if (ended === 'never-answered') return ['It never answered: start it, or mend its url.']
  if (expect === 'worthless') {
    const score = scoreOf({ passed: totals.passed, planned: totals.planned - totals.excluded })
    return score <= WORTHLESS ? [] : [`It scores ${percent(score)}, more than ${percent(WORTHLESS)}.`]
  }
  if (ended !== 'finished') return [`The run did not come to its end: ${ended}.`]
  const failed = report.requirements.filter(({ verdict }) => verdict === 'fail' || verdict === 'error')
  if (expect === 'clean') {
    return failed.map(({ id, failure, reason }) =>
      failure ? `${id}: expected ${failure.expected}, got ${failure.got}.` : `${id}: ${reason}.`,
    )
  }
  const missed = kills.filter((kill) => !failed.some(({ id }) => id === kill))
  if (failed.length === 0) return ['Nothing fails.']
  return missed.map((id) => `${id} should fail and does not.`)
}
