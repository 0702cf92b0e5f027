/**
 * What happened to a statement: `required` where it is the first to name a requirement, `merged` where earlier ones
 * have named all of its requirements, `excluded` where nothing is asked.
 */
type Fate = 'required' | 'merged' | 'excluded'

/** Something that has been said about operations; requirements decide it, or it is excluded with a reason. */
export interface Statement {
  readonly id: string
  /** Ids of the operations it is about. */
  readonly operations: readonly string[]
  readonly text: string
  readonly fate: Fate
  /** Ids of requirements. */
  readonly requirements: readonly string[]
  /** The name of the reason. */
  readonly excluded?: string
  /** What the reason means here. */
  readonly because?: string
}

/** The requirements that a statement names, operations that share a name together. */
export interface Decider<Row> {
  /** The part of the id after the operation, or the whole id where the operation is none of the statement's. */
  readonly name: string
  /** None where the catalogue lacks the requirement. */
  readonly requirements: readonly Row[]
}

/** What decides a statement, in the order in which it names requirements. */
export function decidersOf<Row>(
  { operations, requirements }: Statement,
  rowOf: (id: string) => Row | undefined,
): readonly Decider<Row>[] {
  const names = new Map<string, Row[]>()
  for (const id of requirements) {
    const slash = id.indexOf('/')
    const name = operations.includes(id.slice(0, slash)) ? id.slice(slash + 1) : id
    const row = rowOf(id)
    names.set(name, [...(names.get(name) ?? []), ...(row === undefined ? [] : [row])])
  }
  return [...names].map(([name, rows]) => ({ name, requirements: rows }))
}

/** `263 statements = 141 required + 77 merged + 45 excluded` */
export function statementSummary(statements: readonly Pick<Statement, 'fate'>[]): string {
  const fates: readonly Fate[] = ['required', 'merged', 'excluded']
  const counts = fates.map((fate) => `${statements.filter((each) => each.fate === fate).length} ${fate}`)
  return `${statements.length} statements = ${counts.join(' + ')}`
}
