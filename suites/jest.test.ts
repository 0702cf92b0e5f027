import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { pack, plainEnv, unpackInto } from '../harness/testing/packed.ts'
import { temporaryFolder } from '../harness/testing/temporary-folder.ts'
import { tool } from '../harness/testing/tool.ts'

const jest = tool('jest', 'pinned')
const packed = pack()
afterAll(() => packed.remove())

/** As the page about mocks has them. */
const OPTIONS = '--experimental-vm-modules'
const CONFIG = "export default { testMatch: ['**/*.test.mjs'], transform: {} }"

const FILE = `
import { setupServer } from 'msw/node'
import { mockAws } from 'pass-muster/msw'

const aws = mockAws()
const server = setupServer(...aws.handlers)
beforeAll(() => server.listen())
beforeEach(() => aws.reset())
afterEach(() => aws.assertNoViolations())
afterAll(() => server.close())

const associate = async (accountId) => {
  const answer = await fetch('https://inspector2.us-east-1.amazonaws.com/members/associate', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ accountId }),
  })
  return answer.status
}
test('right', async () => expect(await associate('000000000012')).toBe(200))
test('wrong, and fails by itself', async () => expect(await associate('1')).toBe(200))
test('wrong, and does not care', async () => expect(await associate('22')).toBe(400))
`

describe.runIf(jest !== undefined)('Jest', () => {
  test('runs the mock of msw as documented, and shows the violations', async () => {
    const page = readFileSync(join(import.meta.dirname, '../docs/drive-your-sdk-code.md'), 'utf8')
    expect(page).toContain(`NODE_OPTIONS=${OPTIONS} npx jest`)
    expect(page).toContain(CONFIG)
    const folder = temporaryFolder()
    unpackInto(folder, packed, ['msw'])
    writeFileSync(join(folder, 'package.json'), '{}')
    writeFileSync(join(folder, 'jest.config.mjs'), CONFIG)
    writeFileSync(join(folder, 'members.test.mjs'), FILE)
    const output = await new Promise<string>((done) => {
      const env = { ...plainEnv, NODE_OPTIONS: OPTIONS }
      execFile(jest ?? '', ['--ci'], { cwd: folder, env }, (_, stdout, stderr) => done(stdout + stderr))
    })
    expect(output).toMatch(/^Tests: +2 failed, 1 passed, 3 total$/m)
    expect(output).toContain('/body/accountId has 1 character ("1"); at least 12 must be there (documented: ')
    expect(output).toContain(
      '/body/accountId has 2 characters ("22"); at least 12 must be there (documented: ',
    )
  })
})
