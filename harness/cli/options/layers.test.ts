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

  it('of a flag counts before that of the environment, and that before the file', async () => {
    expect(await seedOf([], {})).toBe('7')
    expect(await seedOf([], { MUSTER_SEED: '8' })).toBe('8')
    expect(await seedOf([], { MUSTER_SEED: '' })).toBe('7')
    expect(await seedOf(['--seed', '9'], { MUSTER_SEED: '8' })).toBe('9')
  })

  it('of AWS_REGION counts before that of the file, and --region before both', async () => {
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

  it('gives way to a flag that could not stand beside it', async () => {
    const targets = { a: { url: 'https://127.0.0.1:1', ca: 'none.pem', profile: 'p' } }
    const { code } = await runConfigured(
      { ...QUICK, baseline: 'none.yaml', targets },
      '--insecure',
      '--credentials',
      'example',
      '--max-failures',
      '1',
    )
    expect(code, 'nobody listens there').toBe(3)
  })

  it.each([
    [{ MUSTER_CASES: 'x' }, /^muster: MUSTER_CASES "x" will not do\. It must be a whole number/],
    [
      { MUSTER_FAIL_ON: 'may' },
      /^muster: MUSTER_FAIL_ON "may" will not do\. Allowed choices are must, should/,
    ],
    [{ MUSTER_BASELINE: 'none.yaml' }, /^muster: MUSTER_BASELINE "none\.yaml" does not exist/],
    [{ MUSTER_CONFIG: 'none.json' }, /^muster: MUSTER_CONFIG "none\.json" does not exist/],
    [{ MUSTER_TARGET: 'localhost:1' }, /^muster: MUSTER_TARGET "localhost:1" is no http/],
  ])('of a variable is refused by the name of the variable: %j', async (env, sentence) => {
    const { code, err } = await muster(['run'], env)
    expect(code).toBe(2)
    expect(err).toMatch(sentence)
  })

  it('of a path is relative to the file that says it', async () => {
    const file = configFile({ ...QUICK, target: 'embedded', baseline: 'ci/known.yaml' })
    mkdirSync(join(dirname(file), 'ci'))
    writeFileSync(join(dirname(file), 'ci/known.yaml'), 'catalogue: 2026-11\nentries: []\n')
    expect((await muster(['run', '--config', file])).code).toBe(0)
    expect((await muster(['run', '--config', file, '--update-baseline', '--reason', 'x'])).code).toBe(0)
    expect(readFileSync(join(dirname(file), 'ci/known.yaml'), 'utf8')).toContain('supported')
  })

  it('of the file is no default of replay, which a report tells its target', async () => {
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
