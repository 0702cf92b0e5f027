import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listenHttp } from '../../testing/listen.ts'
import { startMuster } from '../../testing/start-muster.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'

const REPLACED = ['r.json', 'r.md', 'r.xml']
const FILES = ['evidence', 'r.json', 'r.md', 'r.ndjson', 'r.xml']
const OLDER = 'an older report\n'

/** A run that will replace older reports, and whose target has begun to respond. */
async function inTheMiddle() {
  const to = temporaryFolder()
  for (const name of FILES) writeFileSync(join(to, name), OLDER)
  let requests = 0
  let reached: () => void = () => {}
  const middle = new Promise<void>((resolve) => {
    reached = resolve
  })
  const url = await listenHttp((incoming, response) => {
    incoming.resume()
    requests++
    if (requests === 100) reached()
    // From then on it is slow, so that the run does not end by itself meanwhile.
    setTimeout(
      () => response.setHeader('Content-Type', 'application/json').end('{}'),
      requests < 100 ? 0 : 20,
    )
  })
  const reports = Object.entries(KINDS).map(([ending, kind]) => `${kind}=${join(to, `r.${ending}`)}`)
  const files = ['--report', reports.join(','), '--record', join(to, 'evidence')]
  const run = startMuster(['run', '--target', url, '--cases', '1000', ...files])
  await middle
  return { ...run, to }
}

const KINDS: Readonly<Record<string, string>> = {
  json: 'json',
  md: 'markdown',
  ndjson: 'ndjson',
  xml: 'junit',
}

describe('an unfinished run', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'that gets %s writes complete reports',
    async (signal) => {
      const { child, ended, to } = await inTheMiddle()
      child.kill(signal)
      const { code, err } = await ended
      expect(err).toBe('')
      expect(readdirSync(to).sort()).toEqual(FILES)
      const read = (name: string) => readFileSync(join(to, name), 'utf8')
      const report = JSON.parse(read('r.json'))
      // Whether a MUST had failed by then is chance.
      expect([1, 4]).toContain(code)
      expect(report).toMatchObject({ format: 'pass-muster/report/1', ended: 'interrupted', exit: { code } })
      expect(read('r.xml').trimEnd()).toMatch(/^<\?xml .*<\/testsuites>$/s)
      expect(read('r.xml').match(/<testcase /g)).toHaveLength(report.totals.planned)
      expect(read('r.md')).toMatch(/^## (❌|⚠️) muster: /u)
      const events = read('r.ndjson')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(events[0]).toMatchObject({ type: 'planned' })
      expect(events.at(-1)).toMatchObject({ type: 'finished', ended: 'interrupted', totals: report.totals })
    },
  )

  test('that is killed leaves older reports unchanged, and the events and exchanges so far', async () => {
    const { child, to } = await inTheMiddle()
    child.kill('SIGKILL')
    await once(child, 'close')
    const read = (name: string) => readFileSync(join(to, name), 'utf8')
    for (const name of REPLACED) expect(read(name)).toBe(OLDER)
    expect(read('r.ndjson')).toMatch(/^\{"type":"planned",.*\}\n$/s)
    expect(read('r.ndjson')).not.toContain('"type":"finished"')
    expect(read('evidence').split('\n').length).toBeGreaterThan(50)
    expect(readdirSync(to).sort()).toEqual(FILES)
  })

  test('goes on if its reader closes the pipe', async () => {
    const quick = ['--operation', 'AssociateMember', '--cases', '20', '--report', 'ndjson=-']
    const { child, ended } = startMuster(['run', '--target', 'embedded', ...quick])
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const { code, signal, err } = await ended
    expect({ code, signal }).toEqual({ code: 0, signal: null })
    expect(err).toMatch(/no MUST failed: exit 0\n[^\n]+\n$/)
  })
})
