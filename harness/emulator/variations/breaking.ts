import type { FaultRow } from '../faults/fault.ts'
import { requirementsNamed } from '../faults/fault.ts'
import type { Middleware, SideEffect } from './variation.ts'

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
