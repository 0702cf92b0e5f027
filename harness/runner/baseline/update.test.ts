import { describe, expect, test } from 'vitest'
import type { RequirementReport, RunReport } from '../../model/report.ts'
import type { RequirementName } from '../../model/requirement.ts'
import { openedBaseline } from '../../testing/baseline.ts'
import { failureReport, handmadeReport, requirementReport } from '../../testing/report.ts'
import { totalsOf } from '../report/build-report.ts'
import { readBaseline } from './read.ts'
import { changesOf, emptyBaseline, unusable, updateBaseline } from './update.ts'

const CREATE = 'guardduty.CreateMembers'
const [MAX, MIN, JSON_] = [
  'body/accountDetails/maxItems',
  'body/accountDetails/minItems',
  'protocol/malformed-json',
] as const

const is = (name: RequirementName<typeof CREATE>, verdict: RequirementReport['verdict'], identity = '200') =>
  requirementReport(CREATE, name, {
    verdict,
    ...(verdict === 'fail' && { failure: failureReport({ identity }) }),
  })

const reportOf = (...requirements: RequirementReport[]): RunReport => ({
  ...handmadeReport,
  requirements,
  totals: totalsOf(requirements),
})

async function updated(rows: string, report: RunReport, reason = '') {
  const opened = await openedBaseline(rows, { reasonless: true })
  const changes = changesOf(opened.baseline, report, 'must')
  const { missing, over, reasonless } = changes
  const counts = { added: missing.length, removed: over.length, reasonless: reasonless.length }
  return { ...counts, text: await updateBaseline(opened, changes, reason) }
}

const WRITTEN = `# What we know.
target: ours   # free text
supported: [${CREATE}, inspector2.AssociateMember]

entries:
  # Batches.
  - requirement: ${CREATE}/${MAX}
    reason: "we take 51"   # soon
    link: https://example.com/1
    expires: 2199-12-31

  # JSON.
  - requirement: '${CREATE}/${JSON_}'
    reason: >
      we are
      lenient
# The end.
`

describe('an update', () => {
  test('leaves everything as it was written where nothing changed', async () => {
    const report = reportOf(is(MAX, 'fail'), is(JSON_, 'fail'), is(MIN, 'pass'))
    const { text, ...counts } = await updated(WRITTEN, report)
    expect(text).toBe(`catalogue: 2026-11\n${WRITTEN}`)
    expect(counts).toEqual({ added: 0, removed: 0, reasonless: 0 })
  })

  test('removes what is stale, adds what is missing, and asks for reasons', async () => {
    const report = reportOf(is(MAX, 'pass'), is(JSON_, 'fail'), is(MIN, 'fail'))
    const { text, ...counts } = await updated(WRITTEN, report)
    expect(counts).toEqual({ added: 1, removed: 1, reasonless: 0 })
    expect(text).toMatchInlineSnapshot(`
      "catalogue: 2026-11
      # What we know.
      target: ours # free text
      supported: [guardduty.CreateMembers, inspector2.AssociateMember]

      entries:
        # Batches.
        # JSON.
        - requirement: 'guardduty.CreateMembers/protocol/malformed-json'
          reason: >
            we are lenient
        - requirement: guardduty.CreateMembers/body/accountDetails/minItems
          failure: '200'
          reason: ''

      # The end.
      "
    `)
    expect(await readBaseline('x', text)).toMatchObject({ message: '"reason" is empty: say why this is so' })
    expect(await readBaseline('x', text, { reasonless: true })).toHaveProperty('baseline')
  })

  test('gives one reason to all that lack one', async () => {
    const rows = `entries:\n  - requirement: ${CREATE}/${MAX}\n    reason: ''\n`
    const { text, reasonless } = await updated(
      rows,
      reportOf(is(MAX, 'fail'), is(MIN, 'fail')),
      "it isn't: done",
    )
    expect(reasonless).toBe(1)
    const read = await readBaseline('x', text)
    expect('baseline' in read && read.baseline.entries.map(({ reason }) => reason)).toEqual([
      "it isn't: done",
      "it isn't: done",
    ])
  })

  test('puts a new entry in the place of one that fails otherwise', async () => {
    const rows = `entries:\n  - requirement: ${CREATE}/${MAX}\n    failure: 200\n    reason: old\n`
    const { text, added, removed } = await updated(rows, reportOf(is(MAX, 'fail', '500')))
    expect({ added, removed }).toEqual({ added: 1, removed: 1 })
    expect(text).toContain(`failure: '500'\n    reason: ''`)
    expect(text).not.toContain('old')
  })

  test('keeps both of two ways to fail, of which one was seen', async () => {
    const way = (failure: string) =>
      `  - requirement: ${CREATE}/${MAX}\n    failure: ${failure}\n    reason: x\n`
    const report = reportOf(is(MAX, 'fail', '500'))
    expect(await updated(`entries:\n${way('200')}${way('500')}`, report)).toMatchObject({
      added: 0,
      removed: 0,
    })
  })

  test('lists a MUST that could not be tested as what it is, and not a SHOULD that nothing asks for', async () => {
    const should = { ...is(MIN, 'untestable'), level: 'SHOULD' } as const
    const failing = { ...is(JSON_, 'fail'), level: 'SHOULD' } as const
    const { text, added } = await updated(
      'entries: []\n',
      reportOf(is(MAX, 'untestable'), should, failing),
      'why',
    )
    expect(added).toBe(1)
    expect(text).toContain(
      `\n  - requirement: ${CREATE}/${MAX}\n    verdict: untestable\n    reason: 'why'\n`,
    )
  })

  test('notes the operations that are supported now, and keeps those it did not look at', async () => {
    const rows = 'entries: []\nsupported:\n  - securityhub.InviteMembers # sic\n  - guardduty.GetMembers\n'
    const { text } = await updated(rows, reportOf(is(MAX, 'pass')))
    expect(text).toContain(
      `supported:\n  - ${CREATE}\n  - guardduty.GetMembers\n  - inspector2.AssociateMember\n`,
    )
    expect(text).not.toContain('securityhub')
  })

  test('begins a file that can be read', async () => {
    const text = emptyBaseline('http://127.0.0.1:5000')
    expect(await readBaseline('x', text)).toMatchObject({ baseline: { entries: [], supported: [] } })
    const first = await updated(text.replace(/^catalogue.*\n/m, ''), reportOf(is(MAX, 'fail')), 'x')
    expect(first.text).toContain(
      `\nentries:\n  - requirement: ${CREATE}/${MAX}\n    failure: '200'\n    reason: 'x'\n`,
    )
  })
})

describe('nothing is learnt from a run', () => {
  test.each([
    ['that was interrupted', { ended: 'interrupted' }, 'the run did not finish'],
    ['whose target died', { ended: 'target-died' }, 'the run did not finish'],
    ['whose target never answered', { ended: 'never-answered' }, 'the run did not finish'],
    ['with an error of ours', {}, 'pass-muster made an error, and what it would have found is unknown'],
    [
      'of a target without any operation',
      { operations: [], totals: totalsOf([]) },
      'the target has none of the operations',
    ],
  ] as const)('%s', (_, over, why) => {
    expect(unusable({ ...handmadeReport, ...over })).toBe(why)
  })

  test('but from one that finished, something is', () => {
    expect(unusable({ ...handmadeReport, totals: totalsOf([]) })).toBeUndefined()
  })
})
