import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reach, sourcesOf } from '../harness/testing/imports.ts'
import { manifest, pack, plainEnv, unpackInto } from '../harness/testing/packed.ts'
import { temporaryFolder } from '../harness/testing/temporary-folder.ts'

const execute = promisify(execFile)
const TOOLS = resolve(import.meta.dirname, '../node_modules/.bin')
const peers = Object.keys(manifest.peerDependencies)

/** What can be imported by name; the specs are files. */
const doors = Object.entries(manifest.exports).flatMap(([name, to]) =>
  typeof to === 'string' ? [] : [{ name: name.replace(/^\./, manifest.name), source: sourceOf(to.default) }],
)

function sourceOf(built: string): string {
  return built.replace(/^(\.\/)?dist\/(.*)\.js$/, '$2.ts')
}

const packed = pack()
/** A user's folder with the package and nothing else, and one that has the optional peers as well. */
const bare = temporaryFolder(afterAll)
const full = temporaryFolder(afterAll)

beforeAll(() => {
  unpackInto(bare, packed)
  unpackInto(full, packed, [...peers, '@types/node'])
})

afterAll(() => packed.remove())

const run = (program: string, args: readonly string[], cwd: string) =>
  execute(program, args, { cwd, env: plainEnv })
const script = (source: string, cwd: string) =>
  run(process.execPath, ['--input-type=module', '--eval', source], cwd)

describe('the tarball', () => {
  it('holds what its doors and its program need, and no tests, generators or sources', () => {
    const sources = sourcesOf('{harness,suites,generated}/**/*.ts')
    const entries = [
      ...doors.map(({ source }) => source),
      ...Object.values(manifest.bin).map(sourceOf),
      // Started, not imported.
      'harness/emulator/process.ts',
      'suites/proof-thread.ts',
    ]
    const needed = [...new Set([...entries, ...reach(sources, entries)])].filter((path) =>
      path.endsWith('.ts'),
    )
    const wanted = [
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'],
      ...['guardduty', 'inspector2', 'protocol', 'securityhub'].map((name) => `specs/${name}.yaml`),
      ...['config', 'report', 'x-requirements'].map((name) => `specs/${name}.schema.json`),
      ...needed.flatMap((path) => ['js', 'd.ts'].map((ending) => `dist/${path.replace(/ts$/, ending)}`)),
    ]
    expect(
      packed.files.filter((file) => !wanted.includes(file)),
      'is in the tarball for nothing',
    ).toEqual([])
    expect(
      wanted.filter((file) => !packed.files.includes(file)),
      'is missing from the tarball',
    ).toEqual([])
  })

  it('is small: a download of less than 700 kB and seven dependencies', () => {
    expect(packed.size).toBeGreaterThan(100_000)
    expect(packed.size).toBeLessThan(700_000)
    expect(Object.keys(manifest.dependencies)).toEqual([
      '@smithy/shared-ini-file-loader',
      '@smithy/signature-v4',
      'commander',
      'fast-check',
      'https-proxy-agent',
      'leven',
      'yaml',
    ])
  })

  it('leaves publint nothing to say', async () => {
    const { messages } = await publint({ pkgDir: join(bare, 'node_modules', manifest.name), strict: true })
    expect(messages).toEqual([])
  })

  it('has types that are found the way its code is', async () => {
    const { stdout } = await run(
      join(TOOLS, 'attw'),
      ['--profile', 'esm-only', '--no-color', packed.tarball],
      bare,
    )
    for (const { name } of doors) expect(stdout).toContain(`"${name}"`)
  })
})

