import { type RequirementId, requirements } from '../../model/requirement.ts'
import type { SideEffect, Variation } from '../variations/variation.ts'

/**
 * The classes of mistake that suites have to find. A fault lies in the folder of its class, in the file of its service;
 * `every-service.ts` has the faults that are not about one service. The folder `variations` has what several of them share.
 */
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
export interface FaultRow extends Variation {
  /** What the broken server does, in one sentence. */
  readonly text: string
  readonly kind: (typeof FAULT_KINDS)[number]
  /** The requirements that must fail. */
  readonly kills: readonly RequirementId[]
  /** Requirements that may fail, or be untestable, as a consequence. */
  readonly also?: readonly SideEffect[]
}

/** Faults by their names, which are kebab-case; only the names are part of the type. */
export const faultRows = <Name extends string>(
  rows: Readonly<Record<Name, FaultRow>>,
): Readonly<Record<Name, FaultRow>> => rows

/** A named mistake of the emulator, to prove that the suites notice. */
export interface Fault extends FaultRow {
  readonly name: string
}

/** The requirements of this name that operations have, of one service where `of` names it: `guardduty.`. */
export const requirementsNamed = (name: string, of = ''): readonly RequirementId[] =>
  Object.values(requirements)
    .map(({ id }) => id)
    .filter((id) => id.startsWith(of) && id.endsWith(`/${name}`))
