import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../../environment.ts'

/** The default names of a configuration file. */
const CONFIG_FILES = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `muster.config.${extension}`)

/** The configuration files in the working directory. */
export const configsHere = (): readonly string[] => CONFIG_FILES.filter((file) => existsSync(resolve(file)))

/**
 * The configuration file to read: the given one, or the one in the working directory.
 * @param given false for none
 */
export function findConfig(given: string | false | undefined): string | undefined {
  if (given === false) return undefined
  if (given !== undefined) return given
  const [file, other] = configsHere()
  if (file !== undefined && other !== undefined) {
    throw new UsageError(
      `${file} and ${other} are both in this directory: remove one, or pass --config FILE.`,
    )
  }
  return file
}
