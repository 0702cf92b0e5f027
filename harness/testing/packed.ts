import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'

const REPOSITORY = resolve(import.meta.dirname, '../..')

/** What of package.json the tests of the package look at. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly engines: { readonly node: string }
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>
}

export const manifest: Manifest = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'))

/** The package as npm would publish it from the present `dist/`. */
export interface Packed {
  readonly tarball: string
  /** Bytes of the tarball. */
  readonly size: number
  /** What is in it, sorted. */
  readonly files: readonly string[]
  readonly remove: () => void
}

export function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'muster-packed-'))
  // Without scripts: `prepare` would build, and pull dist from under tests that run it at this moment.
  const flags = ['--ignore-scripts', '--json', '--pack-destination', folder]
  const [packed] = JSON.parse(execFileSync('npm', ['pack', ...flags], { cwd: REPOSITORY, encoding: 'utf8' }))
  return {
    tarball: join(folder, packed.filename),
    size: packed.size,
    files: packed.files.map(({ path }: { readonly path: string }) => path).sort(),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/**
 * Puts a packed package into `node_modules` of a folder, beside links to exactly the runtime dependencies that it
 * declares and the packages named: another import fails as it would for a user.
 */
export function unpackInto(folder: string, { tarball }: Packed, others: readonly string[] = []): void {
  const modules = join(folder, 'node_modules')
  const home = join(modules, manifest.name)
  mkdirSync(home, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1'])
  for (const name of [...Object.keys(manifest.dependencies), ...others]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(REPOSITORY, 'node_modules', name), join(modules, name))
  }
  mkdirSync(join(modules, '.bin'), { recursive: true })
  for (const [name, file] of Object.entries(manifest.bin))
    symlinkSync(join(home, file), join(modules, '.bin', name))
}

/** The environment of a user's shell: this Node first, and nothing of vitest's. */
export const plainEnv: Readonly<Record<string, string>> = {
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  HOME: tmpdir(),
}
