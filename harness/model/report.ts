import type { BaselineEntry, BaselineStatus, EntryStatus } from './baseline.ts'
import type { Exchange } from './exchange.ts'
import type { BrokenField } from './failure.ts'
import type { OperationId } from './operation.ts'
import type { Category, Evidence, FailOn, Level, RequirementId, Verdict } from './requirement.ts'

/** The outcome of a run as data; its JSON Schema is `specs/report.schema.json`. */
export interface Report {
  readonly format: 'pass-muster/report/1'
  readonly tool: { readonly version: string; readonly catalogue: string }
  readonly target: ReportedTarget
  readonly seed: number
  /** Shifts the account ids, so that two runs never use the same. */
  readonly run: number
  readonly cases: number
  readonly startedAt: string
  readonly milliseconds: number
  readonly ended: Ended
  /** Where the run was stopped because a real account accepted a write. */
  readonly acceptedWrite?: AcceptedWriteReport
  readonly totals: Totals
  readonly requests: Requests
  readonly operations: readonly OperationReport[]
  readonly requirements: readonly RequirementReport[]
  /** Where the run was compared with one. */
  readonly baseline?: BaselineReport
  /** The level from which a failure made the run red. */
  readonly failOn: FailOn
  readonly exit: { readonly code: number; readonly reason: string }
}

/** A report without what only the caller of the run knows. */
export type RunReport = Omit<Report, 'exit' | 'failOn' | 'tool' | 'target' | 'baseline'>

/** What was judged. The URL of the embedded emulator is gone when the run is over. */
export interface ReportedTarget {
  readonly name: string
  readonly embedded: boolean
  readonly url?: string
  /** Whose key pair signed every request: `the example credentials`. */
  readonly signedWith?: string
  /** The fault that was planted in the embedded emulator. */
  readonly fault?: string
  /** Why it was asked nothing: it did not answer in the time that was given to it. */
  readonly silence?: string
  /** Whether the user asked for requests that only read. */
  readonly readOnly?: boolean
  /** How the command that served it ended before the run did: `with code 1`. */
  readonly commandEnded?: string
}

/** A write that a real account accepted although its owner did not allow it: the run was stopped. */
export interface AcceptedWriteReport {
  /** The operation or supporting operation. */
  readonly operation: string
  /** The ids that the request named; none of them is an account of 12 digits, unless the account was not known to be real. */
  readonly accounts: readonly string[]
  readonly region: string
  /** ISO 8601. */
  readonly at: string
  /** The command that undoes it. */
  readonly undo: string
  readonly exchange: Exchange
}

export type Ended =
  | 'finished'
  | 'target-died'
  | 'never-answered'
  | 'throttled'
  | 'write-accepted'
  | 'interrupted'
  | 'out-of-time'
  | 'too-many-failures'

/** planned = passed + failed + untestable + unsupported + error + excluded. */
export interface Totals {
  readonly planned: number
  readonly passed: number
  readonly failed: number
  readonly untestable: number
  readonly unsupported: number
  readonly error: number
  readonly excluded: number
}

/** Requests by what they were sent for; their sum is all that was sent. */
export interface Requests {
  readonly probe: number
  readonly fixture: number
  readonly control: number
  readonly boundary: number
  readonly random: number
  readonly shrink: number
}

export interface OperationReport {
  readonly id: OperationId
  readonly supported: boolean
  /** How the target showed that it lacks the operation. */
  readonly reason?: string
  readonly totals: Totals
  readonly requests: Requests
}

export interface RequirementReport {
  readonly id: RequirementId
  readonly operation: OperationId
  readonly level: Level
  readonly category: Category
  readonly text: string
  readonly evidence: readonly Evidence[]
  readonly verdict: Verdict | 'excluded'
  /** Why it was not decided, or the message of our own exception. */
  readonly reason?: string
  readonly failure?: FailureReport
  /** It failed, and held when it was asked again alone. */
  readonly flaky?: true
  /** No accepted request was sent beside what was refused, to spare a real account; a failure is not red by itself. */
  readonly uncontrolled?: true
  /** Where a baseline has something to say of it. */
  readonly baseline?: BaselineStatus
}

/** What a baseline knew, and what the run showed of it. */
export interface BaselineReport {
  readonly file: string
  readonly catalogue: string
  readonly totals: BaselineTotals
  readonly entries: readonly (BaselineEntry & { readonly status: EntryStatus })[]
  /** Operations that the target had and has no more. */
  readonly lost: readonly OperationId[]
}

interface BaselineTotals {
  /** Requirements that fail, or cannot be tested, as an entry says. */
  readonly expected: number
  /** Requirements that fail and should not, and operations that were lost. */
  readonly regressions: number
  /** Requirements that fail and are younger than the baseline. */
  readonly new: number
  /** Entries. */
  readonly stale: number
  readonly expired: number
  readonly unobserved: number
}

export interface FailureReport {
  readonly identity: string
  readonly expected: string
  readonly got: string
  readonly broken?: BrokenField
  /** What the response breaks too, only because it repeats the broken value: `response/schema: /accountId must be string`. */
  readonly also?: string
  /** The shrunk counterexample before account ids were filled in. */
  readonly counterexample: string
  readonly exchanges: readonly Exchange[]
  /** The accepted requests that have to come first, such as those that create the members. */
  readonly preparation?: readonly Exchange[]
  /** The argument of `muster replay`. */
  readonly replay: string
}
