import { describe, expect, test } from 'vitest'
import { baselineOf } from '../../testing/baseline.ts'
import { readBaseline } from './read.ts'

const ID = 'guardduty.CreateMembers/body/accountDetails/maxItems'
const ROW = `- requirement: ${ID}\n  reason: known`

const wrongIn = async (text: string, options = {}) => {
  const read = await readBaseline('known.yaml', text, options)
  return 'message' in read ? `${read.line}: ${read.message}` : 'nothing'
}
const withEntry = (row: string) => `catalogue: 2026-11\nentries:\n${row.replaceAll(/^/gm, '  ')}`
const withKey = (key: string) => withEntry(`${ROW}\n  ${key}`)

describe('a baseline', () => {
  test('is read with everything that it says', async () => {
    const rows = `
target: moto 5.2.5   # free text
supported: [guardduty.CreateMembers]
entries:
  - requirement: ${ID}
    verdict: untestable
    failure: 200
    reason: "it says: no # and why"
    link: https://github.com/getmoto/moto/pull/6925
    expires: 2027-02-28
  - requirement: '**/maxItems'
    reason: >
      two
      lines
`
    expect(await baselineOf(rows)).toEqual({
      file: 'known.yaml',
      catalogue: '2026-11',
      supported: ['guardduty.CreateMembers'],
      entries: [
        {
          requirement: ID,
          verdict: 'untestable',
          failure: '200',
          reason: 'it says: no # and why',
          link: 'https://github.com/getmoto/moto/pull/6925',
          expires: '2027-02-28',
          line: 6,
        },
        { requirement: '**/maxItems', verdict: 'fail', reason: 'two lines\n', line: 12 },
      ],
    })
  })

  test('keeps every digit of what looks like a number', async () => {
    const { entries } = await baselineOf(
      `entries:\n  - requirement: ${ID}\n    failure: 000123\n    reason: 1e3`,
    )
    expect(entries[0]).toMatchObject({ failure: '000123', reason: '1e3' })
  })

  test('may have no entries, and one without a reason where the update will ask for it', async () => {
    expect(await wrongIn('catalogue: 2026-11\nentries: []\n')).toBe('nothing')
    expect(await wrongIn(withEntry(`- requirement: ${ID}\n  reason: ''`), { reasonless: true })).toBe(
      'nothing',
    )
    expect(await wrongIn(withEntry(`- requirement: ${ID}`), { reasonless: true })).toBe('nothing')
  })
})

describe('a problem of a baseline is reported with its line and its fix:', () => {
  test.each([
    ['nothing in it', '', '1: the baseline must have keys: catalogue, target, entries, supported'],
    ['no map', '- a', '1: the baseline must have keys'],
    ['a missing catalogue', 'entries: []', '1: the baseline lacks the key "catalogue": add it'],
    ['missing entries', 'catalogue: 2026-11', '1: the baseline lacks the key "entries"'],
    [
      'no list of entries',
      'catalogue: 2026-11\nentries:',
      '2: "entries" must be a list: write rows that begin with "- "',
    ],
    [
      'no catalogue',
      'catalogue: november\nentries: []',
      '1: "catalogue" "november" is not a catalogue of requirements: this release has 2026-11',
    ],
    [
      'a catalogue that never was',
      'catalogue: 2026-10\nentries: []',
      '1: "catalogue" "2026-10" is not a catalogue',
    ],
    [
      'a catalogue to come',
      'catalogue: 2199-01\nentries: []',
      '1: "catalogue" "2199-01" is newer than 2026-11 of this release: update',
    ],
    [
      'an unknown key',
      `catalogue: 2026-11\nentrys: []`,
      '2: key "entrys" of the baseline is unknown: did you mean "entries"?',
    ],
    [
      'an unknown key of an entry',
      withKey('reasn: x'),
      '5: key "reasn" of an entry is unknown: did you mean "reason"?',
    ],
    ['a key of every object', withKey('constructor: x'), '5: key "constructor" of an entry is unknown'],
    ['a key twice', withKey('reason: again'), '5: Map keys must be unique'],
    ['an entry that is text', withEntry('- x'), '3: an entry must have keys: requirement'],
    ['a missing requirement', withEntry('- reason: x'), '3: an entry lacks the key "requirement"'],
    ['a missing reason', withEntry(`- requirement: ${ID}`), '3: an entry lacks the key "reason"'],
    [
      'an empty reason',
      withEntry(`- requirement: ${ID}\n  reason: ' '`),
      '4: "reason" is empty: say why this is so',
    ],
    [
      'a reason that is a list',
      withEntry(`- requirement: ${ID}\n  reason: [x]`),
      '4: "reason" must be text: quote it',
    ],
    ['an empty failure', withKey("failure: ''"), '5: "failure" is empty: write it, or remove the key'],
    [
      'a requirement that is none',
      withEntry('- requirement: CreateMembers/body/accountDetail\n  reason: x'),
      '3: "requirement" "CreateMembers/body/accountDetail" matches no requirement: did you mean "guardduty.CreateMembers/body/accountDetails',
    ],
    [
      'an empty requirement',
      withEntry("- requirement: ''\n  reason: x"),
      '3: "requirement" "" matches no requirement',
    ],
    [
      'an error',
      withKey('verdict: error'),
      '5: "verdict" "error" is an error of pass-muster, which no baseline excuses: write fail or untestable',
    ],
    [
      'a verdict that needs no excuse',
      withKey('verdict: pass'),
      '5: "verdict" "pass" cannot be excused: write fail or untestable',
    ],
    ['a link that is not a URL', withKey('link: moto#1'), '5: "link" "moto#1" is not an https:// URL'],
    [
      'a day that is not a date',
      withKey('expires: soon'),
      '5: "expires" "soon" is not a date: write it as 2027-01-31',
    ],
    ['a day that does not exist', withKey('expires: 2027-02-30'), '5: "expires" "2027-02-30" is not a date'],
    [
      'a glob without quotes',
      withEntry('- requirement: **/maxItems\n  reason: x'),
      "3: what begins with * must be quoted: '**/maxItems'",
    ],
    [
      'a colon without quotes',
      withKey('failure: it says: no'),
      '5: Nested mappings are not allowed in compact mappings; fix the YAML, and quote text that has ": "',
    ],
    ['a tab', 'catalogue: 2026-11\nentries:\n\t- x', '3: Tabs are not allowed as indentation; fix the YAML'],
    [
      'the same twice',
      withEntry(`${ROW}\n${ROW}\n  verdict: fail`),
      '5: this entry repeats that of line 3: remove one of them',
    ],
    [
      'an operation that is none',
      'catalogue: 2026-11\nentries: []\nsupported:\n  - CreateMembers',
      '4: "CreateMembers" of "supported" is not an operation: did you mean "guardduty.CreateMembers"?',
    ],
  ])('%s', async (_, text, wrong) => {
    expect(await wrongIn(text)).toContain(wrong)
  })
})
