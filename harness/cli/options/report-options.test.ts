import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Report } from '../../model/report.ts'
import { cliEnvironment, muster } from '../../testing/muster.ts'
import { handmadeReport } from '../../testing/report.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { openReports } from '../output/report-writer.ts'
import { reportFilesOf } from './report-options.ts'

/** One quick requirement of one operation; with the fault, it fails. */
const QUICK = ['run', '--operation', 'GetMembers', '--requirement', '**/maxItems', '--cases', '2']
const FAILING = [
  ...['run', '--operation', 'CreateMembers', '--requirement', '**/accountDetails/maxItems'],
  '--cases',
  '2',
  '--fault',
  'accepts-51-members',
]

describe('an invalid --report', () => {
  const to = temporaryFolder(afterAll)
  mkdirSync(join(to, 'folder'))
  test.each([
    [
      'an unknown format',
      ['jsn=x'],
      /"jsn=x": unknown report format "jsn": did you mean "json"\? Formats: json, /,
    ],
    [
      'no format',
      ['=x'],
      /has no format: pass FORMAT=FILE. Formats: json, junit, markdown, ndjson, annotations\./,
    ],
    ['an empty one', [''], /has no format/],
    ['an empty one after a comma', ['annotations,'], /has no format/],
    [
      'no file',
      ['junit'],
      /--report junit has no file: pass junit=FILE, or junit=- for the standard output\./,
    ],
    ['an empty file name', ['junit='], /has no file/],
    ['a missing folder', ['json=/no/such/folder/x.json'], /create the folder \/no\/such\/folder first/],
    ['a folder', [`json=${join(to, 'folder')}`], /is a folder: name a file in it/],
    [
      'the same file twice',
      [`json=${to}/a,junit=${to}/./a`],
      /sends json and junit to ".*": name a file for each/,
    ],
    ['the same file in two flags', [`json=${to}/a`, `ndjson=${to}/a`], /sends json and ndjson to/],
    [
      'the same file twice with one format',
      [`json=${to}/a,json=${to}/./a`],
      /sends json to ".*" twice: name it once/,
    ],
    ['the standard output twice', ['json=-', 'ndjson=-'], /sends json and ndjson to the standard output/],
    [
      'annotations beside a report on the standard output',
      ['json=-,annotations'],
      /sends json and annotations to the standard output/,
    ],
  ])('ends with 2 and one sentence before the run: %s', async (_, reports, sentence) => {
    const { code, out, err } = await muster([...QUICK, ...reports.flatMap((each) => ['--report', each])])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(sentence)
    expect(err).toMatch(/^muster: --report [^\n]+\n$/)
    expect(readdirSync(to)).toEqual(['folder'])
  })
})

