import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import type { RequirementName } from '../model/requirement.ts'
import { failureReport, handmadeReport, requirementReport } from '../testing/report.ts'
import { toMarkdown } from './markdown.ts'

const REPEAT = { program: 'npx pass-muster', flags: ' --target http://127.0.0.1:5000' }
const shown = (over: Partial<Report> = {}, limit?: number) =>
  toMarkdown({ ...handmadeReport, ...over }, REPEAT, limit === undefined ? {} : { limit })

describe('the report as Markdown', () => {
  test('shows the verdict, the totals, and behind a click what failed and what could not be judged', () => {
    expect(shown()).toMatchInlineSnapshot(`
      "## ❌ muster: 1 MUST failed, 1 SHOULD failed (a warning): exit 1

      <code>http://127.0.0.1:5000</code>: **1 of 5** requirements passed, 1,015 requests in 1.2 s

      pass-muster 0.1.0, catalogue 2026-11, 25 random cases per property, seed 1, run 7

      | operation | planned | passed | MUST failed | SHOULD | MAY | untestable | unsupported | error | excluded | requests |
      | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
      | <code>guardduty.CreateMembers</code> | 4 | 1 | 1 | 1 | 0 | 1 | 0 | 0 | 0 | 1010 |
      | <code>inspector2.AssociateMember</code> | 2 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 1 | 4 |
      | <code>securityhub.InviteMembers</code> | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 1 |

      7 requirements planned = 1 passed + 2 failed (1 MUST, 1 SHOULD) + 1 untestable + 1 unsupported + 1 error + 1 excluded

      ### Failed

      <details><summary><b>FAIL</b> <code>guardduty.CreateMembers/body/accountDetails/minItems</code>: expected <code>400 BadRequestException</code>, got <code>200</code></summary>

      \`\`\`text
      FAIL guardduty.CreateMembers/body/accountDetails/minItems  MUST
        A claim.
        documented: "A quote." (https://docs.aws.amazon.com/x)
        expected  400 BadRequestException
        got       200
        broken    /body/accountDetails = []
        > POST /detector/12abc/member
        > {"accountDetails":[]}
        < 200, application/json
        < {"unprocessedAccounts":[]}
        curl      curl -i -sS --globoff --path-as-is -X POST 'http://127.0.0.1:5000/detector/12abc/member' --aws-sigv4 'aws:amz:us-east-1:guardduty' --user AKIAIOSFODNN7EXAMPLE:wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY -H 'Content-Type: application/json' --data-raw '{"accountDetails":[]}'
        replay    npx pass-muster replay 'guardduty.CreateMembers/body/accountDetails/minItems?seed=1' --target http://127.0.0.1:5000
      \`\`\`

      </details>

      ### Failed, and only SHOULD

      <details><summary><b>WARN</b> <code>guardduty.CreateMembers/protocol/request-id</code>: expected <code>a header x-amzn-requestid</code>, got <code>none</code></summary>

      \`\`\`text
      WARN guardduty.CreateMembers/protocol/request-id  SHOULD
        A claim.
        documented: "A quote." (https://docs.aws.amazon.com/x)
        expected  a header x-amzn-requestid
        got       none
        broken    /body/accountDetails = []
        > POST /detector/12abc/member
        > {"accountDetails":[]}
        < (no complete answer within 10000 ms)
        curl      curl -i -sS --globoff --path-as-is -X POST 'http://127.0.0.1:5000/detector/12abc/member' --aws-sigv4 'aws:amz:us-east-1:guardduty' --user AKIAIOSFODNN7EXAMPLE:wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY -H 'Content-Type: application/json' --data-raw '{"accountDetails":[]}'
        replay    npx pass-muster replay 'guardduty.CreateMembers/protocol/request-id?seed=1' --target http://127.0.0.1:5000
      \`\`\`

      </details>

      ### Not judged

      unsupported: 1 of <code>securityhub.InviteMembers</code>: it answers 501 NotImplemented

      <details><summary>untestable: 1 of <code>guardduty.CreateMembers</code>: the target throttles every request</summary>

      - <code>guardduty.CreateMembers/body/accountDetails/maxItems</code>

      </details>

      <details><summary>error: 1 of <code>inspector2.AssociateMember</code>: a bug</summary>

      - <code>inspector2.AssociateMember/body/accountId/pattern</code>

      </details>

      <details><summary>excluded: 1 of <code>inspector2.AssociateMember</code>: the target has no wire</summary>

      - <code>inspector2.AssociateMember/protocol/malformed-http</code>

      </details>

      "
    `)
  })

  test.each([
    [0, '✅'],
    [1, '❌'],
    [3, '❌'],
    [4, '⚠️'],
  ])('begins with the verdict: exit %d', (code, sign) => {
    expect(shown({ exit: { code, reason: 'because' } })).toMatch(
      new RegExp(`^## ${sign} muster: because.*: exit ${code}\n`),
    )
  })

  test('names the planted fault', () => {
    const target = { name: 'the emulator', embedded: true, fault: 'loses-a-member' }
    expect(shown({ target })).toContain(
      '<code>the emulator</code> with the fault <code>loses-a-member</code>: **1 of 5**',
    )
  })

  test('has no sections for what there is not', () => {
    const text = shown({ requirements: [], exit: { code: 0, reason: 'no MUST failed' } })
    expect(text).not.toContain('###')
  })

  test('tells what a baseline makes of the run, and does not repeat what it expects', () => {
    const fails = requirementReport('guardduty.CreateMembers', 'body/accountDetails/minItems', {
      verdict: 'fail',
      failure: failureReport(),
      baseline: { status: 'expected', reason: 'Never refused.' },
    })
    const totals = { expected: 1, regressions: 0, new: 0, stale: 0, expired: 0, unobserved: 0 }
    const baseline = { file: 'known.yaml', catalogue: '2026-11', totals, entries: [], lost: [] }
    const text = shown({ requirements: [fails], baseline, exit: { code: 0, reason: 'nothing else failed' } })
    expect(text).toContain('<code>known.yaml</code>: 1 expected, 0 regressions, 0 stale, 0 expired</summary>')
    expect(text).toContain('guardduty.CreateMembers/body/accountDetails/minItems: Never refused.')
    expect(text).not.toContain('### Failed')
  })

  test('stays under a limit as far as the verdict and the totals allow', () => {
    const least = Buffer.byteLength(shown({}, 0))
    expect(shown({}, 0)).toContain(
      'For want of space 1 more are left out here: the JSON report has them all.',
    )
    for (const limit of [least + 600, 2000, 3000]) {
      expect(Buffer.byteLength(shown({}, limit))).toBeLessThanOrEqual(limit)
    }
  })

  test('rather leaves out the names than the failure', () => {
    const fails = (name: RequirementName<'guardduty.CreateMembers'>) =>
      requirementReport('guardduty.CreateMembers', name, { verdict: 'fail', failure: failureReport() })
    const names = [
      '',
      'accountDetails/',
      'accountDetails/each/',
      'accountDetails/each/accountId/',
      'accountDetails/each/email/',
    ] as const
    const requirements = names.map((name) => fails(`body/${name}type/null`))
    const whole = shown({ requirements })
    expect(whole).toContain('The same cause:')
    const cut = shown({ requirements }, Buffer.byteLength(whole))
    expect(cut).toContain('</code> and 4 more: expected')
    expect(cut).not.toContain('The same cause:')
    expect(cut).not.toContain('For want of space')
  })
})

