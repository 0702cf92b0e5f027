import { homedir } from 'node:os'
import type { Catalogue } from '../runner/plan/suite.ts'

/** An error that the user can fix: one sentence, exit code 2, no stack trace. */
export class UsageError extends Error {}

/** What a command knows of the process that runs it. */
export interface CliEnvironment {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** The command that the user types to run muster here. */
  readonly program: string
  readonly env: Variables
  /** Whether progress can be overwritten in place. */
  readonly isTerminal: boolean
  readonly colour: boolean
  /** Loads the suites, which only some commands need. */
  readonly catalogue: () => Promise<Catalogue>
  /** The entry module of worker threads for `muster adequacy`; without it, everything runs in one thread. */
  readonly proofThread?: URL
  /** Asks the user for a line; absent without a terminal. */
  readonly ask?: (question: string) => Promise<string>
}

/** Environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>

/** The home directory, as the AWS SDKs find it. */
export const homeOf = ({ HOME, USERPROFILE }: Variables): string => HOME || USERPROFILE || homedir()

interface Stream {
  readonly isTTY?: boolean
  readonly hasColors?: () => boolean
}

/** Whether a line may be drawn over again: on a terminal that obeys control codes, with a person before it. */
export const drawsProgress = ({ isTTY = false }: Stream, { TERM, CI }: Variables): boolean =>
  isTTY && TERM !== 'dumb' && !CI

/** Whether text has colours: as NO_COLOR and FORCE_COLOR say, else on a terminal that knows them. */
export function hasColour({ hasColors }: Stream, { NO_COLOR, FORCE_COLOR }: Variables): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR)
  return hasColors?.() === true
}
