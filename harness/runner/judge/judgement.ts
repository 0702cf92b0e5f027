import type { Failure } from '../../model/failure.ts'
import type { Verdict } from '../../model/verdict.ts'

/** What judging one property against one target came to. */
export interface Judgement {
  readonly verdict: Verdict | 'excluded'
  readonly reason?: string
  readonly counterexample?: Counterexample
  /** Controls were not sent, to spare a real account: a rejection may have another reason. */
  readonly uncontrolled?: true
  /** It failed, and held when it was asked again alone. */
  readonly flaky?: true
}

/** A failure as far as it was shrunk, and where to find it again. */
export interface Counterexample {
  readonly failure: Failure
  /** The drawn value before account ids were filled in. */
  readonly drawn: string
  readonly draw: string
  readonly path: string
  /** How many account ids the property had been dealt before: the same ids follow, whatever their digits have to do with it. */
  readonly dealt: number
}
