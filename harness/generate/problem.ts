/** What is wrong with a hand-written file, where, and what to do. */
export interface Problem {
  readonly file: string
  /** JSON pointer into the file. */
  readonly pointer: string
  readonly message: string
}

export const formatProblem = ({ file, pointer, message }: Problem): string => `${file}#${pointer}: ${message}`

/** Thrown while reading the specs and caught by `main` alone. */
export class SpecError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.problems = problems
  }
}
