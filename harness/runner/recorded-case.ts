import fc from 'fast-check'
import { drawsOf, type PlannedDraw } from './judge/draws.ts'
import { planOf } from './plan/plan.ts'
import { type Catalogue, type Property, propertyKey, seedOf } from './plan/suite.ts'
import { checksumOf, type ReplayToken } from './replay-token.ts'

/** Why a replay line does not lead to the case that it was printed for; undefined where it does. Sends nothing. */
export async function lostBecause(token: ReplayToken, catalogue: Catalogue): Promise<string | undefined> {
  const { requirements, properties } = planOf(catalogue, {})
  const property = properties
    .map((each) => each.property)
    .find((each) => propertyKey(each) === token.property)
  if (!property || !requirements.some(({ id }) => id === token.requirement)) return 'is not in this catalogue'
  const draw = drawsOf(property, token.cases).find(({ label }) => label === token.draw)
  if (!draw) return `has no input "${token.draw}"`
  const drawn = await drawnAt(property, draw, token)
  if (drawn.length === 0) return `has no case at path=${token.path}`
  const [value] = drawn
  const isRecorded = token.sum === undefined || token.sum === checksumOf(token, JSON.stringify(value))
  return isRecorded ? undefined : 'has another case there than the recorded one'
}

/** The value at the path of a line, drawn as a run draws it; empty where the path leads nowhere. */
async function drawnAt(
  property: Property,
  { label, runs, values }: PlannedDraw,
  { path, seed }: ReplayToken,
): Promise<readonly unknown[]> {
  const drawn: unknown[] = []
  if (Number(path.split(':')[0]) >= runs) return drawn
  const first = fc.asyncProperty(values, async (value) => {
    drawn.push(value)
    // One is enough.
    fc.pre(false)
  })
  const name = propertyKey(property)
  const at = { seed: seedOf(seed, name, label), numRuns: runs, path, endOnFailure: true, maxSkipsPerRun: 0 }
  try {
    await fc.check(first, at)
    return drawn.slice(0, 1)
  } catch {
    // fast-check throws at a path on which nothing can be shrunk any more.
    return []
  }
}
