import { type RequirementId, requirements } from '../../model/requirement.ts'
import type { Middleware, SideEffect, Variation } from '../variations/variation.ts'

/**
 * The classes of mistake that suites have to find. A class is one file, with the faults of GuardDuty first, then those of
 * Inspector, those of several services, and those of Security Hub. A class that would exceed 400 lines is a folder with
 * one file per service or subject. The folder `variations` has what several classes share.
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
): Readonly<Record<Name, FaultRow>> =>
  mapped(rows, (row) => ({
    ...row,
    also: [...(row.also ?? []), LATER_READS, ...(CHANGING.includes(row.kind) ? EFFECTS : [])],
  }))

/** Reading back looks at what every request does. */
const LATER_READS: SideEffect = {
  select: '*/behaviour/later-reads-agree',
  why: 'It reads back what every request of the run does.',
}

/** The classes of mistake that change what a request does. */
const CHANGING: readonly FaultRow['kind'][] = ['partition', 'state', 'atomicity', 'identity', 'concurrency']

const EFFECTS: readonly SideEffect[] = [
  'unrelated-query',
  'unknown-members',
  'unknown-members-in-items',
  'json-spelling',
  'big-body',
  'deep-nesting',
].map((name) => ({ select: `*/protocol/${name}`, why: 'It looks at what the accepted request did.' }))

function mapped<Name extends string, Value>(
  rows: Readonly<Record<Name, Value>>,
  change: (row: Value) => Value,
): Readonly<Record<Name, Value>> {
  const entries = Object.entries<Value>(rows).map(([name, row]) => [name, change(row)])
  return Object.fromEntries(entries) as Record<Name, Value>
}

/** A named mistake of the emulator, to prove that the suites notice. */
export interface Fault extends FaultRow {
  readonly name: string
}

/** The requirements of this name that operations have, of one service where `of` names it: `guardduty.`. */
export const requirementsNamed = (name: string, of = ''): readonly RequirementId[] =>
  Object.values(requirements)
    .map(({ id }) => id)
    .filter((id) => id.startsWith(of) && id.endsWith(`/${name}`))

export interface Row {
  readonly text: string
  readonly middleware: () => Middleware
  readonly kind?: FaultRow['kind']
  readonly also?: readonly SideEffect[]
  /** The operation that it is made with, where that is one: `guardduty.GetMembers`. */
  readonly of?: string
}

/** A mistake that breaks one requirement, of every operation that has it. */
export const breaking = (
  name: string,
  { text, middleware, kind = 'protocol', also = [], of }: Row,
): FaultRow => ({
  text,
  kind,
  kills: requirementsNamed(name, of),
  also,
  middleware,
})

/** Of a server that answers 500 where it should not. */
export const CRASHES: readonly SideEffect[] = [
  { select: '*/protocol/no-server-error', why: 'It looks for 500 in all answers.' },
]
