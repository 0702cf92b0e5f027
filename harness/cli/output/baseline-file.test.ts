import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { deadUrl } from '../../testing/listen.ts'
import { cliEnvironment, muster } from '../../testing/muster.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { main } from '../main.ts'

const ID = 'guardduty.CreateMembers/body/accountDetails/maxItems'
const FAULT = ['run', '--fault', 'accepts-51-members', '--operation', 'CreateMembers', '--cases', '2']
const SOUND = ['run', '--target', 'embedded', '--operation', 'CreateMembers', '--cases', '2']

/** A file with these entries. */
function known(entries: string): string {
  const file = join(temporaryFolder(), 'known.yaml')
  writeFileSync(file, `catalogue: 2026-11\nentries:\n${entries}\n`)
  return file
}
const ENTRY = `  - requirement: ${ID}\n    reason: we take 51`

describe('muster run --baseline', () => {
  test('passes if only known failures fail, and lists them', async () => {
    const { code, out } = await muster([...FAULT, '--baseline', known(ENTRY)])
    expect(out).toContain(`\nexpected  ${ID}: we take 51\n`)
    expect(out).not.toContain('FAIL')
    expect(out).toMatch(/\nnothing failed but the 1 that \S+known\.yaml expects: exit 0\n/)
    expect(code).toBe(0)
  })

  test('fails with the whole failure if a known failure changed', async () => {
    const { code, out } = await muster([...FAULT, '--baseline', known(`${ENTRY}\n    failure: 500`)])
    expect(out).toContain(`FAIL ${ID}  MUST\n`)
    expect(out).toMatch(
      new RegExp(`\\nregression {2}${ID}: it failed with "200", and line 3 of \\S+ says: fail with "500"\\n`),
    )
    expect(out).toMatch(/\n1 regression beside \S+known\.yaml: exit 1\n/)
    expect(code).toBe(1)
  })

  test('fails with advice if a known failure passes', async () => {
    const { code, out } = await muster([...SOUND, '--baseline', known(ENTRY)])
    expect(out).toMatch(
      new RegExp(
        `\\nstale {2}${ID}: line 3 of \\S+ is stale, for this passes: remove it, or pass --update-baseline\\n`,
      ),
    )
    expect({ code, exit: out.includes('1 stale beside') }).toEqual({ code: 1, exit: true })
  })

  test('warns before an entry expires, and fails after it', async () => {
    const on = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    const with_ = (days: number) =>
      muster([...FAULT, '--baseline', known(`${ENTRY}\n    expires: ${on(days)}`)])
    expect((await with_(30)).out).not.toContain('expires')
    expect(await with_(7)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/\nexpires .* holds until \S+, [67] days more\n/),
    })
    expect(await with_(-2)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/\nexpired .* fix the target, or set a later day\n/),
    })
  })

  test('ignores requirements that were not selected', async () => {
    const { code } = await muster([...SOUND, '--requirement', '**/minItems', '--baseline', known(ENTRY)])
    expect(code).toBe(0)
  })

  test('adds the status of each requirement to the report', async () => {
    const report = join(temporaryFolder(), 'report.json')
    const entries = `${ENTRY}\n    link: https://example.com\n    expires: 2199-01-01\n    failure: 200`
    await muster([...FAULT, '--baseline', known(entries), '--report', `json=${report}`])
    const schema = readFileSync(new URL('../../../specs/report.schema.json', import.meta.url), 'utf8')
    const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(schema))
    const written = JSON.parse(readFileSync(report, 'utf8'))
    validate(written)
    expect(validate.errors ?? []).toEqual([])
    expect(written.requirements.find(({ id }: { id: string }) => id === ID).baseline).toEqual({
      status: 'expected',
      reason: 'we take 51',
    })
    expect(written.baseline).toMatchObject({
      totals: { expected: 1 },
      entries: [{ status: 'expected', line: 3 }],
    })
  })

  test.each<[string, () => readonly string[], RegExp]>([
    [
      'a missing file',
      () => ['--baseline', '/no/such.yaml'],
      /--baseline "\/no\/such.yaml" does not exist: correct the path, or pass --update-baseline/,
    ],
    ['a folder', () => ['--baseline', '/tmp'], /--baseline "\/tmp" cannot be read/],
    [
      'an invalid entry',
      () => ['--baseline', known('  - requirement: x')],
      /--baseline "\S+known.yaml", line 3: "requirement" "x" matches no requirement\.\n/,
    ],
    [
      'an update without a file',
      () => ['--update-baseline'],
      /--update-baseline needs a file: pass --baseline FILE too/,
    ],
    [
      'a reason without an update',
      () => ['--baseline', known(ENTRY), '--reason', 'x'],
      /--reason needs --update-baseline/,
    ],
    [
      'a missing folder',
      () => ['--baseline', '/no/such.yaml', '--update-baseline'],
      /create the folder \/no first/,
    ],
  ])('ends with 2: %s', async (_, flags, sentence) => {
    const { code, out, err } = await muster([...SOUND, ...flags()])
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringMatching(sentence) })
    expect(err).toMatch(/^muster: [^\n]+\n$/)
  })

  test('ends with 2 without a target, so that it is never compared with the embedded emulator by accident', async () => {
    const { code, err } = await muster(['run', '--baseline', known(ENTRY)])
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('there is no --target') })
  })
})

