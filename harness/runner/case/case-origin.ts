import type { OperationId } from '../../model/operation.ts'
import type { Requests } from '../../model/report.ts'

/** What requests are sent for, as reports count them. */
export type RequestKind = keyof Requests

/** Where in a run a case came about: enough to draw the same requests again. */
export interface CaseOrigin {
  /** Index of the property in the catalogue; probes, fixtures and clean-up have indexes of their own. */
  readonly property: number
  /** The operation that the property judges; undefined for fixtures and clean-up. */
  readonly operation: OperationId | undefined
  readonly draw: string
  /** The path of the case within the draw, while nothing is shrunk. */
  readonly path: string
  /** Number of account ids that the property had allocated when the case began. */
  readonly offset: number
  /** What the requests of the case are sent for; clean-up is counted as `fixture`. */
  readonly kind: RequestKind | 'cleanup'
}
