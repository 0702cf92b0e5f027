import type { Level } from './requirement.ts'

/** The level at and above which a failure makes a run red. */
export type FailOn = 'must' | 'should'

/** The levels of which a failure counts. */
export const countingOf = (failOn: FailOn): readonly Level[] =>
  failOn === 'should' ? ['MUST', 'SHOULD'] : ['MUST']
