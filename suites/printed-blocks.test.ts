import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { createEmulator } from '../harness/emulator/emulator.ts'
import { type FaultName, faults } from '../harness/emulator/faults/index.ts'
import { serveEmulator } from '../harness/emulator/http.ts'
import { errorType } from '../harness/model/error-type.ts'
import { isAnswered } from '../harness/model/exchange.ts'
import type { RequirementReport } from '../harness/model/report.ts'
import { failureBlock } from '../harness/reports/failure-block.ts'
import { styler } from '../harness/reports/style.ts'
import { run } from '../harness/runner/run.ts'
import { inProcessTarget } from '../harness/targets/in-process.ts'
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

const names = Object.keys(faults) as FaultName[]
const reproduced: string[] = []
const other: string[] = []
afterAll(() => {
  if (process.env.SHOW) process.stdout.write(`${reproduced.length} reproduce\n${other.join('\n')}\n`)
})

describe.skipIf(!curl)('the printed block', () => {
  test.concurrent.each(names.filter((name) => !faults[name].wire && !faults[name].signed))(
    'of %s shows the wrong answer',
    async (name) => {
      const requirement = await failureOf(name)
      const last = requirement?.failure?.exchanges.at(-1)
      if (!requirement || !last || !isAnswered(last)) return void other.push(`${name}: no failure`)
      const got = await pasted(name, requirement)
      const want = last.response
      const same =
        got.status === want.status &&
        errorType(got) === errorType(want) &&
        Math.abs(got.body.length - want.body.length) < 40
      if (same) reproduced.push(name)
      else
        other.push(
          `${name} (${faults[name].kind}) ${requirement.id}: want ${want.status} ${want.body.slice(0, 100)} got ${got.status} ${got.body.slice(0, 100)}`,
        )
    },
  )
})
