import { describe, expect, test } from 'vitest'
import { run } from '../../harness/runner/run.ts'
import { catalogue } from '../catalogue.ts'
import { broken } from './defect.ts'
import { inspector2Defects } from './inspector2.ts'

const SEEDS = [1, 2, 3]

describe.each(Object.entries(inspector2Defects))('inspector2.%s', (requirement, defects) => {
  const id = `inspector2.${requirement}`

  test.concurrent.each(Object.entries(defects))('fails on a server that %s', async (_, make) => {
    for (const seed of SEEDS) {
      const select = { requirements: [id] }
      const report = await run({ catalogue, target: broken(make), select, seed, run: seed, cases: 3 })
      expect(report.requirements.map(({ verdict, reason }) => ({ seed, verdict, reason }))).toEqual([
        { seed, verdict: 'fail', reason: undefined },
      ])
    }
  })
})
