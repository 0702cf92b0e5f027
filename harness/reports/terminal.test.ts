import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import type { RequirementName } from '../model/requirement.ts'
import { failureReport, handmadeReport, requirementReport } from '../testing/report.ts'
import { toTerminal } from './terminal.ts'

const REPEAT = { program: 'npx pass-muster', flags: ' --target http://127.0.0.1:5000' }
const shown = (over: Partial<Report> = {}, colour = false) =>
  toTerminal({ ...handmadeReport, ...over }, REPEAT, colour)

/** Whatever a terminal would obey. */
const CONTROL = /(?!\n)\p{Cc}/u

describe('the report on a terminal', () => {
  test('shows failures, MUST first, then what was not decided, then totals', () => {
    expect(shown()).toMatchInlineSnapshot(`
      "FAIL guardduty.CreateMembers/body/accountDetails/minItems  MUST
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

      unsupported  securityhub.InviteMembers: it answers 501 NotImplemented
      untestable  guardduty.CreateMembers: the target throttles every request
          body/accountDetails/maxItems
      error  inspector2.AssociateMember: a bug
          body/accountId/pattern
      excluded  inspector2.AssociateMember: the target has no wire
          protocol/malformed-http

      operation                  planned passed MUST SHOULD MAY other requests
      guardduty.CreateMembers          4      1    1      1   0     1     1010
      inspector2.AssociateMember       2      0    0      0   0     2        4
      securityhub.InviteMembers        1      0    0      0   0     1        1

      7 requirements planned = 1 passed + 2 failed (1 MUST, 1 SHOULD) + 1 untestable + 1 unsupported + 1 error + 1 excluded
      1015 requests = 3 probe + 1 fixture + 4 control + 5 boundary + 1000 random + 2 shrink

      1 MUST failed, 1 SHOULD failed (a warning): exit 1
      1 of 5 passed, 1,015 requests in 1.2 s
      "
    `)
  })

  test('is the same text with colour and without, where it has no escape codes', () => {
    expect(shown()).not.toMatch(CONTROL)
    expect(shown({}, true)).toMatch(CONTROL)
    expect(stripVTControlCharacters(shown({}, true))).toBe(shown())
  })

  const warned = requirementReport('guardduty.CreateMembers', 'protocol/request-id', {
    level: 'SHOULD',
    verdict: 'fail',
    failure: failureReport(),
  })

  test.each<[string, Pick<Report, 'failOn' | 'exit'>, string]>([
    [
      'a green run',
      { failOn: 'must', exit: { code: 0, reason: 'no MUST failed' } },
      'no MUST failed, 1 SHOULD failed (a warning): exit 0',
    ],
    [
      'a run red for it',
      { failOn: 'should', exit: { code: 1, reason: '1 MUST or SHOULD failed' } },
      '1 MUST or SHOULD failed: exit 1',
    ],
    [
      'a run that SHOULD have been red for it, and died',
      { failOn: 'should', exit: { code: 3, reason: 'the target died' } },
      'the target died: exit 3',
    ],
  ])('counts a failed SHOULD once at the end of %s', (_, over, want) => {
    const lines = shown({ requirements: [warned], ...over }).split('\n')
    expect(lines).toContain(want)
    expect(lines[0]).toBe('WARN guardduty.CreateMembers/protocol/request-id  SHOULD')
  })

  test('names what differs from a MAY without a block of its own', () => {
    const words = requirementReport('inspector2.AssociateMember', 'response/wording/existing-member', {
      verdict: 'fail',
      failure: failureReport(),
    })
    const text = shown({ requirements: [words] })
    expect(text).toContain(
      'differs  inspector2.AssociateMember: nothing that counts (MAY)\n    response/wording/existing-member\n',
    )
    expect(text).not.toMatch(/WARN|FAIL|curl/)
  })

  test('says nothing of warnings where there are none', () => {
    expect(shown({ requirements: [], exit: { code: 0, reason: 'no MUST failed' } })).toContain(
      '\nno MUST failed: exit 0\n',
    )
  })

  test('sends the reader of a run on the embedded emulator to a served one', () => {
    const target = { name: 'embedded', embedded: true, url: 'http://127.0.0.1:40001', fault: 'f' }
    const text = toTerminal({ ...handmadeReport, target }, { ...REPEAT, flags: ' --fault f' }, false)
    expect(text).toContain('  serve     npx pass-muster serve --fault f\n')
    expect(text).toContain("'http://127.0.0.1:4599/detector/12abc/member'")
    expect(text).not.toContain('40001')
  })

  test('shows bytes that are not HTTP, and a command that sends them', () => {
    const request = { method: 'raw', path: 'bytes', headers: {}, body: '\u0016\u0003garbage\r\n\r\n' }
    const exchanges = [{ request, noAnswer: { kind: 'timeout', detail: 'no answer' } as const }]
    const text = shown({ requirements: [{ ...warned, failure: failureReport({ exchanges }) }] })
    expect(text).toContain('  > bytes\n  > \\u0016\\u0003garbage \n  < (no answer)\n')
    expect(text).toContain("printf '\\026\\003garbage\\015\\012\\015\\012' | nc -w 5 127.0.0.1 5000")
  })

  test('shows what the response breaks by repeating the broken value', () => {
    const also = 'response/schema: /accountId must be string'
    const requirements = [
      requirementReport('guardduty.CreateMembers', 'body/accountDetails/minItems', {
        verdict: 'fail',
        failure: failureReport({ also }),
      }),
    ]
    expect(shown({ requirements })).toContain(`broken    /body/accountDetails = []\n  also      ${also}\n`)
  })

  test('shows one of the failures with one cause, and names the others with what was broken', () => {
    const fails = (
      name: RequirementName<'guardduty.CreateMembers'>,
      level: 'MUST' | 'SHOULD',
      value: string,
    ) =>
      requirementReport('guardduty.CreateMembers', name, {
        level,
        verdict: 'fail',
        failure: failureReport({ broken: { pointer: '/body', value } }),
      })
    const text = shown({
      requirements: [
        fails('body/type/null', 'MUST', 'null'),
        fails('body/accountDetails/type/null', 'SHOULD', '\u001b[2J'),
        fails('body/accountDetails/each/accountId/type/null', 'MUST', '[]'),
      ],
    })
    expect(text.match(/^(FAIL|WARN) .*/gm)).toEqual(['FAIL guardduty.CreateMembers/body/type/null  MUST'])
    expect(text).toContain(
      '\n  and 2 more with the same cause:\n' +
        '    MUST   body/accountDetails/each/accountId/type/null  /body = []\n' +
        '    SHOULD body/accountDetails/type/null                 /body = \\u001b[2J\n\n',
    )
  })

  test('begins with a summary of one screen where there are many causes', () => {
    const names = [
      'minItems',
      'required',
      'type/structure',
      'type/null',
      'each/accountId/minLength',
      'each/accountId/required',
      'each/email/type/scalar',
    ] as const
    const requirements = names.map((name) =>
      requirementReport('guardduty.CreateMembers', `body/accountDetails/${name}`, {
        verdict: 'fail',
        failure: failureReport({ expected: `400 for ${name}` }),
      }),
    )
    const [head = '', ...lines] = shown({ requirements }).split('\n')
    expect(head).toMatch(/^failed: MUST\+SHOULD .* limits$/)
    expect(lines[0]).toMatch(/^guardduty.CreateMembers +6\+1$/)
    expect(lines.filter((line) => /^ {2}(FAIL|WARN) +1× /.test(line))).toHaveLength(7)
    for (const line of lines.slice(0, 10)) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('shows the header and the case that make a request unlike others', () => {
    const [exchange] = failureReport().exchanges
    if (!exchange || !('response' in exchange)) throw new Error('no exchange')
    const request = { ...exchange.request, headers: { 'Content-Type': 'text/plain' } }
    const { broken: _, ...failure } = failureReport({
      exchanges: [{ ...exchange, request }],
      replay: 'guardduty.CreateMembers/protocol/request-id?aspect=edited&draw=plain+text&path=0',
    })
    const text = shown({ requirements: [{ ...warned, failure }] })
    expect(text).toContain(
      '  case      plain text\n  > POST /detector/12abc/member\n  > Content-Type: text/plain\n',
    )
  })

  test('does not cut a line within the value that was broken', () => {
    const [exchange] = failureReport().exchanges
    if (!exchange || !('response' in exchange)) throw new Error('no exchange')
    const value = '"BROKEN"'
    const body = `{"accountIds":["${'1'.repeat(900)}",${value},"${'2'.repeat(900)}"]}`
    const failure = failureReport({
      broken: { pointer: '/body/accountIds/1', value },
      exchanges: [{ ...exchange, request: { ...exchange.request, body } }],
    })
    const line =
      shown({ requirements: [{ ...warned, failure }] })
        .split('\n')
        .find((each) => each.includes('> {')) ?? ''
    expect(line).toContain(value)
    expect(line.length).toBeLessThan(500)
  })

  test('cuts long bodies and says how long they are', () => {
    const [exchange] = failureReport().exchanges
    if (!exchange) throw new Error('no exchange')
    const response = { status: 200, headers: {}, body: 'x'.repeat(301) }
    const failure = failureReport({ exchanges: [{ request: exchange.request, response }] })
    expect(shown({ requirements: [{ ...warned, failure }] })).toContain(
      `\n  < 200, no content type\n  < ${'x'.repeat(300)}… (301 characters)\n`,
    )
  })
})
