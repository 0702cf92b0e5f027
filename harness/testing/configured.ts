import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './temporary-folder.ts'

/** Writes a configuration into a folder of its own, and gives its path: text as it is, anything else as JSON. */
export function configFile(config: unknown, name = 'muster.config.json'): string {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config))
  return file
}
