import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { listenEmulator } from '../../testing/listen.ts'
import { plainEnv } from '../../testing/packed.ts'
import { startMuster } from '../../testing/start-muster.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'

const WORKFLOW = '.github/workflows/muster.yml'
const QUICK = ['--operation', 'GetMembers', '--requirement', '**/maxItems', '--cases', '1']

/** Runs a command line in a folder, with CI set. */
function muster(cwd: string, ...argv: readonly string[]) {
  const { NODE_COMPILE_CACHE = '' } = process.env
  return startMuster(argv, { cwd, env: { ...plainEnv, NODE_COMPILE_CACHE, CI: '1' } }).ended
}

/** The steps of the only job of a workflow. */
const stepsIn = (workflow: string): readonly object[] => parse(workflow).jobs.muster.steps

describe('muster init', () => {
  it.each([[[]], [['--json']]])('with %j writes a file that muster run accepts', async (flags) => {
    const folder = temporaryFolder()
    const url = await listenEmulator()
    const written = await muster(folder, 'init', '--target', url, ...flags)
    expect(written).toMatchObject({ code: 0, err: '' })
    expect(written.out).toContain('      - uses: pass-muster/pass-muster@v')
    const { code, out, err } = await muster(folder, 'run', ...QUICK)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`judges ${url}`)
  })

  it.each(['{}', '{ "type": "commonjs" }', '{ "type": "module" }'])(
    'writes a module that loads without a warning beside a package.json of %s',
    async (manifest) => {
      const folder = temporaryFolder()
      writeFileSync(join(folder, 'package.json'), manifest)
      expect(await muster(folder, 'init')).toMatchObject({ code: 0 })
      const { code, out, err } = await muster(folder, 'run', ...QUICK)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toContain('judges the embedded reference emulator')
    },
  )

  it('writes the workflow, and overwrites nothing', async () => {
    const folder = temporaryFolder()
    const argv = ['init', '--target', 'http://127.0.0.1:5000', '--start', `serve "it's"`]
    expect(await muster(folder, ...argv, '--github')).toMatchObject({ code: 0, err: '' })
    const config = readFileSync(join(folder, 'muster.config.ts'), 'utf8')
    expect(config).toContain(`start: "serve \\"it's\\""`)
    expect(readFileSync(join(folder, WORKFLOW), 'utf8')).toMatch(/^name: muster\non: /)
    expect(stepsIn(readFileSync(join(folder, WORKFLOW), 'utf8'))).toHaveLength(2)
    for (const flags of [[], ['--json'], ['--github']]) {
      const again = await muster(folder, 'init', ...flags)
      expect(again).toMatchObject({ code: 2, out: '' })
      expect(again.err).toMatch(
        /^muster: muster\.config\.ts exists already, and muster init overwrites nothing/,
      )
    }
    expect(readFileSync(join(folder, 'muster.config.ts'), 'utf8')).toBe(config)
  })

  it('has a commented step that installs what --start names', async () => {
    const folder = temporaryFolder()
    const argv = ['init', '--target', 'http://127.0.0.1:5000', '--start', 'moto_server -p 5000\n- run: evil']
    const { out } = await muster(folder, ...argv, '--json')
    const comment =
      '      # Install what "moto_server -p 5000 - run: evil" needs, such as:\n      # - run: npm ci\n      - uses: pass-muster/'
    expect(out).toContain(comment)
    const other = temporaryFolder()
    await muster(other, ...argv, '--github')
    const workflow = readFileSync(join(other, WORKFLOW), 'utf8')
    expect(workflow).toContain(comment)
    expect(stepsIn(workflow)).toEqual([
      { uses: 'actions/checkout@v5' },
      { uses: expect.stringContaining('pass-muster@') },
    ])
    const uncommented = stepsIn(workflow.replace('# - run', '- run'))
    expect(uncommented).toContainEqual({ run: 'npm ci' })
    const without = await muster(temporaryFolder(), 'init', '--target', 'http://127.0.0.1:5000')
    expect(without.out).not.toContain('# ')
  })

  it('writes neither file if the workflow exists', async () => {
    const folder = temporaryFolder()
    await muster(folder, 'init', '--github')
    const elsewhere = temporaryFolder()
    await promisify(execFile)('cp', ['-r', join(folder, '.github'), elsewhere])
    const { code, err } = await muster(elsewhere, 'init', '--github')
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining(`${WORKFLOW} exists already`),
    })
    expect(existsSync(join(elsewhere, 'muster.config.ts'))).toBe(false)
  })

  it.each([
    [['--target', 'localhost:1'], '--target "localhost:1" is no http'],
    [['--start', 'x'], '--start needs the URL of the target that it starts: pass --target URL too'],
  ])('rejects %j', async (flags, sentence) => {
    const { code, err } = await muster(temporaryFolder(), 'init', ...flags)
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(sentence) })
  })
})

describe('a configuration file in the working directory', () => {
  it.each([
    ['throws', `throw new Error('no such thing')`, /cannot be loaded \(no such thing\): correct it/],
    ['has no default export', 'export const a = 1', /has no default export: write "export default/],
    ['is not valid TypeScript', 'export default {', /cannot be loaded \(.+\): correct it/],
    ['needs a compiler', 'enum A { B }\nexport default {}', /Node only strips types/],
    [
      'imports a package that is not installed',
      `import 'pass-muster'\nexport default {}`,
      /run "npm install --save-dev pass-muster"/,
    ],
  ])('is rejected in one sentence if it %s', async (_, text, sentence) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'muster.config.ts'), text)
    const { code, out, err } = await muster(folder, 'run')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
    const without = await muster(folder, 'run', '--no-config')
    expect(without.err).toContain('CI is set and there is no --target')
  })

  it('must be the only one', async () => {
    const folder = temporaryFolder()
    for (const ending of ['ts', 'json']) writeFileSync(join(folder, `muster.config.${ending}`), '{}')
    const { code, err } = await muster(folder, 'run')
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/muster\.config\.ts and muster\.config\.json are both in this directory/),
    })
  })
})
