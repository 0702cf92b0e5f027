import type { PlannedProperty } from './plan.ts'
import type { Standing } from './standing.ts'

/** A property of the plan and what it came to. */
export interface Judged extends PlannedProperty {
  readonly standing: Standing
  /** Where it failed, what to ask again. */
  readonly shown?: { readonly draw: string; readonly path: string }
}
