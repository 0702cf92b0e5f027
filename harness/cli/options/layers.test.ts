import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configFile, QUICK, runConfigured } from '../../testing/configured.ts'
import { muster } from '../../testing/muster.ts'

describe('a value', () => {
  const seedOf = async (argv: readonly string[], env: Readonly<Record<string, string>>) => {
    const file = configFile({ ...QUICK, target: 'embedded' })
    const { out } = await muster(['run', '--config', file, ...argv], env)
    return /seed (\d+)/.exec(out)?.[1]
  }

  it('of a flag has priority over the environment, and that over the file', async () => {
    expect(await seedOf([], {})).toBe('7')
    expect(await seedOf([], { MUSTER_SEED: '8' })).toBe('8')
    expect(await seedOf([], { MUSTER_SEED: '' })).toBe('7')
    expect(await seedOf(['--seed', '9'], { MUSTER_SEED: '8' })).toBe('9')
  })

  it('of AWS_REGION has priority over the file, and --region over both', async () => {
    const config = { ...QUICK, targets: { a: { url: 'aws', region: 'eu-west-1' } } }
    const file = configFile(config)
    const to = async (argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
      (await muster(['run', '--dry-run', '--config', file, ...argv], env)).out.split(';')[0]
    expect(await to([])).toBe('What a run would send to AWS in eu-west-1')
    expect(await to([], { AWS_REGION: 'eu-west-2' })).toBe('What a run would send to AWS in eu-west-2')
    expect(await to(['--region', 'eu-west-3'], { AWS_REGION: 'eu-west-2' })).toBe(
      'What a run would send to AWS in eu-west-3',
    )
  })

  it('is ignored if it conflicts with a flag', async () => {
    const targets = { a: { url: 'https://127.0.0.1:1', ca: 'none.pem', profile: 'p' } }
    const { code } = await runConfigured(
      { ...QUICK, baseline: 'none.yaml', targets },
      '--insecure',
      '--credentials',
      'example',
      '--max-failures',
      '1',
    )
    expect(code, 'nothing listens there').toBe(3)
  })

  it.each([
    [{ MUSTER_CASES: 'x' }, /^muster: invalid value "x" for MUSTER_CASES\. It must be a whole number/],
    [
      { MUSTER_FAIL_ON: 'may' },
      /^muster: invalid value "may" for MUSTER_FAIL_ON\. Allowed choices are must, should/,
    ],
    [
      { MUSTER_BASELINE: 'none.yaml', MUSTER_TARGET: 'embedded' },
      /^muster: MUSTER_BASELINE "none\.yaml" does not exist/,
    ],
    [{ MUSTER_CONFIG: 'none.json' }, /^muster: MUSTER_CONFIG "none\.json" does not exist/],
    [{ MUSTER_TARGET: 'localhost:1' }, /^muster: MUSTER_TARGET "localhost:1" is no http/],
  ])('of a variable is rejected by the name of the variable: %j', async (env, sentence) => {
    const { code, err } = await muster(['run'], env)
    expect(code).toBe(2)
    expect(err).toMatch(sentence)
  })

  it('of a path is relative to the file that contains it', async () => {
    const file = configFile({ ...QUICK, target: 'embedded', baseline: 'ci/known.yaml' })
    mkdirSync(join(dirname(file), 'ci'))
    writeFileSync(join(dirname(file), 'ci/known.yaml'), 'catalogue: 2026-11\nentries: []\n')
    expect((await muster(['run', '--config', file])).code).toBe(0)
    expect((await muster(['run', '--config', file, '--update-baseline', '--reason', 'x'])).code).toBe(0)
    expect(readFileSync(join(dirname(file), 'ci/known.yaml'), 'utf8')).toContain('supported')
  })

  it('of the file is not the default target of replay', async () => {
    const file = configFile({ targets: { a: { url: 'http://127.0.0.1:1' } } })
    const { code, out } = await muster([
      'run',
      '--no-config',
      ...['--operation', 'GetMembers', '--requirement', '**/answers-every-account-once'],
      '--fault',
      'loses-unprocessed',
    ])
    expect(code).toBe(1)
    const [, token = ''] = /replay '([^']+)'/.exec(out) ?? []
    const again = await muster(['replay', token, '--config', file], { MUSTER_TARGET: 'a' })
    expect(again.out).toContain('FIXED')
  })
})
