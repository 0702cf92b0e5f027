import { expect, test } from 'vitest'
import { inParallel } from './in-parallel.ts'

test('keeps the order of the results and the limit of concurrent work', async () => {
  let now = 0
  let most = 0
  const results = await inParallel([5, 1, 3, 2, 4], 2, async (turns) => {
    most = Math.max(most, ++now)
    for (let turn = 0; turn < turns; turn++) await Promise.resolve()
    now--
    return turns * 10
  })
  expect(results).toEqual([50, 10, 30, 20, 40])
  expect(most).toBe(2)
})
