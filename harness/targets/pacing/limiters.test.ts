import { expect, test } from 'vitest'
import { ConcurrencyLimiter } from './limiters.ts'

/** Sees who was let in by now. */
async function entering(gate: ConcurrencyLimiter, count: number) {
  const ages: number[] = []
  for (let index = 0; index < count; index++) void gate.enter().then((age) => ages.push(age))
  await settled()
  return ages
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('lets in no more than the limit, and the next one as soon as somebody leaves', async () => {
  const gate = new ConcurrencyLimiter(2)
  const inside = await entering(gate, 4)
  expect(inside).toHaveLength(2)
  gate.leave()
  await settled()
  expect(inside).toHaveLength(3)
})

test('is lowered once for all who came in together, and again for those who came later', async () => {
  const gate = new ConcurrencyLimiter(12)
  const [age = 0] = await entering(gate, 12)
  for (let index = 0; index < 12; index++) gate.lower(age)
  expect(gate.limit).toBe(6)
  for (let index = 0; index < 12; index++) gate.leave()
  const [later = 0] = await entering(gate, 1)
  gate.lower(later)
  expect(gate.limit).toBe(3)
})

test('never goes below one', async () => {
  const gate = new ConcurrencyLimiter(2)
  for (let index = 0; index < 5; index++) {
    gate.lower(await gate.enter())
    gate.leave()
  }
  expect(gate.limit).toBe(1)
  expect(await entering(gate, 1)).toHaveLength(1)
})

test('rises slowly to where it began, and no further', async () => {
  const gate = new ConcurrencyLimiter(2)
  gate.lower(await gate.enter())
  for (let index = 0; index < 19; index++) gate.raise()
  expect(gate.limit).toBe(1)
  gate.raise()
  expect(gate.limit).toBe(2)
  for (let index = 0; index < 99; index++) gate.raise()
  expect(gate.limit).toBe(2)
})

test('lets in who waits when it rises', async () => {
  const gate = new ConcurrencyLimiter(2)
  gate.lower(await gate.enter())
  const others = await entering(gate, 1)
  expect(others).toEqual([])
  for (let index = 0; index < 20; index++) gate.raise()
  await settled()
  expect(others).toHaveLength(1)
})
