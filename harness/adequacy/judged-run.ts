import type { SideEffect } from '../emulator/variations/variation.ts'
import type { RequirementReport, RunReport } from '../model/report.ts'
import type { Level, RequirementId } from '../model/requirement.ts'
import { type Select, selects } from '../runner/plan/plan.ts'
import type { Catalogue } from '../runner/plan/suite.ts'
import { run } from '../runner/run.ts'
import { stillClock } from '../targets/clock.ts'
import type { Target } from '../targets/target.ts'

/** Random cases of each property: boundaries always run, and what chance alone finds must be found with these. */
const CASES = 3

interface Options {
  readonly catalogue: Catalogue
  readonly seed: number
  /** What the server is judged by; everything by default. */
  readonly select?: Select
}

/** The short run by which a server is judged; the server is closed. */
export async function judgedRun(
  target: Target,
  { catalogue, seed, select = {} }: Options,
): Promise<RunReport> {
  // Nothing that is waited for here happens by itself, so time passes at once.
  const clock = stillClock()
  try {
    return await run({ catalogue, target, select, seed, run: seed, cases: CASES, clock })
  } finally {
    await target.close()
  }
}

/** A requirement that did not pass although nothing said that it might not. */
export interface Unexpected {
  readonly requirement: RequirementId
  readonly level: Level
  readonly verdict: RequirementReport['verdict']
  readonly seed: number
  /** What was expected and what came, or why it was not decided. */
  readonly because: string
}

export const unexpectedFailure = (report: RequirementReport, seed: number): Unexpected => ({
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
