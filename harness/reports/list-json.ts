import { release } from '../../generated/release.ts'
import { FIRST_CATALOGUE } from '../model/first-catalogue.ts'
import type { Operation } from '../model/operation.ts'
import type { Requirement } from '../model/requirement.ts'

/** Requirements for programs. Members may be added; those that are there keep their names and meanings. */
export function toListJson(operations: readonly Operation[], requirements: readonly Requirement[]): string {
  const used = new Set(requirements.map(({ operation }) => operation))
  const list = {
    format: 'pass-muster/list/1',
    catalogue: release.catalogue,
    operations: operations
      .filter(({ id }) => used.has(id))
      .map(({ id, method, path, effect, page }) => ({ id, method, path, effect, page })),
    requirements: requirements.map(
      ({ id, operation, level, category, effect, text, evidence, since = FIRST_CATALOGUE }) => ({
        ...{ id, operation, level, category, effect, since, text },
        evidence,
      }),
    ),
  }
  return `${JSON.stringify(list, null, 2)}\n`
}
