import type { ValidateFunction } from 'ajv/dist/2020.js'

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

/** What a JSON Schema finds wrong with a part of a document, and what to do about it. */
export function complaints(
  { file }: { readonly file: string },
  value: unknown,
  at: string,
  validate: ValidateFunction,
): Problem[] {
  if (validate(value)) return []
  const errors = validate.errors ?? []
  // The branches of anyOf and if are noise beside the member they are about.
  const telling = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf')
  return (telling.length > 0 ? telling : errors).map(({ instancePath, message, params }) => ({
    file,
    pointer: `${at}${instancePath}`,
    message: explain(message ?? 'is not valid', params),
  }))
}

function explain(message: string, params: Readonly<Record<string, unknown>>): string {
  if (Array.isArray(params.allowedValues)) return `must be one of ${params.allowedValues.join(', ')}`
  if (typeof params.additionalProperty === 'string')
    return `"${params.additionalProperty}" is unknown; remove it`
  if (typeof params.missingProperty === 'string') return `"${params.missingProperty}" is missing; add it`
  return message
}
