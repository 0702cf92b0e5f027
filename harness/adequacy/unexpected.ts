import type { SideEffect } from '../emulator/variations/variation.ts'
import type { RequirementReport } from '../model/report.ts'
import type { Level, RequirementId } from '../model/requirement.ts'
import { selects } from '../runner/plan/selection.ts'

/** A requirement that did not pass although nothing said that it might not. */
export interface Unexpected {
  readonly requirement: RequirementId
  readonly level: Level
  readonly verdict: RequirementReport['verdict']
  readonly seed: number
  /** What was expected and what came, or why it was not decided. */
  readonly because: string
}

export const unexpected = (report: RequirementReport, seed: number): Unexpected => ({
  requirement: report.id,
  level: report.level,
  verdict: report.verdict,
  seed,
  because: report.failure
    ? `expected ${report.failure.expected}, got ${report.failure.got}`
    : (report.reason ?? ''),
})

/** Whether a requirement was decided against the server, or not at all. */
export const isOpen = ({ verdict }: RequirementReport): boolean =>
  verdict !== 'pass' && verdict !== 'excluded'

export const isNamedBy = (rows: readonly SideEffect[] | undefined, id: RequirementId): boolean =>
  rows?.some(({ select }) => selects(select, id)) ?? false
