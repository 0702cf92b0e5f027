import type { OperationId } from './operation.ts'

/** What a target is known not to satisfy, and why. */
export interface Baseline {
  /** As messages name it. */
  readonly file: string
  /** The month of the catalogue of requirements that it was made with. */
  readonly catalogue: string
  readonly entries: readonly BaselineEntry[]
  /** Operations that the target had; undefined where nobody wrote it down. */
  readonly supported?: readonly OperationId[]
}

/** One known gap. */
export interface BaselineEntry {
  /** An id, a prefix of whole segments, or a glob. */
  readonly requirement: string
  readonly verdict: ExcusableVerdict
  /** The identity of the failure; without it, any failure is the known one. */
  readonly failure?: string
  readonly reason: string
  /** An issue, such as https://github.com/getmoto/moto/issues/1. */
  readonly link?: string
  /** The last day on which it excuses anything, as YYYY-MM-DD. */
  readonly expires?: string
  /** In the file, from 1. */
  readonly line: number
}

export const EXCUSABLE_VERDICTS = ['fail', 'untestable'] as const

type ExcusableVerdict = (typeof EXCUSABLE_VERDICTS)[number]

/**
 * What a run showed of an entry.
 * - expected: something fails as it says
 * - expired: something does, and its last day has gone by
 * - differs: what it names fails, but not as it says
 * - stale: what it names passes
 * - unobserved: the run could not tell
 */
export type EntryStatus = 'expected' | 'expired' | 'differs' | 'stale' | 'unobserved'

/** Whether a requirement came out as its baseline says, which is no news. */
export const isExpected = ({ baseline }: { readonly baseline?: BaselineStatus }): boolean =>
  baseline?.status === 'expected'

/** How a requirement stands beside a baseline. */
export interface BaselineStatus {
  readonly status: 'expected' | 'expired' | 'regression' | 'stale' | 'unobserved' | 'new'
  /** That of the entry, or why there is none. */
  readonly reason: string
}
