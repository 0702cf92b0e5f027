import { expect, test } from 'vitest'
import { catalogue } from '../../suites/catalogue.ts'
import type { RequirementReport } from '../model/report.ts'
import type { Target } from '../targets/target.ts'
import { alteredTarget, emulatorTarget } from '../testing/targets.ts'
import { run } from './run.ts'

const operations = ['guardduty.GetMembers']

/** What a run tells of its properties before it is over, by property, and what it reports. */
async function told(target: Target) {
  const standings = new Map<string, RequirementReport['verdict']>()
  const report = await run({
    ...{ catalogue, target, select: { operations }, seed: 1, run: 0, cases: 2 },
    onEvent: (event) => {
      if (event.type === 'judged') standings.set(event.property, event.verdict)
    },
  })
  return { standings, report }
}

test('every property is told of once nothing can change it, with the standing that it has in the report', async () => {
  const { standings, report } = await told(emulatorTarget())
  expect(standings.size).toBe(
    catalogue.suites.find(({ operation }) => operation.id === operations[0])?.properties.length,
  )
  for (const [key, verdict] of standings) {
    const reported = report.requirements.find(({ id }) => id === key.split('#')[0])
    expect([key, verdict]).toEqual([key, reported?.verdict])
  }
})

test('no property is told to pass where nothing of its operation is ever rejected', async () => {
  const obliging = alteredTarget('obliging', (response, { path }) =>
    path.includes('/member') && response.status >= 400
      ? { ...response, status: 200, body: '{"members":[],"unprocessedAccounts":[]}' }
      : response,
  )
  const { standings } = await told(obliging)
  expect(standings.get('guardduty.GetMembers/behaviour/accepts-valid-requests#law')).toBe('untestable')
  expect([...standings.values()]).not.toContain('pass')
})
