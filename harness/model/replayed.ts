import type { Failure } from './failure.ts'

/** What became of a counterexample. */
export interface Replayed {
  readonly result: 'FIXED' | 'STILL FAILS' | 'FAILS DIFFERENTLY' | 'UNTESTABLE' | 'NO ANSWER'
  readonly failure?: Failure
  readonly reason?: string
}
