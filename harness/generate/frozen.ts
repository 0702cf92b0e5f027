import { FIRST_CATALOGUE } from '../model/first-catalogue.ts'
import { fail } from './document.ts'
import type { ReadOperation } from './operations.ts'
import { SpecError } from './problem.ts'

/** What a row says of the times before this release. */
interface Frozen {
  readonly id: string
  readonly since?: string
  readonly formerly?: readonly string[]
}

/** An old id leads to one requirement, and is the id of none. */
export function checkFormerIds({ node }: ReadOperation, rows: readonly Frozen[]): void {
  const claims = rows.flatMap(({ id, formerly = [] }) => formerly.map((old) => ({ id, old })))
  claims.forEach(({ id, old }, index) => {
    if (rows.some((row) => row.id === old))
      fail(node, `"${id}" was "${old}", which is an id again; rename one`)
    const before = claims.slice(0, index).find((claim) => claim.old === old)
    if (before) fail(node, `"${before.id}" and "${id}" were both "${old}"; drop it from one`)
  })
}

/** A requirement is of the catalogue of this release, or of one between the first and it. */
export function checkSince(rows: readonly Frozen[], catalogue: string): void {
  const problems = rows.flatMap(({ id, since = FIRST_CATALOGUE }) =>
    since >= FIRST_CATALOGUE && since <= catalogue
      ? []
      : [
          {
            file: 'package.json',
            pointer: '/muster/catalogue',
            message: `is ${catalogue}, and "${id}" is of ${since}; give one of them a date from ${FIRST_CATALOGUE} on that fits`,
          },
        ],
  )
  if (problems.length > 0) throw new SpecError(problems)
}
