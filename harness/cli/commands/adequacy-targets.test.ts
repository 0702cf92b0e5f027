import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { configFile } from '../../testing/configured.ts'
import { deadUrl, listenHttp } from '../../testing/listen.ts'
import { muster } from '../../testing/muster.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'

function list(...rows: readonly string[]): string {
  const file = join(temporaryFolder(), 'targets.yaml')
  writeFileSync(file, rows.map((row) => `- { ${row} }\n`).join(''))
  return file
}

const stub = () => listenHttp((incoming, response) => incoming.resume() && response.writeHead(400).end('{}'))

describe('muster adequacy --targets', () => {
  test('prints whether each target did what the list expects, and a command to look closer', async () => {
    const [trivial, dead] = [await stub(), await deadUrl()]
    const file = list(
      `name: a stub, url: ${trivial}, expect: trivial`,
      `name: nobody, url: ${dead}, expect: clean`,
    )
    const { code, out, err } = await muster(['adequacy', '--targets', file])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toBe(
      'a stub (trivial): as expected\n' +
        'nobody (clean): not as expected\n' +
        '  It never answered: start it, or correct its url.\n' +
        `  npx pass-muster run --target ${dead} --seed 20261120\n`,
    )
  })

  test('signs requests, as a run does', async () => {
    const signatures: string[] = []
    const url = await listenHttp(({ headers }, response) => {
      signatures.push(/Signature=([0-9a-f]{64})/.exec(headers.authorization ?? '')?.[1] ?? '')
      response.writeHead(501).end('{}')
    })
    await muster(['adequacy', '--targets', list(`name: a stub, url: ${url}, expect: trivial`)])
    expect(new Set(signatures).size).toBeGreaterThan(1)
  })

  test('tests nothing if one of them is a real account', async () => {
    const url = await stub()
    const own = `name: mine, url: "${url}", expect: trivial`
    const theirs = 'name: theirs, url: "https://guardduty.eu-west-1.example.com", expect: clean'
    const { code, out, err } = await muster(['adequacy', '--targets', list(own, theirs)])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      'muster: --targets is for emulators, and "theirs" is treated as a real account ' +
        '(guardduty.eu-west-1.example.com is not this machine): pass it to npx pass-muster run.\n',
    )
  })

  test('uses real: true of the configuration file', async () => {
    const url = await stub()
    const targets = list(`name: a tunnel, url: ${url}, expect: trivial`)
    const config = configFile({ targets: { account: { url, real: true } } })
    const { code, out, err } = await muster(['adequacy', '--targets', targets, '--config', config])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('"a tunnel" is treated as a real account (the configuration says real: true)')
  })
})