describe('the program of the package', () => {
  const muster = join(bare, 'node_modules/.bin/muster')

  it('tells its version', async () => {
    expect(await run(muster, ['--version'], bare)).toMatchObject({
      stdout: `${manifest.version}\n`,
      stderr: '',
    })
  })

  it('judges one requirement, and tells a user to repeat it with npx and the name of the package', async () => {
    const flags = ['--requirement', '**/answers-every-account-once', '--operation', 'GetMembers']
    const { stdout } = await run(muster, ['run', ...flags, '--cases', '1'], bare)
    expect(stdout).toContain('no MUST failed: exit 0')
    const red = run(muster, ['run', ...flags, '--fault', 'loses-unprocessed'], bare)
    await expect(red).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('npx pass-muster replay'),
    })
  })

  it('stops serving when the npx that started it is stopped', async () => {
    const npx = spawn('npx', ['muster', 'serve', '--port', '0'], {
      cwd: bare,
      env: plainEnv,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(npx.stdout, 'data')
    const [, url = ''] = /^listening on (\S+)\n/.exec(String(line)) ?? []
    expect((await fetch(`${url}/_muster/counts`)).status).toBe(200)
    npx.kill('SIGTERM')
    // The pipe ends when the last process that holds it does, and that is the server.
    await once(npx.stdout.resume(), 'end')
    await expect(fetch(`${url}/_muster/counts`)).rejects.toThrow('fetch failed')
  })
})

describe('the doors of the package', () => {
  const peerOf = (door: string) => peers.find((peer) => door.split('/')[1] === peer)

  it.each(doors)('$name can be imported', async ({ name }) => {
    const folder = peerOf(name) === undefined ? bare : full
    const { stdout } = await script(`const door = await import('${name}'); console.log(typeof door)`, folder)
    expect(stdout).toBe('object\n')
  })

  // A reporter is loaded by vitest, and needs no more of it than types.
  it.each(doors.filter(({ name }) => peerOf(name) && !name.endsWith('/reporter')))(
    '$name asks for its peer where that is missing',
    async ({ name }) => {
      const { stdout } = await script(
        `await import('${name}').catch((error) => console.log(error.message))`,
        bare,
      )
      expect(stdout).toContain(`Cannot find package '${peerOf(name)}'`)
    },
  )

  it.each(['config.schema.json', ...packed.files.filter((file) => file.startsWith('specs/'))])(
    '%s can be found',
    async (file) => {
      const source = `import { existsSync } from 'node:fs'
      console.log(existsSync(new URL(import.meta.resolve('${manifest.name}/${file}'))))`
      expect(await script(source, bare)).toMatchObject({ stdout: 'true\n' })
    },
  )
})

describe('the types of the package', () => {
  const CONSUMER = `
import { catalogue, type OperationId, run, inProcessTarget, createEmulator } from 'pass-muster'
import type { ErrorName, Input } from 'pass-muster/types'

const id: OperationId = 'guardduty.CreateMembers'
const input: Input<typeof id> = {
  path: { detectorId: 'd' },
  body: { accountDetails: [{ accountId: '111122223333', email: 'a@example.com' }] },
}
const name: ErrorName<typeof id> = 'BadRequestException'
export { catalogue, createEmulator, id, inProcessTarget, input, name, run }

// @ts-expect-error GuardDuty has no such error.
export const wrong: ErrorName<typeof id> = 'ValidationException'
`
  const OPTIONS = ['--strict', '--noEmit', '--target', 'es2023', '--skipLibCheck', 'false', '--types', 'node']
  const NODENEXT = ['--module', 'nodenext']
  const BUNDLER = ['--module', 'esnext', '--moduleResolution', 'bundler']

  beforeAll(() => {
    writeFileSync(join(full, 'package.json'), '{ "type": "module" }')
    const imports = doors.map(({ name }, index) => `export type * as door${index} from '${name}'`)
    writeFileSync(join(full, 'consumer.ts'), [CONSUMER, ...imports].join('\n'))
  })

  it.each([
    { typescript: 7, compiler: 'tsc', resolution: NODENEXT },
    { typescript: 7, compiler: 'tsc', resolution: BUNDLER },
    { typescript: 6, compiler: 'tsc6', resolution: NODENEXT },
  ])(
    'satisfy TypeScript $typescript with $resolution, libraries checked',
    async ({ compiler, resolution }) => {
      const compiled = run(join(TOOLS, compiler), [...OPTIONS, ...resolution, 'consumer.ts'], full)
      expect(await compiled.catch(({ stdout }) => ({ stdout, stderr: '' }))).toEqual({
        stdout: '',
        stderr: '',
      })
    },
  )
})
