/** The rows of all groups with their names; two of one name are a mistake of whoever wrote them. */
export function rowsByName<Row>(groups: readonly Readonly<Record<string, Row>>[]): readonly [string, Row][] {
  const rows = groups.flatMap((group) => Object.entries(group))
  const names = rows.map(([name]) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new Error(`There are two rows called "${twice}": rename one.`)
  return rows
}
