import { describe, expect, test } from 'vitest'
import { run } from '../harness/runner/run.ts'
import { inProcessTarget } from '../harness/targets/in-process.ts'
import { createMockService, type MockOptions } from '../harness/wrappers/mock-service.ts'
import { catalogue } from './catalogue.ts'

async function judged(options: MockOptions, requirements?: readonly string[]) {
  const service = createMockService(options)
  const target = inProcessTarget('mock service', service.handle)
  const select = requirements && { requirements }
  const report = await run({ catalogue, target, seed: 1, run: 1, cases: 25, ...(select && { select }) })
  return report.requirements.filter(({ verdict }) => verdict !== 'excluded')
}

const others = (rows: Awaited<ReturnType<typeof judged>>) =>
  rows
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ id, verdict, failure }) => ({ id, verdict, failure }))

describe('a mock service', () => {
  test('is the reference emulator where nothing is scripted', async () => {
    expect(others(await judged({}))).toEqual([])
  })

  test('draws answers that keep to every schema and to every law over one request', async () => {
    const laws = [
      '*/response/**',
      '*/protocol/**',
      '**/answers-every-account-once',
      '**/answers-only-requested-accounts',
      '**/echoes-the-account',
      '**/status-follows-the-request',
      'inspector2.AssociateMember/behaviour/leading-zeros-are-kept',
      '**/accepts-valid-requests',
    ]
    // What is drawn knows nothing of what was made before: any detector will do, and members are there or not by chance.
    const stateful = /encoded-slash|dot-segments|safe-methods|wording|GetMembers.*answers-every-account-once/
    const drawn = await judged({ answers: 'arbitrary', seed: 1 }, laws)
    const rows = drawn.filter(({ id }) => !stateful.test(id))
    expect(rows.length).toBeGreaterThan(80)
    expect(others(rows)).toEqual([])
  })
})
