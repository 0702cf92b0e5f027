import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createEmulator } from '../../emulator/emulator.ts'
import { faults } from '../../emulator/faults/index.ts'
import { serveEmulator } from '../../emulator/http.ts'
import { configFile } from '../../testing/configured.ts'
import { muster } from '../../testing/muster.ts'

/** One quick requirement of one operation. */
const QUICK = { operations: ['GetMembers'], requirements: ['**/maxItems'], cases: 2, seed: 7 }

const AT = { host: '127.0.0.1', port: 0 }

async function emulator(fault?: keyof typeof faults) {
  const { url, close } = await serveEmulator(
    createEmulator(fault === undefined ? {} : { fault: faults[fault] }),
    AT,
  )
  onTestFinished(close)
  return url
}

const run = (config: unknown, ...argv: readonly string[]) =>
  muster(['run', '--config', configFile(config), ...argv])

describe('a named target', () => {
  it('brings where it is and how it is judged, and its settings count before those of the file', async () => {
    const url = await emulator()
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

  it('counts where it is the default or the only one, and not where a flag names another', async () => {
    const url = await emulator()
    const targets = { mine: { url }, other: { url: 'http://127.0.0.1:1' } }
    expect((await run({ ...QUICK, target: 'mine', targets })).out).toContain(`judges ${url}`)
    expect((await run({ ...QUICK, targets: { mine: { url } } })).out).toContain(`judges ${url}`)
    const embedded = await run({ ...QUICK, target: 'mine', targets }, '--target', 'embedded')
    expect(embedded.out).toContain('judges the embedded reference emulator')
    const fault = await run({ ...QUICK, target: 'mine', targets }, '--fault', 'wrong-status')
    expect(fault.out).toContain('judges the embedded reference emulator')
  })

  it('is what a failure says to replay', async () => {
    const url = await emulator('loses-unprocessed')
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
      /^muster: --target "mtoo" is no target of .*config\.json: did you mean "moto"\?/,
    ],
    ['no targets at all', {}, ['--target', 'moto'], /--target "moto" is no URL, and .* has no targets/],
    [
      'several and no default',
      { targets: { a: { url: 'http://x' }, b: { url: 'http://y' } } },
      [],
      /does not say which of its targets is judged: pass --target NAME with one of a, b/,
    ],
    [
      'an unknown default',
      { target: 'b', targets: { a: { url: 'http://x' } } },
      [],
      /config\.json: target "b" is no target/,
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
      /config\.json: targets\.a\.insecure cannot go with .*config\.json: targets\.a\.ca: leave one/,
    ],
    [
      'an incomplete endpoint map',
      { targets: { a: { endpoints: { guardduty: 'http://x' } } } },
      [],
      /config\.json: targets\.a\.endpoints names no place for/,
    ],
    [
      'a selection that matches nothing',
      { operations: ['GetMember5'] },
      ['--target', 'embedded'],
      /config\.json: operations "GetMember5" matches nothing/,
    ],
    ['another catalogue', { catalogue: '2020-01' }, [], /is for catalogue 2020-01 and this muster has/],
    ['an unknown setting', { cass: 1 }, [], /config\.json: cass is unknown: did you mean "cases"\?/],
    ['broken JSON', '{', [], /config\.json is no JSON that can be read/],
  ])('is refused in one sentence with 2: %s', async (_, config, argv, sentence) => {
    const { code, out, err } = await run(config, ...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

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
    const { code } = await run(
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

/** A few requests, of which some would write. */
const FEW = { operations: ['AssociateMember'], requirements: ['**/required'], cases: 0 }

describe('real: true', () => {
  const real = async (argv: readonly string[], config: (url: string) => object) => {
    const url = await emulator()
    const { out } = await run(
      { ...FEW, ...config(url) },
      '--dry-run',
      ...argv.map((each) => each.replace('URL', url)),
    )
    return /real AWS account: (.*)\./.exec(out)?.[1]
  }
  const one = (url: string) => ({
    target: 'b',
    targets: { a: { url, real: true }, b: { url: 'http://127.0.0.1:1' } },
  })
  const DECLARED = 'the configuration says real: true'

  it('holds for the target, by whatever name or URL it is reached', async () => {
    expect(await real(['--target', 'a'], one)).toBe(DECLARED)
    expect(await real(['--target', 'URL'], one)).toBe(DECLARED)
    expect(await real(['--target', 'URL/'], (url) => one(url.replace('127.0.0.1', 'localhost')))).toBe(
      DECLARED,
    )
    expect(await real(['--endpoint', 'guardduty=URL'], one)).toBe(DECLARED)
    expect(await real(['--target', 'a', '--endpoint', 'guardduty=http://127.0.0.1:2'], one)).toBe(DECLARED)
  })

  it('holds for no other', async () => {
    expect(await real([], one)).toBeUndefined()
    expect(await real(['--target', 'URL'], () => ({}))).toBeUndefined()
  })

  it('has nothing written to a target that is written to without it', async () => {
    const target = createEmulator()
    const wrote: string[] = []
    const { url, close } = await serveEmulator(
      {
        ...target,
        handle: async (request) => {
          const response = await target.handle(request)
          if (request.path.endsWith('/associate') && response.status < 300) wrote.push(request.path)
          return response
        },
      },
      AT,
    )
    onTestFinished(close)
    const file = configFile({ ...FEW, targets: { mine: { url, real: true } } })
    const { out } = await muster(['run', '--config', file])
    expect(out).toContain('This is taken for a real AWS account: the configuration says real: true.')
    expect(wrote).toEqual([])
    expect((await muster(['run', '--config', configFile(FEW), '--target', url])).code).toBe(0)
    expect(wrote.length, 'else they prove nothing').toBeGreaterThan(0)
  })
})
