import type { Command } from 'commander'
import { namesOf } from '../../model/names.ts'
import { nearest } from '../../model/nearest.ts'
import { requirementsOf } from '../../model/requirement.ts'
import type { Select } from '../../runner/plan/plan.ts'
import { selects } from '../../runner/plan/selection.ts'
import type { Catalogue } from '../../runner/plan/suite.ts'
import { UsageError } from '../shell.ts'
import { collect } from './values.ts'

/** The flags that choose operations and requirements. */
export interface SelectFlags {
  readonly operation?: readonly string[]
  readonly requirement?: readonly string[]
}

export const selectOptions = (command: Command): Command =>
  command
    .option('--operation <sel>', 'only these operations, by name or glob; may be repeated', collect)
    .option(
      '--requirement <sel>',
      'only these requirements, by prefix or glob, such as "**/maxItems"',
      collect,
    )

/** The selection, after making sure that each part of it and the whole of it match something. */
export function selectOf({ operation, requirement }: SelectFlags, { suites }: Catalogue): Select {
  const operations = suites.map((suite) => suite.operation.id)
  for (const selection of operation ?? []) assertMatches('--operation', selection, operations)
  const chosen = operations.filter(
    (id) => !operation || operation.some((selection) => selects(selection, id)),
  )
  const requirements = chosen.flatMap((id) => requirementsOf(id).flatMap(namesOf))
  for (const selection of requirement ?? []) assertMatches('--requirement', selection, requirements)
  return { ...(operation && { operations: operation }), ...(requirement && { requirements: requirement }) }
}

function assertMatches(flag: string, selection: string, ids: readonly string[]): void {
  if (ids.some((id) => selects(selection, id))) return
  const near = nearest(selection, ids)
  const hint = near === undefined ? '' : `: did you mean "${near}"?`
  throw new UsageError(`${flag} "${selection}" matches nothing${hint}`)
}
