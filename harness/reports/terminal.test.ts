import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { release } from '../../generated/release.ts'
import type { Report } from '../model/report.ts'
import { failureReport, handmadeReport, requirementReport } from '../testing/report.ts'
import { replayLine } from './replay-line.ts'
import { headline, toTerminal } from './terminal.ts'

const REPEAT = { program: 'npx pass-muster', flags: ' --target http://127.0.0.1:5000' }
const shown = (over: Partial<Report> = {}, colour = false) =>
  toTerminal({ ...handmadeReport, ...over }, REPEAT, colour)

/** Whatever a terminal would obey. */
const CONTROL = /(?!\n)\p{Cc}/u

describe('the report on a terminal', () => {
  test('shows failures, MUST last, then what was not decided, then totals', () => {
    expect(shown()).toMatchInlineSnapshot(`
      "WARN guardduty.CreateMembers/protocol/request-id  SHOULD
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

      unsupported  securityhub.InviteMembers: it answers 501 NotImplemented
      untestable  guardduty.CreateMembers: the target throttles every request
          body/accountDetails/maxItems
      error  inspector2.AssociateMember: a bug
          body/accountId/pattern
      excluded  inspector2.AssociateMember: the target has no wire
          protocol/malformed-http

      operation                       planned       passed       failed   untestable  unsupported        error     excluded     requests
      guardduty.CreateMembers               4            1            2            1            0            0            0         1010
      inspector2.AssociateMember            2            0            0            0            0            1            1            4
      securityhub.InviteMembers             1            0            0            0            1            0            0            1

      7 requirements planned = 1 passed + 2 failed + 1 untestable + 1 unsupported + 1 error + 1 excluded
      1015 requests = 3 probe + 1 fixture + 4 control + 5 boundary + 1000 random + 2 shrink

      1 MUST failed, 1 SHOULD failed (a warning): exit 1
      1 of 6 passed, 1,015 requests in 1.2 s
      "
    `)
  })

  test('is the same text with colour and without, where it has no escape codes', () => {
    expect(shown()).not.toMatch(CONTROL)
    expect(shown({}, true)).toMatch(CONTROL)
    expect(stripVTControlCharacters(shown({}, true))).toBe(shown())
  })

  test('adds up in its rows and in its sums', () => {
    const lines = shown().split('\n')
    const numbers = (start: string) => {
      const line = lines.find((each) => each.startsWith(start) && /\d$/.test(each)) ?? ''
      return line.slice(start.length).trim().split(/\s+/).map(Number)
    }
    const rows = handmadeReport.operations.map(({ id }) => numbers(id))
    const columns = rows[0]?.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))
    const { planned, ...verdicts } = handmadeReport.totals
    const requests = Object.values(handmadeReport.requests).reduce((sum, each) => sum + each)
    expect(columns).toEqual([planned, ...Object.values(verdicts), requests])
    for (const [all = 0, ...cells] of rows) {
      expect(cells.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(all)
    }
    for (const [what, total] of [
      ['requirements planned', planned],
      ['requests', requests],
    ] as const) {
      const sum = lines.find((line) => line.startsWith(`${total} ${what} = `)) ?? ''
      const [, ...parts] = [...sum.matchAll(/\d+/g)].map(Number)
      expect(parts.reduce((left, right) => left + right, 0)).toBe(total)
    }
  })

  test('leaves out columns and parts that are nothing', () => {
    const [create] = handmadeReport.operations
    const totals = { planned: 1, passed: 1, failed: 0, untestable: 0, unsupported: 0, error: 0, excluded: 0 }
    const requests = { probe: 1, fixture: 0, control: 0, boundary: 0, random: 0, shrink: 0 }
    const operations = create ? [{ ...create, totals, requests }] : []
    const exit = { code: 0, reason: 'no MUST failed' }
    expect(shown({ requirements: [], operations, totals, requests, exit })).toMatchInlineSnapshot(`
      "operation                    planned       passed       failed     requests
      guardduty.CreateMembers            1            1            0            1

      1 requirements planned = 1 passed
      1 requests = 1 probe

      no MUST failed: exit 0
      1 of 1 passed, 1 request in 1.2 s
      "
    `)
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

  test('shows bytes that are not HTTP, and no command for them', () => {
    const request = { method: 'raw', path: 'bytes', headers: {}, body: '\u0016\u0003garbage\r\n\r\n' }
    const exchanges = [{ request, noAnswer: { kind: 'timeout', detail: 'no answer' } as const }]
    const text = shown({ requirements: [{ ...warned, failure: failureReport({ exchanges }) }] })
    expect(text).toContain('  > raw bytes\n  > \\u0016\\u0003garbage \n  < (no answer)\n')
    expect(text).not.toContain('curl')
  })

  test('shows one of the failures with one cause, and names the others with what was broken', () => {
    const fails = (name: string, level: 'MUST' | 'SHOULD', value: string) =>
      requirementReport('guardduty.CreateMembers', name, {
        level,
        verdict: 'fail',
        failure: failureReport({ broken: { pointer: '/body', value } }),
      })
    const text = shown({
      requirements: [
        fails('body/type/null', 'MUST', 'null'),
        fails('body/accountDetails/type/null', 'SHOULD', '\u001b[2J'),
        fails('body/accountDetails/minItems', 'MUST', '[]'),
      ],
    })
    expect(text.match(/^(FAIL|WARN) .*/gm)).toEqual(['FAIL guardduty.CreateMembers/body/type/null  MUST'])
    expect(text).toContain(
      '\n  and 2 more with the same cause:\n' +
        '    SHOULD body/accountDetails/type/null  /body = \\u001b[2J\n' +
        '    MUST   body/accountDetails/minItems   /body = []\n\n',
    )
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

describe('what a target says never steers the terminal', () => {
  const EVIL = '\u001b[2J\u009b31m\u0007\b\r\nPASS\u202e'
  const HARMLESS = /(?!\n)[\p{Cc}\u202e]/u
  const [exchange] = failureReport().exchanges
  if (!exchange) throw new Error('no exchange')
  const { request } = exchange

  test.each<[string, Partial<Report>]>([
    [
      'in a failure',
      {
        requirements: [
          requirementReport('guardduty.CreateMembers', 'protocol/request-id', {
            verdict: 'fail',
            failure: failureReport({
              identity: EVIL,
              expected: EVIL,
              got: EVIL,
              broken: { pointer: '/body', value: EVIL },
              exchanges: [
                {
                  request,
                  response: {
                    status: 400,
                    headers: { 'x-amzn-errortype': EVIL, 'content-type': EVIL, other: EVIL },
                    body: EVIL,
                  },
                },
                { request, noAnswer: { kind: 'garbage', detail: EVIL } },
              ],
            }),
          }),
        ],
      },
    ],
    [
      'in a reason',
      {
        operations: handmadeReport.operations.map((each) => ({ ...each, supported: false, reason: EVIL })),
        requirements: handmadeReport.requirements.map((each) => ({
          ...requirementReport('guardduty.CreateMembers', 'protocol/request-id', {}),
          id: each.id,
          verdict: 'untestable' as const,
          reason: EVIL,
        })),
      },
    ],
  ])('%s', (_, over) => {
    const text = shown(over)
    expect(text).toContain('\\u001b[2J\\u009b31m\\u0007\\u0008 PASS\\u202e')
    expect(text).not.toMatch(HARMLESS)
    expect(text).not.toMatch(/^PASS/m)
  })

  test('in a replay', () => {
    const failure = { identity: EVIL, expected: EVIL, got: EVIL, exchanges: [] }
    const text = replayLine({ requirement: 'a/b' }, { result: 'STILL FAILS', failure, reason: EVIL }, false)
    expect(text).not.toMatch(HARMLESS)
    expect(text).not.toMatch(/^PASS/m)
  })
})

describe('the headline', () => {
  const { target, seed, run, cases } = handmadeReport
  const plan = { operations: [1], requirements: [1, 2] }

  test('names what is judged first', () => {
    expect(headline({ target, plan, seed, run, cases }, false)).toBe(
      `pass-muster ${release.version} judges http://127.0.0.1:5000\n` +
        `1 operation, 2 requirements of catalogue ${release.catalogue}, 25 random cases per property, seed 1, run 7\n\n`,
    )
  })

  test('names the planted fault', () => {
    const embedded = { name: 'the emulator', embedded: true, fault: 'loses-a-member' }
    const [first] = headline({ target: embedded, plan, seed, run, cases }, false).split('\n')
    expect(first).toBe(`pass-muster ${release.version} judges the emulator with the fault loses-a-member`)
  })
})

describe('a replay', () => {
  const failure = { identity: 'i', expected: '400', got: '200', exchanges: [] }
  test.each([
    [{ result: 'FIXED' } as const, 'FIXED  a/b\n'],
    [{ result: 'NO ANSWER', reason: 'it is down' } as const, 'NO ANSWER  a/b: it is down\n'],
    [{ result: 'STILL FAILS', failure } as const, 'STILL FAILS  a/b\n  expected  400\n  got       200\n'],
  ])('is told as %j', (replayed, want) => {
    expect(replayLine({ requirement: 'a/b' }, replayed, false)).toBe(want)
  })
})
