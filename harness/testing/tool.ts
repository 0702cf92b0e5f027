import { accessSync, constants } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

/** Where scripts/install-tools.sh puts what it pins; another version on the PATH would not do. */
const PINNED = [resolve(import.meta.dirname, '../../.venv/bin')]
const ANY = (process.env.PATH ?? '').split(delimiter)

/**
 * The path of a program that tests use, or undefined where it is not installed. CI sets MUSTER_TOOLS=required, and then
 * a missing one fails; elsewhere the tests that need it are skipped, and it is said.
 */
export function tool(name: string, version: 'any' | 'pinned'): string | undefined {
  const found = (version === 'pinned' ? PINNED : ANY).map((folder) => join(folder, name)).find(isExecutable)
  if (found) return found
  const advice = `${name} is not installed: run "bash scripts/install-tools.sh" first.`
  if (process.env.MUSTER_TOOLS === 'required') throw new Error(advice)
  process.stderr.write(`SKIPPED tests with ${name}: ${advice}\n`)
  return undefined
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
