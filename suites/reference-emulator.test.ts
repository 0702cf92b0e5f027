import { describe, expect, test } from 'vitest'
import { embedded } from '../harness/adequacy/embedded.ts'
import type { RunReport } from '../harness/model/report.ts'
import { run } from '../harness/runner/run.ts'
import { emulatorTarget } from '../harness/testing/targets.ts'
import { catalogue } from './catalogue.ts'

const notPassed = ({ requirements }: RunReport) =>
  requirements
    .filter(({ verdict }) => verdict !== 'pass' && verdict !== 'excluded')
    .map(({ id, verdict, reason, failure }) => ({ id, verdict, reason, got: failure?.got }))

// That it satisfies everything over HTTP is what conformance.test.ts says.
describe('the reference emulator', () => {
  test('satisfies every requirement again with its members of the run before still known, but for signatures, which it does not check', async () => {
    const target = await embedded('emulator', {}, { raw: true })
    const options = { catalogue, target, seed: 20261120, cases: 3 }
    await run({ ...options, run: 0 })
    const { totals, ...report } = await run({ ...options, run: 1 })
    await target.close()
    expect(notPassed({ totals, ...report })).toEqual([])
    const signatures = report.requirements.filter(({ verdict }) => verdict === 'excluded')
    expect(new Set(signatures.map(({ category }) => category))).toEqual(new Set(['auth']))
    expect(totals.passed).toBe(totals.planned - signatures.length)
  })

  test.each([1, 2, 3])('satisfies every requirement in-process with seed %i', async (seed) => {
    const report = await run({ catalogue, target: emulatorTarget(), seed, run: seed, cases: 10 })
    expect(notPassed(report)).toEqual([])
  })

  test('holds no more members than quotas begin at, however many cases there are', async () => {
    const select = { operations: ['CreateMembers', 'AssociateMember'] }
    const report = await run({ catalogue, target: emulatorTarget(), select, seed: 1, run: 0, cases: 400 })
    expect(notPassed(report)).toEqual([])
  })
})
