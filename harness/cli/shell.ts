/** Something the user can mend: one sentence, exit code 2, no stack trace. */
export class UsageError extends Error {}

/** Where a command writes, and what it knows of its surroundings. */
export interface Shell {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** What the user types to run muster here. */
  readonly program: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether progress may be drawn over. */
  readonly isTerminal: boolean
  readonly colour: boolean
  /** The module of a thread that shares the work of a proof; without it, one thread does it all. */
  readonly proofThread?: URL
  /** Asks the user for a line; absent where nobody can answer. */
  readonly ask?: (question: string) => Promise<string>
}
