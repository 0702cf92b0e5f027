import { describe, expect, test } from 'vitest'
import { run } from '../../harness/runner/run.ts'
import { catalogue } from '../catalogue.ts'
import { broken } from './defect.ts'
import { securityHubDefects } from './securityhub.ts'

const SEEDS = [1, 2, 3]

describe.each(Object.entries(securityHubDefects))('securityhub.%s', (requirement, defects) => {
  const id = `securityhub.${requirement}`

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
