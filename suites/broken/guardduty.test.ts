import { describe, expect, test } from 'vitest'
import { run } from '../../harness/runner/run.ts'
import { catalogue } from '../catalogue.ts'
import { broken } from './defect.ts'
import { guardDutyDefects } from './guardduty.ts'

const SEEDS = [1, 2, 3]

describe.each(Object.entries(guardDutyDefects))('guardduty.%s', (requirement, defects) => {
  const id = `guardduty.${requirement}`

  test.each(Object.entries(defects))('fails on a server that %s', async (_, make) => {
    for (const seed of SEEDS) {
      const select = { requirements: [id] }
      const report = await run({ catalogue, target: broken(make), select, seed, run: seed, cases: 3 })
      expect(report.requirements.map(({ verdict, reason }) => ({ seed, verdict, reason }))).toEqual([
        { seed, verdict: 'fail', reason: undefined },
      ])
    }
  })
})
