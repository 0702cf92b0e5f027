import type { Exchange } from '../../model/exchange.ts'
import type { Requests } from '../../model/report.ts'

/** A request that a run sent, or would have sent to another target than a real account. */
export interface RequestEvent {
  /** With silence of the kind `withheld` where it was not sent. */
  readonly exchange: Exchange
  /** The place in the catalogue of the property that it was for; others belong to probes and fixtures. */
  readonly lane: number
  readonly draw: string
  readonly purpose: keyof Requests
  /** What fixtures supplied by then, by name. */
  readonly supplied: ReadonlyMap<string, unknown>
}
