import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createEmulator } from '../harness/emulator/emulator.ts'
import { type FaultName, faults } from '../harness/emulator/faults/index.ts'
import { serveEmulator } from '../harness/emulator/http.ts'
import { errorType, isAnswered } from '../harness/model/exchange.ts'
import type { RequirementReport } from '../harness/model/report.ts'
import { failureBlock } from '../harness/reports/failure-block.ts'
import { styler } from '../harness/reports/terminal-text.ts'
import { run } from '../harness/runner/run.ts'
import { inProcessTarget } from '../harness/targets/target.ts'
import { tool } from '../harness/testing/tool.ts'
import { catalogue } from './catalogue.ts'

const bash = promisify(execFile)
const curl = tool('curl', 'any')

/** The failure of a planted fault that is shown first. */
async function failureOf(name: FaultName): Promise<RequirementReport | undefined> {
  const { handle } = createEmulator({ fault: faults[name] })
  const target = inProcessTarget(name, handle)
  const { requirements } = await run({
    catalogue,
    target,
    seed: 1,
    run: 1,
    cases: 3,
    select: { requirements: [...faults[name].kills] },
  })
  return requirements.find(({ verdict, failure }) => verdict === 'fail' && failure)
}

/** The answer to the last command of a block, pasted into a shell against a server with the same fault. */
async function pasted(name: FaultName, requirement: RequirementReport) {
  const emulator = createEmulator({ fault: faults[name] })
  const { url, close } = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
  try {
    const block = failureBlock(
      requirement,
      { target: { name, embedded: false, url } },
      { program: 'muster', flags: '' },
      styler(false),
    )
    const commands = block
      .split('\n')
      .flatMap((line) => /^ {2}(?:prepare|curl) {3,6}(.*)$/.exec(line)?.[1] ?? [])
    const { stdout } = await bash('bash', ['-c', commands.map((line) => `${line}; printf '\\0'`).join('\n')])
    const [head = '', body = ''] = (stdout.split('\0').at(-2) ?? '').split(/\r\n\r\n(.*)/s)
    const [first = '', ...fields] = head.split('\r\n')
    const headers = Object.fromEntries(
      fields.map((field) => [field.split(':')[0]?.toLowerCase() ?? '', field.replace(/^[^:]*: ?/, '')]),
    )
    return { status: Number(first.split(' ')[1]), headers, body }
  } finally {
    await close()
  }
}

/** What one request after another cannot show, or no command can hold. */
const UNSHOWN: Readonly<Partial<Record<FaultName, string>>> = {
  'guardduty-knows-a-detector-in-all-regions': 'the id of the detector of another region is drawn',
  'answers-in-turns': 'every second answer is wrong, whatever the request',
  'answers-otherwise-at-the-third': 'the third answer is wrong, whatever the request',
  'throttles-until-soon': 'it throttles by chance of the ids',
  'throttles-with-400': 'it throttles some requests, whatever they are',
  'inspector2-answers-of-the-batch-before': 'it answers with the batch of another case',
  'securityhub-reports-one-of-the-batch-before': 'it answers with the batch of another case',
  'inspector2-names-the-account-before': 'it answers with the account of another case',
  'inspector2-names-one-account-after-twenty': 'it names an account after twenty requests',
  'inspector2-answers-with-the-state-of-before': 'it answers with the state before the case',
  'safe-methods-head-does-it': 'HEAD has no body on a command line of curl',
  'crashes-above-a-mebibyte': 'no shell takes such a body',
  'crashes-above-ten-mebibytes': 'no shell takes such a body',
  'crashes-over-deep-lists': 'no shell takes such a body',
  'bodies-of-a-mebibyte-do-nothing': 'no shell takes such a body',
}

const isShown = (name: FaultName) => {
  const { kind, wire, signed } = faults[name]
  return kind !== 'concurrency' && !wire && !signed && !(name in UNSHOWN)
}

describe.skipIf(!curl)('the printed block', () => {
  const names = (Object.keys(faults) as FaultName[]).filter(isShown)

  test.concurrent.each(names)('of %s shows the wrong answer', async (name) => {
    const requirement = await failureOf(name)
    const last = requirement?.failure?.exchanges.at(-1)
    if (!requirement || !last) throw new Error(`${name} is not found`)
    const got = await pasted(name, requirement)
    if (!isAnswered(last)) throw new Error(`${name} does not answer`)
    const want = last.response
    expect([got.status, errorType(got)]).toEqual([want.status, errorType(want)])
    expect(withoutChance(got.body)).toBe(withoutChance(want.body))
  })

  test('shows most planted faults', () => {
    expect(names.length).toBeGreaterThan(300)
    expect(Object.keys(UNSHOWN).filter((name) => !(name in faults))).toEqual([])
  })
})

/** Dates, and the ids and addresses of what a server makes up, differ from answer to answer. */
const withoutChance = (body: string): string =>
  body
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'DATE')
    .replaceAll(/(?<!\d)1\d{9}(\.\d+)?(?!\d)/g, 'SECONDS')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'UUID')
