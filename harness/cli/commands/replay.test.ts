import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { muster } from '../../testing/muster.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'

const LINE =
  'guardduty.CreateMembers/body/accountDetails/maxItems?aspect=outside&draw=51+entries&path=0&dealt=3&seed=1&run=0&cases=2&identity=200'
const FORMAT = 'pass-muster/report/1'
const EMBEDDED = { embedded: true }

function reportFile(report: unknown): string {
  const file = join(temporaryFolder(), 'report.json')
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report))
  return file
}

describe('muster replay', () => {
  test.each(['9:9:9', '0:9:9:9', '0:1', '5:99999', '7'])(
    'ends with 2 if the path of a line was changed to %s',
    async (path) => {
      const line = LINE.replace('path=0', `path=${path}`)
      const { code, out, err } = await muster(['replay', line, '--fault', 'accepts-51-members'])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^muster: ".+" has no case at path=\S+: copy the whole replay line, [^\n]+\n$/)
    },
  )

  test.each<[string, unknown, RegExp]>([
    ['null', null, /is not a report of muster/],
    ['a list', [], /is not a report of muster/],
    ['half a file', `{"format": "${FORMAT}", "requ`, /is not a report of muster/],
    ['without requirements', { format: FORMAT, target: EMBEDDED }, /"requirements" is not a list/],
    ['without target', { format: FORMAT, requirements: [] }, /"target" is not an object/],
    [
      'with a target without URL',
      { format: FORMAT, requirements: [], target: {} },
      /"target.url" is not text/,
    ],
    ...[5, null, 'x', 'a?b'].map((replay): [string, unknown, RegExp] => [
      `with the replay line ${replay}`,
      { format: FORMAT, target: EMBEDDED, requirements: [{}, { verdict: 'fail', failure: { replay } }] },
      /requirements\[1\]: "failure.replay" is not a replay line/,
    ]),
    [
      'with a failed requirement without a failure',
      { format: FORMAT, target: EMBEDDED, requirements: [{ verdict: 'fail' }] },
      /requirements\[0\]: "failure.replay" is not a replay line/,
    ],
  ])('ends with 2 at a report: %s', async (_, report, sentence) => {
    const { code, out, err } = await muster(['replay', reportFile(report)])
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringMatching(sentence) })
    expect(err).toMatch(/^muster: [^\n]+\n$/)
  })

  test('ends with 0 at a report without failures', async () => {
    const file = reportFile({ format: FORMAT, target: EMBEDDED, requirements: [{ verdict: 'pass' }] })
    expect(await muster(['replay', file])).toMatchObject({
      code: 0,
      out: 'The report has no failures to replay.\n',
    })
  })
})
