import { describe, expect, test } from 'vitest'
import { faults } from '../harness/emulator/faults/index.ts'
import type { RunReport } from '../harness/model/report.ts'
import { run } from '../harness/runner/run.ts'
import { selects } from '../harness/runner/selection.ts'
import { emulatorTarget } from '../harness/testing/targets.ts'
import { catalogue } from './catalogue.ts'

const failed = ({ requirements }: RunReport) =>
  requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)

/** What must not change between two runs with one seed; account ids are drawn anew. */
const essence = ({ requirements }: RunReport) =>
  requirements.map(({ id, verdict, failure }) => ({ id, verdict, drawn: failure?.counterexample }))

describe.each(Object.values(faults))('the planted fault $name', (fault) => {
  const judge = (seed: number, run_: number) =>
    run({ catalogue, target: emulatorTarget(fault), seed, run: run_, cases: 15 })

  test.each([1, 2, 3])(
    'fails what it breaks, and nothing that it does not touch, with seed %i',
    async (seed) => {
      const report = await judge(seed, seed)
      const caught = failed(report)
      expect(caught).toEqual(expect.arrayContaining([...fault.kills]))
      const expected = [...fault.kills, ...(fault.also ?? []).map(({ select }) => select)]
      const strays = report.requirements.filter(
        ({ id, verdict }) =>
          verdict !== 'pass' &&
          verdict !== 'excluded' &&
          !expected.some((selection) => selects(selection, id)),
      )
      expect(strays.map(({ id, verdict, reason }) => ({ id, verdict, reason }))).toEqual([])
    },
  )

  test('gives the same verdicts and counterexamples for the same seed', async () => {
    expect(essence(await judge(7, 0))).toEqual(essence(await judge(7, 0)))
  })
})
