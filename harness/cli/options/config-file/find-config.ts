import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../../shell.ts'

/** The names that a configuration has where none is named. */
const CONFIG_FILES = ['ts', 'mts', 'js', 'mjs', 'json'].map((ending) => `muster.config.${ending}`)

/** The configurations in the working directory. */
export const configsHere = (): readonly string[] => CONFIG_FILES.filter((file) => existsSync(resolve(file)))

/**
 * The configuration that counts: what was named, or the one in the working directory.
 * @param given false where none is wanted
 */
export function findConfig(given: string | false | undefined): string | undefined {
  if (given === false) return undefined
  if (given !== undefined) return given
  const [file, other] = configsHere()
  if (file !== undefined && other !== undefined) {
    throw new UsageError(`Both ${file} and ${other} are here: remove one, or name yours with --config FILE.`)
  }
  return file
}
