import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../../emulator/emulator.ts'
import { faults } from '../../../emulator/faults/index.ts'
import { configFile, QUICK, runConfigured } from '../../../testing/configured.ts'
import { listenEmulator } from '../../../testing/listen.ts'
import { muster } from '../../../testing/muster.ts'

describe('a named target', () => {
  it('sets the URL and the options, with priority over those of the whole file', async () => {
    const url = await listenEmulator()
    const file = configFile({
      ...QUICK,
      seed: 1,
      targets: { mine: { url, seed: 9, reports: { json: 'out.json' } } },
    })
    const { code, out } = await muster(['run', '--config', file, '--target', 'mine'])
    expect(code).toBe(0)
    expect(out).toContain(`judges ${url}`)
    expect(out).toContain('1 operation, 1 requirement')
    expect(out).toContain('2 random cases per property, seed 9,')
    expect(existsSync(join(dirname(file), 'out.json')), 'beside the configuration').toBe(true)
  })

  it('is used if it is the default or the only one, unless a flag names another', async () => {
    const url = await listenEmulator()
    const targets = { mine: { url }, other: { url: 'http://127.0.0.1:1' } }
    expect((await runConfigured({ ...QUICK, target: 'mine', targets })).out).toContain(`judges ${url}`)
    expect((await runConfigured({ ...QUICK, targets: { mine: { url } } })).out).toContain(`judges ${url}`)
    const embedded = await runConfigured({ ...QUICK, target: 'mine', targets }, '--target', 'embedded')
    expect(embedded.out).toContain('judges the embedded reference emulator')
    const fault = await runConfigured({ ...QUICK, target: 'mine', targets }, '--fault', 'wrong-status')
    expect(fault.out).toContain('judges the embedded reference emulator')
  })

  it('is named in the replay line of a failure', async () => {
    const url = await listenEmulator(createEmulator({ fault: faults['loses-unprocessed'] }))
    const config = {
      ...QUICK,
      requirements: ['**/answers-every-account-once'],
      targets: { mine: { url, region: 'eu-west-1' } },
    }
    const file = configFile(config)
    const { code, out } = await muster(['run', '--config', file])
    expect(code).toBe(1)
    const [, line = ''] = /replay {4}npx pass-muster replay (.*)\n/.exec(out) ?? []
    const [, token = '', flags = ''] = /^'([^']+)' (.*)$/.exec(line) ?? []
    expect(flags).toBe(`--target mine --config '${file}'`)
    const again = await muster(['replay', token, '--target', 'mine', '--config', file])
    expect(again).toMatchObject({ code: 1, out: expect.stringContaining('STILL FAILS') })
  })

  it.each([
    [
      'an unknown name',
      { targets: { moto: { url: 'http://x' } } },
      ['--target', 'mtoo'],
      /^muster: --target "mtoo" is not a target of .*config\.json: did you mean "moto"\?/,
    ],
    ['no targets at all', {}, ['--target', 'moto'], /--target "moto" is not a URL, and .* has no targets/],
    [
      'several and no default',
      { targets: { a: { url: 'http://x' }, b: { url: 'http://y' } } },
      [],
      /has several targets and no default: pass --target NAME with one of a, b/,
    ],
    [
      'an unknown default',
      { target: 'b', targets: { a: { url: 'http://x' } } },
      [],
      /config\.json: target "b" is not a target/,
    ],
    [
      'a bad URL',
      { targets: { a: { url: 'localhost:1' } } },
      [],
      /config\.json: targets\.a\.url "localhost:1" is no http/,
    ],
    [
      'two that exclude each other',
      { targets: { a: { url: 'http://x', ca: 'x', insecure: true } } },
      [],
      /config\.json: targets\.a\.ca cannot be used with .*config\.json: targets\.a\.insecure: remove one/,
    ],
    [
      'an incomplete endpoint map',
      { targets: { a: { endpoints: { guardduty: 'http://x' } } } },
      [],
      /config\.json: targets\.a\.endpoints is missing for/,
    ],
    [
      'a selection that matches nothing',
      { operations: ['GetMember5'] },
      ['--target', 'embedded'],
      /config\.json: operations "GetMember5" matches nothing/,
    ],
    ['another catalogue', { catalogue: '2020-01' }, [], /is for catalogue 2020-01 and this muster has/],
    ['an unknown setting', { cass: 1 }, [], /config\.json: cass is unknown: did you mean "cases"\?/],
    ['broken JSON', '{', [], /config\.json is not valid JSON/],
  ])('ends with 2 and one sentence: %s', async (_, config, argv, sentence) => {
    const { code, out, err } = await runConfigured(config, ...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
