import type { Exchange } from './exchange.ts'

/** What a check or a law found wrong; only these make a verdict `fail`. */
export interface Failure {
  /** Two failures of one requirement with the same identity have one cause, whatever the drawn values were. */
  readonly identity: string
  readonly expected: string
  readonly got: string
  /** The exchanges that show it, the telling one last. */
  readonly exchanges: readonly Exchange[]
  /** The accepted requests that have to come first, such as those that create the members. */
  readonly preparation?: readonly Exchange[]
  /** The one value that was broken on purpose. */
  readonly broken?: BrokenField
}

export interface BrokenField {
  /** JSON pointer into the input: `/body/accountDetails/0/email`. */
  readonly pointer: string
  /** Short, as JSON; `(absent)` for a member left out. */
  readonly value: string
}

/** Why a property could not decide: the verdict that it gets instead, and one sentence for people. */
export interface Undecided {
  readonly verdict: 'untestable' | 'unsupported' | 'excluded'
  readonly reason: string
}

/** What one case of a property came to: undefined where the law held. */
export type LawResult = Failure | Undecided | undefined

/** Whether a law found something wrong; false where it held and where it could not decide. */
export const isFailure = (outcome: LawResult): outcome is Failure =>
  outcome !== undefined && 'identity' in outcome

/** Whether a value is a reason not to decide, where the alternative is any other object. */
export const isUndecided = (value: object): value is Undecided => 'verdict' in value && 'reason' in value

/** The result of a law that cannot decide, with one sentence that says why. */
export const untestable = (reason: string): Undecided => ({ verdict: 'untestable', reason })

/** The reason where a real account answers 403 because another one administers the service: red for nobody. */
export const NEEDS_ADMINISTRATOR = 'needs delegated administrator'
