import type { PlannedProperty } from '../plan/plan.ts'
import type { Result } from './result.ts'

/** A property of the plan and what it came to. */
export interface Judged extends PlannedProperty {
  readonly standing: Result
  /** Where it failed, what to ask again. */
  readonly shown?: { readonly draw: string; readonly path: string }
}
