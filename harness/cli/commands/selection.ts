import { didYouMean } from '../../model/nearest.ts'
import { namesOf, requirementsOf } from '../../model/requirement.ts'
import { type Select, selects } from '../../runner/plan/plan.ts'
import type { Catalogue } from '../../runner/plan/suite.ts'
import { isReplayCommand, parseToken } from '../../runner/replay-token.ts'
import { UsageError } from '../environment.ts'

/** Throws a UsageError unless each part of a selection matches something of the catalogue. */
export function assertMatches({ operations, requirements }: Select, { suites }: Catalogue): void {
  const ids = suites.map((suite) => suite.operation.id)
  for (const selection of operations ?? []) assertMatch('--operation', selection, ids)
  const selected = ids.filter((id) => !operations || operations.some((selection) => selects(selection, id)))
  const names = selected.flatMap((id) => requirementsOf(id).flatMap(namesOf))
  for (const selection of requirements ?? []) assertMatch('--requirement', selection, names)
}

function assertMatch(flag: string, selection: string, names: readonly string[]): void {
  if (names.some((name) => selects(selection, name))) return
  if (isReplayCommand(selection) || parseToken(selection)) {
    throw new UsageError(`${flag} is a replay line: pass it to muster replay.`)
  }
  throw new UsageError(`${flag} "${selection}" matches nothing${didYouMean(selection, names)}`)
}
