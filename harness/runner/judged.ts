import type { Judgement } from './judge.ts'
import type { PlannedProperty } from './plan.ts'

/** A property of the plan and what it came to. */
export interface Judged extends PlannedProperty {
  readonly outcome: Judgement | { readonly verdict: 'excluded'; readonly reason: string }
}
