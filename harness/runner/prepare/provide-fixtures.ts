import type { Blocked } from '../../model/failure.ts'
import type { OperationId } from '../../model/operation.ts'
import type { Schema } from '../../model/schema.ts'
import type { Caller } from '../case/caller.ts'
import type { Fixture } from '../case/fixture.ts'
import type { RunContext } from '../case/run-context.ts'
import type { Plan } from '../plan/plan.ts'

/**
 * Finds or makes what the planned operations need before they can accept anything, and says which operations have to do
 * without. Values are needed before the target is probed, accounts only for the operations that it turned out to have.
 * Of accounts that are prepared for each request, one shows whether that can be done.
 */
export async function provideFixtures(
  which: 'values' | 'accounts',
  plan: Plan,
  session: RunContext,
  callerOf: (fixture: Fixture) => Caller,
): Promise<Map<OperationId, Blocked>> {
  const missing = new Map<OperationId, Blocked>()
  // What is to be refused needs no account that was made ready.
  if (which === 'accounts' && session.sparing) return missing
  for (const fixture of session.kit.fixtures.filter(
    ({ kind }) => (kind === 'value') === (which === 'values'),
  )) {
    if (session.cancelled) break
    const needing = plan.operations.filter(({ input }) => fixturesOf(input).includes(fixture.name))
    if (needing.length === 0) continue
    const value = await provided(fixture, callerOf(fixture))
    if (typeof value === 'object' && 'verdict' in value) {
      for (const { id } of needing) missing.set(id, value)
    } else session.supplied.set(fixture.name, value)
  }
  return missing
}

const provided = (fixture: Fixture, caller: Caller) =>
  fixture.kind === 'prepared' ? fixture.provide(caller, 1) : fixture.provide(caller)

/** The fixtures that the narrowings of a schema name. */
function fixturesOf(schema: Schema): readonly string[] {
  return [
    ...[schema['x-accepted']?.fixture ?? []].flat(),
    ...Object.values(schema.properties ?? {}).flatMap(fixturesOf),
    ...(schema.items ? fixturesOf(schema.items) : []),
  ]
}