describe('what a target says never breaks out of the Markdown', () => {
  const EVIL =
    '```\n````\n</details><script>alert(1)</script> | a | **b** [c](javascript:d) @team #1 ![e](f) `g` &lt;'
  const failure = failureReport({
    identity: EVIL,
    expected: EVIL,
    got: EVIL,
    broken: { pointer: '/body', value: EVIL },
    exchanges: [
      {
        request: { method: 'POST', path: EVIL, headers: {}, body: EVIL },
        response: { status: 200, headers: { 'content-type': EVIL }, body: EVIL },
      },
    ],
  })
  const text = shown({
    target: { name: EVIL, embedded: false, url: EVIL },
    operations: handmadeReport.operations.map((each) => ({ ...each, supported: false, reason: EVIL })),
    requirements: [
      requirementReport('guardduty.CreateMembers', 'protocol/request-id', { verdict: 'fail', failure }),
      requirementReport('guardduty.CreateMembers', 'protocol/accept', { verdict: 'fail', failure }),
      requirementReport('guardduty.CreateMembers', 'protocol/malformed-json', {
        verdict: 'untestable',
        reason: EVIL,
      }),
    ],
  })

  test('nor out of a block of code, whose fence is longer than any in it', () => {
    expect(text.match(/^`{5}(text)?$/gm)).toHaveLength(4)
    expect(text.match(/^`{5,}/gm)).toHaveLength(4)
  })

  test('nor into HTML, links, names or tables', () => {
    const outside = text.replaceAll(/^`{5}text$.*?^`{5}$/gms, '')
    expect(outside).not.toMatch(/<script|\]\(|@team| #1|\*\*b|`/)
    expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length)
    const [head = '', ...rows] = outside.split('\n').filter((line) => line.startsWith('|'))
    for (const row of rows) expect(row.split('|').length).toBe(head.split('|').length)
  })
})
