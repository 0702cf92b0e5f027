import type { Report, RequirementReport } from '../model/report.ts'

/** Whether a failed requirement is one of those that make the run red; the others are warnings. */
export const countsAgainst = (
  { level }: Pick<RequirementReport, 'level'>,
  { exit }: Pick<Report, 'exit'>,
): boolean => level === 'MUST' || (level === 'SHOULD' && exit.reason.includes('SHOULD'))
