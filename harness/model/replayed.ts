import type { Failure } from './failure.ts'
import type { AcceptedWriteReport } from './report.ts'

/** What became of a counterexample. */
export interface Replayed {
  readonly result: 'FIXED' | 'STILL FAILS' | 'FAILS DIFFERENTLY' | 'UNTESTABLE' | 'NO ANSWER'
  readonly failure?: Failure
  readonly reason?: string
  /** The write without permission that a real account accepted meanwhile. */
  readonly acceptedWrite?: AcceptedWriteReport
}
