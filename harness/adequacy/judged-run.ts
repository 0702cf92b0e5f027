import type { OperationId } from '../model/operation.ts'
import type { RunReport } from '../model/report.ts'
import { run } from '../runner/run.ts'
import type { Catalogue } from '../runner/suite.ts'
import { stillClock } from '../targets/still-clock.ts'
import type { Target } from '../targets/target.ts'

/** Random cases of each property: boundaries always run, and what chance alone finds must be found with these. */
const CASES = 3

interface Options {
  readonly catalogue: Catalogue
  readonly seed: number
  readonly operations?: readonly OperationId[]
}

/** The short run by which a server is judged; the server is closed. */
export async function judgedRun(
  target: Target,
  { catalogue, seed, operations }: Options,
): Promise<RunReport> {
  const select = operations ? { operations } : {}
  // Nothing that is waited for here happens by itself, so time passes at once.
  const clock = stillClock()
  try {
    return await run({ catalogue, target, select, seed, run: seed, cases: CASES, clock })
  } finally {
    await target.close()
  }
}
