import type { RequirementId } from '../../model/requirement.ts'
import type { Stages } from '../stages.ts'

/** The kinds of mistake that suites have to find. */
type FaultKind =
  | 'validation'
  | 'boundary'
  | 'type'
  | 'status'
  | 'error-shape'
  | 'response-shape'
  | 'partition'
  | 'state'
  | 'atomicity'
  | 'identity'
  | 'detector'
  | 'protocol'
  | 'rare-status'
  | 'rare-error'
  | 'error-type'
  | 'throttling'

/** A named switch that breaks the emulator in one way, to prove that the suites notice. */
export interface Fault {
  readonly name: string
  /** What the broken emulator does, in one sentence. */
  readonly text: string
  readonly kind: FaultKind
  /** The requirements that must fail. */
  readonly kills: readonly RequirementId[]
  /** Requirements, by id or glob, that may fail as a consequence. */
  readonly also?: readonly string[]
  /** The stages that take the place of sound ones. */
  readonly plant: (stages: Stages) => Partial<Stages>
}
