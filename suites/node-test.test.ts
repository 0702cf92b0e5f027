import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { pack, plainEnv, unpackInto } from '../harness/testing/packed.ts'
import { temporaryFolder } from '../harness/testing/temporary-folder.ts'

const packed = pack()
afterAll(() => packed.remove())

const FILE = `
import assert from 'node:assert/strict'
import { after, afterEach, beforeEach, test } from 'node:test'
import { mockAws } from 'pass-muster/nock'

const aws = mockAws()
beforeEach(() => aws.reset())
afterEach((context) => {
  for (const { message } of aws.violations) context.diagnostic(message)
  aws.assertNoViolations()
})
after(() => aws.close())

const associate = async (accountId) => {
  const answer = await fetch('https://inspector2.us-east-1.amazonaws.com/members/associate', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ accountId }),
  })
  return answer.status
}
test('right', async () => assert.equal(await associate('000000000012'), 200))
test('wrong, and fails by itself', async () => assert.equal(await associate('1'), 200))
test('wrong, and does not care', async () => assert.equal(await associate('22'), 400))
`

test('node:test shows a violation, also of a test that fails by itself', async () => {
  const folder = temporaryFolder()
  unpackInto(folder, packed, ['nock'])
  writeFileSync(join(folder, 'members.test.mjs'), FILE)
  const output = await new Promise<string>((done) => {
    execFile(process.execPath, ['--test'], { cwd: folder, env: plainEnv }, (_, stdout) => done(stdout))
  })
  expect(output).toMatch(/^. pass 1\n. fail 2\n/m)
  expect(output).toContain('/body/accountId has 1 character ("1"); at least 12 must be there (documented: ')
  expect(output).toContain('/body/accountId has 2 characters ("22"); at least 12 must be there (documented: ')
})
