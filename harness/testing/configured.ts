import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { muster } from './muster.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** One quick requirement of one operation. */
export const QUICK = { operations: ['GetMembers'], requirements: ['**/maxItems'], cases: 2, seed: 7 }

/** Writes a configuration into a folder of its own, and gives its path: text as it is, anything else as JSON. */
export function configFile(config: unknown, name = 'muster.config.json'): string {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config))
  return file
}

/** A run with a configuration. */
export const runConfigured = (config: unknown, ...argv: readonly string[]) =>
  muster(['run', '--config', configFile(config), ...argv])
