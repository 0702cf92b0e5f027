import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { outputs } from './outputs.ts'
import { readSpecs, type Specs } from './read.ts'

const root = new URL('../../', import.meta.url)

const committed = (): ReadonlyMap<string, string> => {
  const cwd = fileURLToPath(root)
  const names = globSync('generated/**/*.*', { cwd }).map((name) => name.replaceAll('\\', '/'))
  const files = [...names, 'docs/traceability.md']
  return new Map(files.map((name) => [name, readFileSync(new URL(name, root), 'utf8')]))
}

const sorted = (files: ReadonlyMap<string, string>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1))

const specs = readSpecs(root)
const asRead = JSON.stringify(specs)
const written = await outputs(specs, root)

/** What is made of the schema of the configuration alone, which lies beside it to be compared. */
const isOfConfig = (name: string) => /\/config\b.*\.ts$/.test(name)

describe('outputs', () => {
  it('are the committed files, byte for byte', () => {
    expect(written.size).toBeGreaterThan(10)
    expect(sorted(written)).toEqual(sorted(committed()))
  })

  it('are the same whenever they are made, in the same order', async () => {
    expect([...(await outputs(readSpecs(root), root))]).toEqual([...written])
    expect([...(await outputs(specs, root))]).toEqual([...written])
  })

  it('leave the specs as they were', () => {
    expect(JSON.stringify(specs)).toBe(asRead)
  })

  it('name the state of the specs in every module, so that a changed sentence shows', async () => {
    const changed: Specs = {
      ...specs,
      protocol: { ...specs.protocol, root: { ...Object(specs.protocol.root), a: 1 } },
    }
    const after = await outputs(changed, root)
    const header = (files: ReadonlyMap<string, string>, name: string) => files.get(name)?.split('\n')[0]
    const modules = [...written.keys()].filter((name) => name.endsWith('.ts') && !isOfConfig(name))
    expect(modules.length).toBeGreaterThan(5)
    for (const name of modules) {
      expect(header(written, name)).toMatch(
        /^\/\/ Written by `npm run generate` from specs\/ \(sha256 \w{16}\)\. Do not edit\.$/,
      )
      expect(header(after, name)).not.toBe(header(written, name))
    }
    for (const name of [...written.keys()].filter(isOfConfig)) {
      expect(header(written, name)).toMatch(/ from specs\/config\.schema\.json\. Do not edit\.$/)
    }
  })
})
