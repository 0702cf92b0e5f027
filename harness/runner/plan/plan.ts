import type { Operation, OperationId } from '../../model/operation.ts'
import { namesOf, type Requirement, requirementsOf } from '../../model/requirement.ts'
import { type Catalogue, type Property, propertyKey } from './suite.ts'

/**
 * Whether a selection names an id: by a prefix of whole segments, or by a glob in which `*` stands for a part of one
 * segment and `**` for any number of them. The service may be left out.
 */
export function selects(selection: string, id: string): boolean {
  const pattern = patternOf(selection)
  return pattern.test(id) || pattern.test(id.slice(id.indexOf('.') + 1))
}

/** Whether a selection names a requirement, by its id or by one that it had before. */
export const selectsRequirement = (selection: string, requirement: Requirement): boolean =>
  namesOf(requirement).some((name) => selects(selection, name))

const patterns = new Map<string, RegExp>()

/** Each is compared with every requirement, so it is made once. */
function patternOf(selection: string): RegExp {
  const known = patterns.get(selection)
  if (known) return known
  const source = selection
    .replace(/\/+$/, '')
    .split(/(\*\*\/|\*\*|\*)/)
    .map((part) => GLOBS[part] ?? part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('')
  const pattern = new RegExp(`^${source}(?:$|/)`)
  patterns.set(selection, pattern)
  return pattern
}

const GLOBS: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' }

/** Selections by operation and by requirement; an absent one selects everything. */
export interface Select {
  readonly operations?: readonly string[]
  readonly requirements?: readonly string[]
  /** The properties with these keys, and the passive requirements with these ids. */
  readonly keys?: ReadonlySet<string>
}

/** What a run will judge. */
export interface Plan {
  readonly operations: readonly Operation[]
  /** Each gets a verdict. */
  readonly requirements: readonly Requirement[]
  readonly properties: readonly PlannedProperty[]
}

export interface PlannedProperty {
  readonly property: Property
  /** Its index in the catalogue, whatever is selected. */
  readonly index: number
  /** Not selected itself, but run because a selected passive requirement needs exchanges to look at. */
  readonly passiveOnly: boolean
}

export function planOf(catalogue: Catalogue, select: Select): Plan {
  const properties = catalogue.suites.flatMap((suite) => suite.properties)
  const isSelected = (property: Property) => !select.keys || select.keys.has(propertyKey(property))
  const selected = new Set(properties.filter(isSelected).map(({ requirement }) => requirement))
  const isWanted = (requirement: Requirement) =>
    !select.keys || (requirement.passive ? select.keys.has(requirement.id) : selected.has(requirement))
  const operations = catalogue.suites
    .map(({ operation }) => operation)
    .filter(({ id }) => isAny(select.operations, (selection) => selects(selection, id)))
  const requirements = operations
    .flatMap(({ id }) => requirementsOf(id))
    .filter(
      (requirement) =>
        isAny(select.requirements, (selection) => selectsRequirement(selection, requirement)) &&
        isWanted(requirement),
    )
  const wanted = new Set(requirements)
  const all = properties.map((property, index) => ({
    property,
    index,
    passiveOnly: !(wanted.has(property.requirement) && isSelected(property)),
  }))
  const passive = onlyPassivelySelected(requirements)
  return {
    operations: operations.filter(({ id }) => requirements.some(({ operation }) => operation === id)),
    requirements,
    properties: all.filter(
      ({ property, passiveOnly }) => !passiveOnly || passive.has(property.requirement.operation),
    ),
  }
}

/** Without selections, everything is selected. */
const isAny = (selections: readonly string[] | undefined, isOne: (selection: string) => boolean) =>
  !selections || selections.length === 0 || selections.some(isOne)

/** Operations of which only passive requirements are selected. */
function onlyPassivelySelected(requirements: readonly Requirement[]): ReadonlySet<OperationId> {
  const active = new Set(requirements.filter(({ passive }) => !passive).map(({ operation }) => operation))
  return new Set(requirements.map(({ operation }) => operation).filter((operation) => !active.has(operation)))
}
