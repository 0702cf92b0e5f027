import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { spawnEmulator } from '../harness/emulator/spawn.ts'
import type { RunReport } from '../harness/model/report.ts'
import { run } from '../harness/runner/run.ts'
import { httpTarget } from '../harness/targets/http.ts'
import type { Target } from '../harness/targets/target.ts'
import { emulatorTarget } from '../harness/testing/targets.ts'
import { catalogue } from './catalogue.ts'

const notPassed = ({ requirements }: RunReport) =>
  requirements
    .filter(({ verdict }) => verdict !== 'pass' && verdict !== 'excluded')
    .map(({ id, verdict, reason, failure }) => ({ id, verdict, reason, got: failure?.got }))

describe('the reference emulator, over HTTP in a process of its own', () => {
  let target: Target
  let close = async () => {}

  beforeAll(async () => {
    const emulator = await spawnEmulator()
    target = httpTarget({ url: emulator.url })
    close = async () => {
      await target.close()
      await emulator.close()
    }
  })
  afterAll(() => close())

  test('satisfies every requirement', async () => {
    const report = await run({ catalogue, target, seed: 20261120, run: 0, cases: 25 })
    expect(notPassed(report)).toEqual([])
    expect(report.totals.passed).toBe(report.totals.planned)
  })

  test('satisfies them with its members of the run before still known', async () => {
    expect(notPassed(await run({ catalogue, target, seed: 20261120, run: 1, cases: 5 }))).toEqual([])
  })
})

describe('the reference emulator, in-process', () => {
  test.each([1, 2, 3])('satisfies every requirement with seed %i', async (seed) => {
    expect(notPassed(await run({ catalogue, target: emulatorTarget(), seed, run: seed, cases: 10 }))).toEqual(
      [],
    )
  })

  test('holds no more members than quotas begin at, however many cases there are', async () => {
    const select = { operations: ['CreateMembers', 'AssociateMember'] }
    expect(
      notPassed(await run({ catalogue, target: emulatorTarget(), select, seed: 1, run: 0, cases: 400 })),
    ).toEqual([])
  })
})