describe('reports', () => {
  test('are all written, from one flag or several', async () => {
    const to = temporaryFolder()
    const reports = [`json=${to}/a=b.json,junit=${to}/r.xml`, `markdown=${to}/r.md`, `ndjson=${to}/r.ndjson`]
    const { code, out, err } = await muster([...FAILING, ...reports.flatMap((each) => ['--report', each])])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('1 MUST failed: exit 1')
    expect(readdirSync(to).sort()).toEqual(['a=b.json', 'r.md', 'r.ndjson', 'r.xml'])
    const read = (name: string) => readFileSync(join(to, name), 'utf8')
    expect(JSON.parse(read('a=b.json'))).toMatchObject({ totals: { failed: 1 }, exit: { code: 1 } })
    expect(read('r.xml')).toMatch(/^<\?xml .*tests="1" failures="1"/s)
    expect(read('r.md')).toContain('## ❌ muster: 1 MUST failed: exit 1')
    // What they tell the reader to type finds the same target.
    for (const name of ['r.xml', 'r.md']) expect(read(name)).toContain('--fault accepts-51-members')
    const events = read('r.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events.map(({ type }) => type)).toEqual(['planned', 'probed', 'judged', 'judged', 'finished'])
    expect(events.at(-1)).toMatchObject({ exit: { code: 1, reason: '1 MUST failed' } })
  })

  test('can have one format in several files', async () => {
    const to = temporaryFolder()
    const reports = `json=${to}/a,json=${to}/b,ndjson=${to}/c,ndjson=${to}/d`
    const { code } = await muster([...QUICK, '--report', reports])
    expect(code).toBe(0)
    const read = (name: string) => readFileSync(join(to, name), 'utf8')
    expect(JSON.parse(read('a'))).toEqual(JSON.parse(read('b')))
    expect(read('c')).toBe(read('d'))
    expect(read('c').trimEnd().split('\n').length).toBeGreaterThan(2)
  })

  test.each(['r.json', './r.json'])('cannot be in the file of --record: %s', async (record) => {
    const { code, err } = await muster([...QUICK, '--report', 'json=r.json', '--record', record])
    expect({ code, err }).toEqual({
      code: 2,
      err: 'muster: --report json and --record both write to "r.json": name a file for each.\n',
    })
  })

  test('can use the standard output, which moves the text to the standard error', async () => {
    const { code, out, err } = await muster([...FAILING, '--report', 'json=-'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ exit: { code: 1 } })
    expect(err).toMatch(/^pass-muster .*1 MUST failed: exit 1\n/s)
  })

  test('can be annotations, beside the text or in a file', async () => {
    const { out } = await muster([...FAILING, '--report', 'annotations'])
    expect(out).toMatch(/^pass-muster .*1 MUST failed: exit 1\n.*\n::error title=FAIL [^\n]+\n$/s)
    const file = join(temporaryFolder(), 'annotations')
    const other = await muster([...FAILING, '--report', `annotations=${file}`])
    expect(other.out).not.toContain('::error')
    expect(readFileSync(file, 'utf8')).toMatch(/^::error title=FAIL [^\n]+\n$/)
  })

  test('stream events during the run, to the standard output and to a file that they replace', () => {
    const file = join(temporaryFolder(), 'r.ndjson')
    writeFileSync(file, 'older')
    const { cli, output } = cliEnvironment()
    const reports = openReports({ reports: reportFilesOf({ report: [`ndjson=-,ndjson=${file}`] }) }, cli)
    expect(readFileSync(file, 'utf8')).toBe('older')
    reports.onEvent({ type: 'judged', property: 'a.B/c#d', verdict: 'pass' })
    const line = '{"type":"judged","property":"a.B/c#d","verdict":"pass"}\n'
    expect(output.out).toBe(line)
    expect(readFileSync(file, 'utf8')).toBe(line)
    expect(reports.finish(handmadeReport, { program: '', flags: '' })).toEqual({
      report: handmadeReport,
      failures: [],
      output: '',
    })
    expect(readFileSync(file, 'utf8')).toBe(output.out)
    expect(output.out.startsWith(`${line}{"type":"finished",`)).toBe(true)
  })

  test.each([
    ['--target', 'nonsense'],
    ['--fault', 'nonsense'],
    ['--target', 'http://127.0.0.1:1', '--ca', 'no.pem'],
  ])('leave no files, and older ones unchanged, if the run cannot start: %s %s', async (...flags) => {
    const to = temporaryFolder()
    writeFileSync(join(to, 'older'), 'older')
    const reports = `ndjson=${to}/r.ndjson,ndjson=${to}/older`
    const { code } = await muster(['run', ...flags, '--report', reports])
    expect(code).toBe(2)
    expect(readdirSync(to)).toEqual(['older'])
    expect(readFileSync(join(to, 'older'), 'utf8')).toBe('older')
  })

  test('replace the target of a symbolic link and keep the link', async () => {
    const to = temporaryFolder()
    writeFileSync(join(to, 'real.json'), 'older')
    symlinkSync('real.json', join(to, 'link.json'))
    await muster([...QUICK, '--report', `json=${to}/link.json`])
    expect(JSON.parse(readFileSync(join(to, 'real.json'), 'utf8'))).toMatchObject({ exit: { code: 0 } })
    expect(readdirSync(to)).toEqual(['link.json', 'real.json'])
    expect(readlinkSync(join(to, 'link.json'))).toBe('real.json')
  })

  test.runIf(process.platform === 'linux')(
    'that cannot be written are named and make a passing run incomplete; the others are written',
    async () => {
      const to = temporaryFolder()
      const reports = `junit=/dev/full,ndjson=/dev/full,markdown=${to}/r.md`
      const only = (report: string) => muster([...QUICK, '--report', report])
      await expect(only('junit=/dev/full,ndjson=/dev/full')).resolves.toMatchObject({ code: 2 })
      const { code, out, err } = await only(reports.replace(',ndjson=/dev/full', ''))
      expect(code).toBe(4)
      // What is printed and written is the code of the process.
      expect(out).toMatch(/\n1 file could not be written: exit 4\n[^\n]+\n$/)
      expect(err).toMatch(/^muster: --report junit=\/dev\/full could not be written: ENOSPC[^\n]*\n$/)
      expect(readFileSync(join(to, 'r.md'), 'utf8')).toMatch(/^## ⚠️ muster: 1 file .*: exit 4\n/u)
      const stream = await only(
        `ndjson=/dev/full,markdown=${to}/r.md,json=${to}/r.json,ndjson=${to}/r.ndjson`,
      )
      const said = { exit: { code: 4, reason: '1 file could not be written' } }
      expect(JSON.parse(readFileSync(join(to, 'r.json'), 'utf8'))).toMatchObject(said)
      const lastEvent = readFileSync(join(to, 'r.ndjson'), 'utf8').trimEnd().split('\n').at(-1)
      expect(JSON.parse(lastEvent ?? '')).toMatchObject(said)
      expect((await muster([...QUICK, '--record', '/dev/full'])).out).toContain(
        'could not be written: exit 4',
      )
      expect(stream).toMatchObject({
        code: 4,
        err: expect.stringMatching(/^muster: --report ndjson=\/dev\/full could/),
      })
      const red = await muster([...FAILING, '--report', 'junit=/dev/full'])
      expect(red.code).toBe(1)
      // A device has nothing to replace.
      expect((await only('json=/dev/null')).code).toBe(0)
      for (const device of ['/dev/null', '/dev/full']) expect(statSync(device).isCharacterDevice()).toBe(true)
    },
  )

  test('are an input of replay', async () => {
    const file = join(temporaryFolder(), 'r.json')
    await muster([...FAILING, '--report', `json=${file}`])
    expect(await muster(['replay', file])).toMatchObject({
      code: 1,
      out: expect.stringContaining('STILL FAILS'),
    })
    const report: Report = JSON.parse(readFileSync(file, 'utf8'))
    expect(report.requirements[0]?.failure?.replay).toContain('maxItems?')
  })
})
