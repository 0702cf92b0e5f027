import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manifest, pack, plainEnv, unpackInto } from '../harness/testing/packed.ts'
import { temporaryFolder } from '../harness/testing/temporary-folder.ts'

const execute = promisify(execFile)

const packed = pack()
afterAll(() => packed.remove())

/** A package with a name, a version and no more than these members of package.json. */
function writePackage(folder: string, members: object, source = ''): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', ...members }))
  writeFileSync(join(folder, 'index.js'), source)
}

describe('npm installs the package', () => {
  const home = temporaryFolder(afterAll)
  const npm = (args: readonly string[], cwd: string) =>
    execute('npm', [...args, '--offline', '--no-audit', '--no-fund'], {
      cwd,
      env: { ...plainEnv, npm_config_cache: join(home, 'cache') },
    })

  /** What npm looks at beside the peers does not matter here, and is not to be downloaded. */
  async function tarballOf(name: string, version: string, members = {}): Promise<string> {
    const folder = join(home, `${name}-${version}`)
    writePackage(folder, { name, version, ...members })
    await npm(['pack', '--pack-destination', home], folder)
    return join(home, `${name}-${version}.tgz`)
  }

  let ours: string
  beforeAll(async () => {
    const { name, version, peerDependencies, peerDependenciesMeta } = manifest
    ours = await tarballOf(name, version, { peerDependencies, peerDependenciesMeta })
  })

  it.each([
    { vitest: '3.2.0', msw: '2.0.0', nock: '14.0.0' },
    { vitest: '4.0.0', msw: '2.15.0', nock: '15.0.0' },
    { vitest: '5.0.0', msw: '3.0.0', nock: '15.0.6' },
    { vitest: '1.0.0', msw: '1.0.0', nock: '13.0.0' },
  ])('beside $vitest of vitest, $msw of msw and $nock of nock', async (peers) => {
    const project = temporaryFolder()
    const tarballs = await Promise.all(
      Object.entries(peers).map(([name, version]) => tarballOf(name, version)),
    )
    const devDependencies = Object.fromEntries(
      Object.keys(peers).map((name, index) => [name, `file:${tarballs[index]}`]),
    )
    writePackage(project, { devDependencies })
    const { stdout } = await npm(['install', '--save-dev', ours], project)
    expect(stdout).toMatch(/^added 4 packages/m)
  })
})

describe('an adapter', () => {
  const folder = temporaryFolder(afterAll)
  const EXPORTS: Readonly<Record<string, string>> = {
    vitest: 'export const afterAll = 0, beforeAll = 0, describe = 0, test = 0',
    msw: 'export default 0',
    nock: 'export default 0',
  }
  beforeAll(() => unpackInto(folder, packed))

  const imported = async (door: string, peer: string, version: string) => {
    writePackage(
      join(folder, 'node_modules', peer),
      { name: peer, version, exports: './index.js' },
      EXPORTS[peer],
    )
    const source = `await import('pass-muster/${door}').then(() => console.log('works'), ({ message }) => console.log(message))`
    const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', source], {
      cwd: folder,
      env: plainEnv,
    })
    return stdout.trim()
  }

  it.each([
    ['vitest', 'vitest', '3.2.4'],
    ['vitest', 'vitest', '4.0.0'],
    ['vitest', 'vitest', '5.1.0'],
    ['vitest/reporter', 'vitest', '3.2.4'],
    ['msw', 'msw', '2.0.0'],
    ['msw', 'msw', '3.0.5'],
    ['nock', 'nock', '15.0.6'],
  ])('%s works with %s %s', async (...given) => {
    expect(await imported(...given)).toBe('works')
  })

  it.each([
    [
      'vitest',
      'vitest',
      '3.1.4',
      'needs vitest 3.2, 4, or 5, and vitest 3.1.4 is installed: run "npm install --save-dev vitest@5".',
    ],
    [
      'vitest/reporter',
      'vitest',
      '2.1.9',
      'needs vitest 3.2, 4, or 5, and vitest 2.1.9 is installed: run "npm install --save-dev vitest@5".',
    ],
    [
      'msw',
      'msw',
      '1.3.5',
      'needs msw 2 or 3, and msw 1.3.5 is installed: run "npm install --save-dev msw@3".',
    ],
    [
      'nock',
      'nock',
      '14.0.17',
      'needs nock 15, and nock 14.0.17 is installed: run "npm install --save-dev nock@15".',
    ],
  ])('%s says in one sentence what it needs where there is %s %s', async (door, peer, version, sentence) => {
    expect(await imported(door, peer, version)).toBe(`pass-muster/${peer} ${sentence}`)
  })
})
