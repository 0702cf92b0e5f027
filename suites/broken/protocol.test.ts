import { describe, expect, test } from 'vitest'
import { requirements } from '../../harness/model/requirement.ts'
import { run } from '../../harness/runner/run.ts'
import type { Target } from '../../harness/targets/target.ts'
import { catalogue } from '../catalogue.ts'
import { broken } from './defect.ts'
import { protocolDefects } from './protocol.ts'
import { wireDefects } from './protocol-wire.ts'

/** The requirement of that name; of the first operation that has it, where none is named. */
const idOf = (name: string) =>
  Object.keys(requirements).find((each) => each === name || each.slice(each.indexOf('/') + 1) === name) ??
  name

async function verdictOf(target: Target, id: string) {
  const report = await run({ catalogue, target, select: { requirements: [id] }, seed: 1, run: 0, cases: 20 })
  return report.requirements.map(({ verdict, reason }) => ({ id, verdict, reason }))
}

describe.each(Object.entries(protocolDefects))('%s', (name, defects) => {
  test.each(Object.entries(defects))('fails on a server that %s', async (_, make) => {
    const id = idOf(name)
    expect(await verdictOf(broken(make), id)).toEqual([{ id, verdict: 'fail', reason: undefined }])
  })
})

test.each(Object.entries(wireDefects))('%s fails where the wire tells', async (name, answer) => {
  const target = { ...broken(() => (request, next) => next(request)), sendRaw: async () => answer }
  const id = idOf(name)
  expect(await verdictOf(target, id)).toEqual([{ id, verdict: 'fail', reason: undefined }])
})
