import type { RequirementId } from '../../model/requirement.ts'
import type { Consequence } from '../consequence.ts'
import type { Difference } from '../difference.ts'

/** The classes of mistake that suites have to find. */
export const FAULT_KINDS = [
  'validation',
  'boundary',
  'type',
  'status',
  'error-shape',
  'response-shape',
  'partition',
  'state',
  'atomicity',
  'identity',
  'detector',
  'protocol',
  'transport',
  'concurrency',
  'rare-input',
] as const

/** A planted fault without its name. */
export interface FaultRow extends Difference {
  /** What the broken server does, in one sentence. */
  readonly text: string
  readonly kind: (typeof FAULT_KINDS)[number]
  /** The requirements that must fail. */
  readonly kills: readonly RequirementId[]
  /** Requirements that may fail, or be untestable, as a consequence. */
  readonly also?: readonly Consequence[]
}

/** Faults by their names, which are kebab-case; only the names are part of the type. */
export const faultRows = <Name extends string>(
  rows: Readonly<Record<Name, FaultRow>>,
): Readonly<Record<Name, FaultRow>> => rows

/** A named mistake of the emulator, to prove that the suites notice. */
export interface Fault extends FaultRow {
  readonly name: string
}
