import type { Blocked } from '../model/failure.ts'
import type { OperationId } from '../model/operation.ts'
import type { Schema } from '../model/schema.ts'
import type { Plan } from './plan.ts'
import type { Session } from './session.ts'
import type { Catalogue, Fixture } from './suite.ts'
import type { World } from './world.ts'

/**
 * Finds or makes what the planned operations need before they can accept anything, and says which operations have to do
 * without. Values are needed before the target is probed, accounts only for the operations that it turned out to have.
 */
export async function provideFixtures(
  kind: Fixture['kind'],
  plan: Plan,
  { fixtures }: Catalogue,
  session: Session,
  world: World,
): Promise<Map<OperationId, Blocked>> {
  const missing = new Map<OperationId, Blocked>()
  for (const fixture of fixtures.filter((each) => each.kind === kind)) {
    const needing = plan.operations.filter(({ input }) => fixturesOf(input).includes(fixture.name))
    if (needing.length === 0) continue
    const value = await fixture.provide(world)
    if (typeof value === 'object' && 'verdict' in value) {
      for (const { id } of needing) missing.set(id, value)
    } else session.fixtures.set(fixture.name, value)
  }
  return missing
}

/** The fixtures that the narrowings of a schema name. */
function fixturesOf(schema: Schema): readonly string[] {
  return [
    ...[schema['x-accepted']?.fixture ?? []].flat(),
    ...Object.values(schema.properties ?? {}).flatMap(fixturesOf),
    ...(schema.items ? fixturesOf(schema.items) : []),
  ]
}
