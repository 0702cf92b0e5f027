import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { outputs } from './outputs.ts'
import { SpecError } from './problem.ts'
import { readSpecs } from './read.ts'

/**
 * `npm run generate`: writes `generated/` and pages of `docs/`; with --check it only says which files are not as they
 * should be, and with --root it looks at another folder that has `specs/` and a package.json.
 */
async function main(root: URL, check: boolean): Promise<readonly string[]> {
  const files = await outputs(readSpecs(root), root)
  const stale = [...files].filter(([name, text]) => !isWritten(root, name, text))
  const left = list(root, 'generated/').filter((name) => !files.has(name))
  if (check) return [...stale.map(([name]) => name), ...left]
  for (const [name, text] of stale) {
    mkdirSync(new URL('.', new URL(name, root)), { recursive: true })
    writeFileSync(new URL(name, root), text)
  }
  for (const name of left) rmSync(new URL(name, root))
  return []
}

function isWritten(root: URL, name: string, text: string): boolean {
  const file = new URL(name, root)
  return existsSync(file) && readFileSync(file, 'utf8') === text
}

function list(root: URL, folder: string): string[] {
  mkdirSync(new URL(folder, root), { recursive: true })
  return readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fileURLToPath(root), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

const { check = false, root } = parseArgs({
  options: { check: { type: 'boolean' }, root: { type: 'string' } },
}).values

try {
  const here = new URL('../../', import.meta.url)
  const stale = await main(root === undefined ? here : pathToFileURL(root + sep), check)
  for (const name of stale)
    process.stderr.write(`${name} is not what the specs say; run "npm run generate".\n`)
  process.exitCode = stale.length > 0 ? 1 : 0
} catch (error) {
  if (!(error instanceof SpecError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
