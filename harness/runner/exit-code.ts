import type { Report } from '../model/report.ts'

/** The level at and above which a failure makes a run red. */
export type FailOn = 'must' | 'should'

/** The one table of exit codes, most important first: the first row that applies is the code. */
export const EXIT_CODES: readonly { readonly code: number; readonly meaning: string }[] = [
  { code: 2, meaning: 'usage or configuration: nothing was judged' },
  { code: 3, meaning: 'the target never answered, or died during the run' },
  { code: 1, meaning: 'a requirement failed, at or above the level of --fail-on (default: must)' },
  {
    code: 4,
    meaning:
      'incomplete: interrupted, an error of pass-muster itself, a MUST that could not be tested, nothing passed, ' +
      'or no selected operation is supported',
  },
  { code: 0, meaning: 'everything else; operations that the target lacks are reported and do not count' },
]

export function exitOf(
  {
    ended,
    totals,
    operations,
    requirements,
  }: Pick<Report, 'ended' | 'totals' | 'operations' | 'requirements'>,
  failOn: FailOn,
): Report['exit'] {
  if (ended === 'never-answered') return { code: 3, reason: 'the target never answered' }
  if (ended === 'target-died') return { code: 3, reason: 'the target died' }
  const counting = failOn === 'should' ? ['MUST', 'SHOULD'] : ['MUST']
  const failed = requirements.filter(
    ({ verdict, level }) => verdict === 'fail' && counting.includes(level),
  ).length
  if (failed > 0) return { code: 1, reason: `${failed} ${counting.join(' or ')} failed` }
  if (ended === 'interrupted') return { code: 4, reason: 'interrupted' }
  if (totals.error > 0)
    return { code: 4, reason: `${totals.error} could not be judged for an error of pass-muster` }
  if (operations.every(({ supported }) => !supported))
    return { code: 4, reason: 'no selected operation is supported' }
  const untestable = requirements.filter(
    ({ verdict, level }) => verdict === 'untestable' && level === 'MUST',
  ).length
  if (untestable > 0) return { code: 4, reason: `${untestable} MUST could not be tested` }
  if (totals.passed === 0) return { code: 4, reason: 'nothing passed' }
  return { code: 0, reason: 'no MUST failed' }
}
