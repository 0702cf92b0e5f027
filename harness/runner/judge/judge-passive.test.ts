import { expect, test } from 'vitest'
import { catalogue } from '../../../suites/catalogue.ts'
import { alteredTarget } from '../../testing/targets.ts'
import { run } from '../run.ts'

test('what answers an operation with 501 lacks it, whatever the laws of other operations saw', async () => {
  const lacking = alteredTarget('lacking', (response, { path }) =>
    path.endsWith('/member/get') ? { ...response, status: 501 } : response,
  )
  const report = await run({ catalogue, target: lacking, seed: 1, run: 0, cases: 1 })
  const verdicts = report.requirements.filter(({ operation }) => operation === 'guardduty.GetMembers')
  expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['unsupported']))
})
