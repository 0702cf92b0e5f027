import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Writes a configuration into a folder of its own, and gives its path: text as it is, anything else as JSON. */
export function configFile(config: unknown, name = 'muster.config.json'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'muster-')), name)
  writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config))
  return file
}
