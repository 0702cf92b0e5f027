import type { RunReport } from '../model/report.ts'
import type { Select } from '../runner/plan/plan.ts'
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
