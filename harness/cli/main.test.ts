import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { createEmulator } from '../emulator/emulator.ts'
import { faults } from '../emulator/faults/index.ts'
import { deadUrl, listenEmulator } from '../testing/listen.ts'
import { muster } from '../testing/muster.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

/** One quick requirement of one operation. */
const QUICK = ['--operation', 'GetMembers', '--requirement', '**/maxItems', '--cases', '2']

describe('muster run', () => {
  test('names the target on the first line, and the result on the last two', async () => {
    const { code, out } = await muster(['run', '--operation', 'AssociateMember', '--cases', '2'])
    expect(out).toMatch(/^pass-muster \d+\.\d+\.\d+ judges the embedded reference emulator\n/)
    expect(out).toMatch(/no MUST failed: exit 0\n(\d+) of \1 passed, [\d,]+ requests in [\d.]+ s\n$/)
    expect(code).toBe(0)
  })

  test('detects a planted fault, and prints a replay line that fails with the fault only', async () => {
    const { code, out } = await muster([
      'run',
      '--fault',
      'accepts-51-members',
      '--operation',
      'CreateMembers',
      '--cases',
      '2',
    ])
    expect(code).toBe(1)
    const [, line = ''] = /replay '([^']+)' --fault accepts-51-members/.exec(out) ?? []
    const again = await muster(['replay', line, '--fault', 'accepts-51-members'])
    expect(again).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^STILL FAILS {2}guardduty.CreateMembers\/body/),
    })
    expect(await muster(['replay', line])).toMatchObject({ code: 0, out: expect.stringMatching(/^FIXED/) })
    const other = await muster(['replay', line, '--fault', 'wrong-status'])
    expect(other).toMatchObject({ code: 1, out: expect.stringMatching(/^FAILS DIFFERENTLY/) })
  })

  test('writes a report that conforms to its schema', async () => {
    const to = temporaryFolder()
    const file = join(to, 'report.json')
    writeFileSync(file, 'an older report')
    const { code } = await muster([
      'run',
      '--fault',
      'omits-empty-list',
      '--operation',
      'CreateMembers',
      '--cases',
      '2',
      '--report',
      `json=${file}`,
    ])
    expect(code).toBe(1)
    expect(readdirSync(to)).toEqual(['report.json'])
    const schema = JSON.parse(
      readFileSync(new URL('../../specs/report.schema.json', import.meta.url), 'utf8'),
    )
    const validate = new Ajv2020({ allErrors: true }).compile(schema)
    const report = JSON.parse(readFileSync(file, 'utf8'))
    validate(report)
    expect(validate.errors ?? []).toEqual([])
    expect(report.target).toMatchObject({ embedded: true, fault: 'omits-empty-list' })
    expect(await muster(['replay', file])).toMatchObject({
      code: 1,
      out: expect.stringContaining('STILL FAILS'),
    })
    expect(await muster(['replay', file, '--target', 'embedded'])).toMatchObject({ code: 0 })
  })

  test('tests a server at a URL, and replays against it although its state changed', async () => {
    const url = await listenEmulator(createEmulator({ fault: faults['drops-leading-zeros'] }))
    const { code, out } = await muster([
      'run',
      '--target',
      url,
      '--operation',
      'AssociateMember',
      '--cases',
      '2',
    ])
    expect({ code, first: out.split('\n')[0] }).toEqual({
      code: 1,
      first: expect.stringContaining(`judges ${url}`),
    })
    const lines = [...out.matchAll(/replay '([^']+leading-zeros[^']+)'/g)].map(([, line = '']) => line)
    expect(lines).toHaveLength(1)
    for (const line of lines) {
      expect(await muster(['replay', line, '--target', url])).toMatchObject({
        code: 1,
        out: expect.stringContaining('STILL FAILS'),
      })
    }
  })

  test('ends with 3 if nothing listens', async () => {
    const { code, out } = await muster(['run', '--target', await deadUrl(), ...QUICK])
    expect(code).toBe(3)
    expect(out).toContain('the target never answered: exit 3')
  })

  test('prints the same for the same seed, except times', async () => {
    const once = async () =>
      (await muster(['run', '--fault', 'drops-leading-zeros', '--cases', '5', '--seed', '77'])).out
    const steady = (out: string) =>
      out
        .split('\n')
        .filter(
          (line) =>
            !/requests|^(guardduty|inspector2|securityhub)\.\S+ +\d|"(updated|invited)At"/i.test(line),
        )
    const [first, second] = [steady(await once()), steady(await once())]
    expect(first.length).toBeGreaterThan(100)
    expect(second).toEqual(first)
  })
})

describe('muster list, help and serve', () => {
  test('lists every requirement with level, category, effect and evidence', async () => {
    const { code, out } = await muster(['list'])
    expect(code).toBe(0)
    expect(out).toMatch(
      / {2}MUST {3}constraints affects-others documented {11}body\/accountDetails\/maxItems\n/,
    )
    expect(out).toMatch(/\n\d+ requirements: \d+ MUST, \d+ SHOULD, \d+ MAY\n$/)
  })

  test('lists the quotes behind requirements', async () => {
    const { out } = await muster(['list', '--requirement', '**/accountDetails/maxItems', '--evidence'])
    expect(out).toContain(
      'documented: "Array Members: Minimum number of 1 item. Maximum number of 50 items."',
    )
  })

  test('prints the table of exit codes', async () => {
    const { code, out } = await muster(['help', 'exit-codes'])
    expect(code).toBe(0)
    expect(out.match(/^ {2}\d /gm)).toEqual(['  2 ', '  5 ', '  3 ', '  1 ', '  4 ', '  0 '])
  })

  test.each([[['--help']], [['help']], [['run', '--help']], [['help', 'run']], [[]]])(
    'prints help for %j',
    async (argv) => {
      const { code, out } = await muster(argv)
      expect({ code, usage: out.startsWith('Usage: muster') }).toEqual({ code: 0, usage: true })
    },
  )

  test('groups the flags of muster run, and names an existing page about its numbers', async () => {
    const { out } = await muster(['run', '--help'])
    expect(out.match(/^[A-Z][a-z ]+(?=:$)/gm)).toEqual([
      ...['Target', 'Selection', 'Cases', 'Limits', 'Known failures', 'Reports', 'Real account', 'Options'],
    ])
    const [page = ''] = /docs\/numbers\.md/.exec(out) ?? []
    expect(existsSync(new URL(`../../${page}`, import.meta.url)) && page).toBe('docs/numbers.md')
  })

  test('prints the version', async () => {
    expect(await muster(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })
})
