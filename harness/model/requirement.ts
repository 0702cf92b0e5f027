import { type RequirementId, requirements as requirementTable } from '../../generated/requirements.ts'
import type { Effect, OperationId } from './operation.ts'
import type { ConstraintKeyword, Place } from './schema.ts'

export type { RequirementId }

/** MUST is documented and no correct server breaks it; SHOULD is observed or open to doubt; MAY never counts. */
export type Level = 'MUST' | 'SHOULD' | 'MAY'

export type Category = 'acceptance' | 'constraints' | 'errors' | 'behaviour' | 'protocol' | 'auth' | 'wording'

/** Why a requirement is one: a sentence of a page, a trait of a model, or a public report with its date. */
export interface Evidence {
  readonly kind: 'documented' | 'modelled' | 'observed'
  readonly source: string
  readonly quote: string
  readonly date?: string
}

/** The answers that satisfy a requirement; without `types` the error type does not matter. */
export interface AnswerSet {
  readonly statuses: readonly (number | '4xx')[]
  readonly types?: readonly string[]
}

/** One normative claim about one operation. */
export interface Requirement {
  readonly id: RequirementId
  readonly operation: OperationId
  readonly level: Level
  readonly category: Category
  readonly text: string
  readonly evidence: readonly Evidence[]
  readonly effect: Effect
  readonly answer?: AnswerSet
  /** Read off every answer instead of being asked for. */
  readonly passive?: boolean
  /** The catalogue that brought it, as YYYY-MM; without it, the first. */
  readonly since?: string
  /** The ids that it had before. */
  readonly formerly?: readonly string[]
  /** Set where the requirement was derived from the request schema. */
  readonly constraint?: { readonly place: Place; readonly keyword: ConstraintKeyword }
}

export const requirements: Readonly<Record<RequirementId, Requirement>> = requirementTable

export const requirementsOf = (operation: OperationId): readonly Requirement[] =>
  Object.values(requirements).filter((requirement) => requirement.operation === operation)

/** The requirements of each operation by name: the id without the operation. */
type ByName = {
  readonly [Id in OperationId]: {
    readonly [R in RequirementId as R extends `${Id}/${infer Name}` ? Name : never]: R
  }
}

/** The names of the requirements of an operation; of several operations, the names that they have in common. */
export type RequirementName<Id extends OperationId = OperationId> = keyof ByName[Id] & string

/** The operations that have a requirement of this name. */
export type OperationWith<Name extends string> = {
  readonly [Id in OperationId]: Name extends RequirementName<Id> ? Id : never
}[OperationId]

/** The requirement of an operation with a name that the spec declares, such as `behaviour/email-is-kept`. */
export function requirementOf<Id extends OperationId>(operation: Id, name: RequirementName<Id>): Requirement {
  const byId: Readonly<Record<string, Requirement>> = requirements
  const requirement = byId[`${operation}/${name}`]
  if (!requirement) throw new Error(`${operation} has no requirement "${name}"; declare it in x-requirements`)
  return requirement
}

const matches = (expected: number | '4xx', status: number) =>
  expected === '4xx' ? status >= 400 && status < 500 : status === expected

export const allows = ({ statuses }: AnswerSet, status: number): boolean =>
  statuses.some((expected) => matches(expected, status))

/** All that a requirement is or was called, the id of today first. */
export const namesOf = ({ id, formerly = [] }: Pick<Requirement, 'id' | 'formerly'>): readonly string[] => [
  id,
  ...formerly,
]

/** The id of today for one that was given up, with or without its service; any other text as it is. */
export function currentId(name: string): string {
  const renamed = Object.values(requirements).find(({ formerly = [] }) =>
    formerly.some((old) => old === name || old.slice(old.indexOf('.') + 1) === name),
  )
  return renamed?.id ?? name
}

/** From best to worst evidence: the verdict of a requirement is the worst of its properties. */
const VERDICTS = ['unsupported', 'pass', 'untestable', 'fail', 'error'] as const

export type Verdict = (typeof VERDICTS)[number]

export const worse = (a: Verdict, b: Verdict): Verdict => (VERDICTS.indexOf(a) >= VERDICTS.indexOf(b) ? a : b)

/** The level at and above which a failure makes a run red. */
export type FailOn = 'must' | 'should'

/** The levels of which a failure counts. */
export const countingOf = (failOn: FailOn): readonly Level[] =>
  failOn === 'should' ? ['MUST', 'SHOULD'] : ['MUST']
