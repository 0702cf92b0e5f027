import { describe, expect, test } from 'vitest'
import { requirements } from '../harness/model/requirement.ts'
import { selectsRequirement } from '../harness/runner/plan/plan.ts'
import { run } from '../harness/runner/run.ts'
import { inProcessTarget } from '../harness/targets/target.ts'
import type { MockOptions } from '../harness/wrappers/mock-options.ts'
import { createMockService } from '../harness/wrappers/mock-service.ts'
import { catalogue } from './catalogue.ts'

async function judged(options: MockOptions, selections: readonly string[]) {
  const service = createMockService(options)
  const target = inProcessTarget('mock service', service.handle)
  const select = { requirements: selections }
  const report = await run({ catalogue, target, seed: 1, run: 1, cases: 25, select })
  return report.requirements
}

type Judged = Awaited<ReturnType<typeof judged>>

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
const selectedBy = (selections: readonly string[]) =>
  Object.values(requirements).filter((each) =>
    selections.some((selection) => selectsRequirement(selection, each)),
  )
const others = (rows: Judged) =>
  rows
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ id, verdict, failure }) => ({ id, verdict, failure }))

/** What takes a socket, or a server that looks at signatures, and is left out where there is none. */
const ELSEWHERE = [
  '**/malformed-http',
  '**/not-utf-8',
  '**/chunked-request',
  '**/expect-continue',
  ...['unsigned', 'malformed-header', 'unknown-key', 'wrong-*', 'tampered-body', 'old-date'].map(
    (name) => `*/auth/${name}`,
  ),
]

/** Everything that a run in one process decides, after making sure that it leaves out nothing else. */
function decided(rows: Judged, undecided: readonly string[] = []): Judged {
  const excluded = rows.filter(({ verdict }) => verdict === 'excluded')
  const elsewhere = selectedBy([...ELSEWHERE, ...undecided]).filter(({ id }) => idsOf(rows).includes(id))
  expect(idsOf(excluded)).toEqual(idsOf(elsewhere))
  return rows.filter((each) => !excluded.includes(each))
}

describe('a mock service', () => {
  test('is the reference emulator where nothing is scripted', async () => {
    const rows = await judged({}, ['**'])
    expect(idsOf(rows)).toEqual(Object.keys(requirements))
    expect(others(decided(rows))).toEqual([])
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
    // Drawn answers ignore the state: every detector is accepted, members are present or absent by chance, and no
    // request is refused for the accounts that it names.
    const stateful = [
      '*/protocol/encoded-slash',
      '*/protocol/dot-segments',
      '*/protocol/safe-methods',
      '*/protocol/unrelated-query',
      '*/protocol/json-spelling',
      '*/protocol/unknown-members',
      '*/protocol/unknown-members-in-items',
      '*/response/wording/unknown-detector',
      '*/response/wording/existing-member',
      '*/response/wording/not-subscribed',
      'guardduty.GetMembers/behaviour/answers-every-account-once',
    ]
    const rows = await judged({ answers: 'arbitrary', seed: 1 }, laws)
    expect(idsOf(rows)).toEqual(idsOf(selectedBy(laws)))
    const spared = idsOf(selectedBy(stateful))
    const wrong = others(decided(rows, ['*/protocol/label-binding', '*/protocol/label-is-exact']))
    expect(wrong.filter(({ id }) => !spared.includes(id))).toEqual([])
    for (const each of stateful) {
      const ids = idsOf(selectedBy([each]))
      expect(
        wrong.some(({ id }) => ids.includes(id)),
        `${each} passes: it need not be spared`,
      ).toBe(true)
    }
  })
})
