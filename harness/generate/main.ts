import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { outputs } from './outputs.ts'
import { SpecError } from './problem.ts'
import { readSpecs } from './read.ts'

/**
 * `npm run generate`: writes `generated/`; with --check it only says which files are not as they ought to be, and with
 * --root it looks at another folder that has `specs/` and a package.json.
 */
async function main(root: URL, check: boolean): Promise<readonly string[]> {
  const files = await outputs(readSpecs(root), root)
  const folder = new URL('generated/', root)
  const present = new Set(list(folder))
  const stale = [...files].filter(([name, text]) => !present.has(name) || read(folder, name) !== text)
  const left = [...present].filter((name) => !files.has(name))
  if (check) return [...stale.map(([name]) => name), ...left]
  for (const [name, text] of stale) {
    mkdirSync(new URL('.', new URL(name, folder)), { recursive: true })
    writeFileSync(new URL(name, folder), text)
  }
  for (const name of left) rmSync(new URL(name, folder))
  return []
}

const read = (folder: URL, name: string) => readFileSync(new URL(name, folder), 'utf8')

function list(folder: URL): string[] {
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fileURLToPath(folder), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

const { check = false, root } = parseArgs({
  options: { check: { type: 'boolean' }, root: { type: 'string' } },
}).values

try {
  const here = new URL('../../', import.meta.url)
  const stale = await main(root === undefined ? here : pathToFileURL(root + sep), check)
  for (const name of stale)
    process.stderr.write(`generated/${name} is not what the specs say; run "npm run generate".\n`)
  process.exitCode = stale.length > 0 ? 1 : 0
} catch (error) {
  if (!(error instanceof SpecError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