describe('muster run --update-baseline', () => {
  test('creates a file that is invalid until it has reasons, and then passes', async () => {
    const file = join(temporaryFolder(), 'new.yaml')
    const first = await muster([...FAULT, '--baseline', file, '--update-baseline'])
    expect(first).toMatchObject({
      code: 0,
      err: `muster: ${file}: 1 added, 0 removed. 1 entry has no reason yet: until you write one, or pass --reason, a run with this file ends with exit code 2.\n`,
    })
    expect(await muster([...FAULT, '--baseline', file])).toMatchObject({
      code: 2,
      err: expect.stringContaining('"reason" is empty: say why this is so'),
    })
    writeFileSync(file, readFileSync(file, 'utf8').replace("reason: ''", 'reason: we take 51'))
    expect((await muster([...FAULT, '--baseline', file])).code).toBe(0)
    const again = readFileSync(file, 'utf8')
    expect(await muster([...FAULT, '--baseline', file, '--update-baseline'])).toMatchObject({ code: 0 })
    expect(readFileSync(file, 'utf8')).toBe(again)
    expect(readdirSync(join(file, '..'))).toEqual(['new.yaml'])
  })

  test('says what to do next after everything else', async () => {
    const { cli, output } = cliEnvironment()
    const said: string[] = []
    const file = join(temporaryFolder(), 'new.yaml')
    const argv = [...FAULT, '--baseline', file, '--update-baseline']
    await main(argv, { ...cli, out: (text) => said.push(text), err: (text) => said.push(text) })
    expect(said.at(-1)).toMatch(/^muster: \S+new\.yaml: 1 added, .*exit code 2\.\n$/)
    expect({ said: said.length > 2, ...output }).toEqual({ said: true, out: '', err: '' })
  })

  test('adds entries with a reason, and removes stale ones', async () => {
    const file = known(ENTRY.replace('maxItems', 'minItems'))
    const { code, err } = await muster([
      ...FAULT,
      '--baseline',
      file,
      '--update-baseline',
      '--reason',
      'for now',
    ])
    expect({ code, err }).toEqual({ code: 0, err: `muster: ${file}: 1 added, 1 removed.\n` })
    expect((await muster([...FAULT, '--baseline', file])).code).toBe(0)
  })

  test('leaves the file unchanged if the run did not finish', async () => {
    const file = known(ENTRY)
    const before = readFileSync(file, 'utf8')
    const argv = ['run', '--target', await deadUrl(), '--baseline', file, '--update-baseline']
    expect(await muster(argv)).toMatchObject({
      code: 3,
      err: `muster: ${file} was not updated, because the run did not finish.\n`,
    })
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})
