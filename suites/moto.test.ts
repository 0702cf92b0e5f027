import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations } from '../harness/model/operation.ts'
import type { RunReport } from '../harness/model/report.ts'
import { run } from '../harness/runner/run.ts'
import { httpTarget } from '../harness/targets/http.ts'
import { tool } from '../harness/testing/tool.ts'
import { catalogue } from './catalogue.ts'

const server = tool('moto_server', 'pinned')

/** What moto 5.2.5 fails, each confirmed by hand with the printed curl. */
const FAILS = [
  'body/accountId/maxLength',
  'body/accountId/minLength',
  'body/accountId/pattern',
  'body/accountId/required',
  'body/accountId/type/null',
  'body/accountId/type/structure',
  'body/type/null',
  'body/type/structure',
  'protocol/content-type',
  'protocol/error-envelope',
  'protocol/malformed-json',
  'protocol/missing-body',
  'protocol/no-server-error',
  'response/schema',
]

describe.runIf(server)('moto, over HTTP', () => {
  let moto: ChildProcess
  let report: RunReport

  beforeAll(async () => {
    moto = spawn(String(server), ['-p', '0'], { stdio: ['ignore', 'ignore', 'pipe'] })
    const url = await listening(moto)
    const target = httpTarget({ url })
    report = await run({ catalogue, target, seed: 20261120, run: 1, cases: 10 })
    await target.close()
  })
  afterAll(async () => {
    moto.kill()
    await once(moto, 'exit')
  })

  test('lacks every operation but one, which is no failure', () => {
    const lacking = report.operations.filter(({ supported }) => !supported).map(({ id }) => id)
    expect(lacking).toEqual(Object.keys(operations).filter((id) => id !== 'inspector2.AssociateMember'))
    const verdicts = report.requirements
      .filter(({ operation }) => lacking.includes(operation))
      .map(({ verdict }) => verdict)
    expect(new Set(verdicts)).toEqual(new Set(['unsupported']))
  })

  test('fails these requirements of AssociateMember and no others', () => {
    const failed = report.requirements.filter(({ verdict, level }) => verdict === 'fail' && level === 'MUST')
    expect(failed.map(({ id, operation }) => id.slice(operation.length + 1)).sort()).toEqual(FAILS)
  })

  test('is never an occasion for an error of our own', () => {
    expect(report.requirements.filter(({ verdict }) => verdict === 'error')).toEqual([])
  })
})

/** The URL that moto announces on its standard error, which is read to the end: moto logs every request to it. */
function listening({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    stderr?.on('data', (chunk) => {
      heard += String(chunk)
      const url = /Running on (http:\/\/\S+)/.exec(heard)?.[1]
      if (url) resolve(url)
    })
    stderr?.on('end', () => reject(new Error(`moto did not start: ${heard}`)))
  })
}
