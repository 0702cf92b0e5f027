import { describe, expect, test } from 'vitest'
import { faults } from '../harness/emulator/faults/index.ts'
import { lostBecause } from '../harness/runner/recorded-case.ts'
import { replay } from '../harness/runner/replay.ts'
import { parseToken } from '../harness/runner/replay-token.ts'
import { run } from '../harness/runner/run.ts'
import { emulatorTarget } from '../harness/testing/targets.ts'
import { catalogue } from './catalogue.ts'

describe('a failure that chance had its hand in', () => {
  test.each([1, 2])('shows again when it is replayed, with seed %i', async (seed) => {
    // Nine ids in ten have no zero to lose.
    const target = () => emulatorTarget(faults['drops-leading-zeros'])
    const select = { operations: ['guardduty.*'] }
    const { requirements } = await run({ catalogue, target: target(), select, seed, run: seed, cases: 5 })
    const failed = requirements.flatMap(({ id, failure }) => (failure ? [{ id, token: failure.replay }] : []))
    expect(failed.length).toBeGreaterThan(10)
    for (const { id, token } of failed) {
      const parsed = parseToken(token)
      expect(parsed && (await lostBecause(parsed, catalogue))).toBeUndefined()
      const again = parsed && (await replay(parsed, catalogue, target()))
      expect({ id, result: again?.result }).toEqual({ id, result: 'STILL FAILS' })
    }
  })
})
