import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deadUrl, listenEmulator } from '../testing/listen.ts'
import { muster } from '../testing/muster.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const MARK = '\uFEFF'
const QUICK = ['--operation', 'GetMembers', '--requirement', '**/maxItems', '--cases', '1']

/** A file that begins with a byte order mark. */
function marked(name: string, text: string): string {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, MARK + text)
  return file
}

test.each([
  ['config.json', '{ "seed": 7 }'],
  ['config.ts', 'export default { seed: 7 as const }'],
  ['config.js', 'export default { seed: 7 }'],
])('a byte order mark in %s is accepted', async (name, text) => {
  const { code, out } = await muster([
    'run',
    ...QUICK,
    '--target',
    'embedded',
    '--config',
    marked(name, text),
  ])
  expect(code).toBe(0)
  expect(out).toContain('seed 7,')
})

test('a byte order mark in a baseline is accepted', async () => {
  const file = marked('known.yaml', 'catalogue: 2026-11\nentries: []\n')
  const run = ['run', ...QUICK, '--target', 'embedded', '--baseline', file]
  expect(await muster(run)).toMatchObject({ code: 0, err: '' })
  expect((await muster([...run, '--update-baseline'])).code).toBe(0)
  expect(await muster(run)).toMatchObject({ code: 0, err: '' })
})

test('a byte order mark in a list of targets is accepted', async () => {
  const row = `- { name: gone, url: '${await deadUrl()}', expect: clean }\n`
  const { code, out } = await muster(['adequacy', '--targets', marked('targets.yaml', row)])
  expect(code).toBe(1)
  expect(out).toContain('gone (clean): not as expected')
})

test('a byte order mark in a report and in a journal is accepted', async () => {
  const file = join(temporaryFolder(), 'r.json')
  await muster(['run', ...QUICK, '--target', await listenEmulator(), '--report', `json=${file}`])
  expect(await muster(['replay', marked('r.json', readFileSync(file, 'utf8'))])).toMatchObject({
    code: 0,
    out: 'The report has no failures to replay.\n',
  })
  const journal = marked('j.ndjson', '{"type":"journal","format":"pass-muster/journal/1","target":"x"}\n')
  expect(await muster(['cleanup', journal])).toMatchObject({ code: 0, out: 'Nothing is left to delete.\n' })
})
