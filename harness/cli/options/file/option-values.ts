import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { ConfiguredTarget, MusterConfig } from '../../../model/config.ts'

/** The value of an option from another source than the command line. */
export interface OptionValue {
  /** In camelCase. */
  readonly option: string
  /** The variable, or the file and key, for messages. */
  readonly source: string
  /** The text after the flag, once for each time that it would be given. */
  readonly texts: readonly string[]
}

/** A repeatable flag is singular on the command line and a list in the file. */
const OPTIONS: Readonly<Record<string, string>> = {
  operations: 'operation',
  requirements: 'requirement',
  endpoints: 'endpoint',
  headers: 'header',
  reports: 'report',
  url: 'target',
}

/** The option, in camelCase, that a key of the file sets. */
export const optionOf = (key: string): string => OPTIONS[key] ?? key

/** Keys of the file that are not CLI flags. */
const OTHER_KEYS = ['$schema', 'catalogue', 'target', 'targets', 'real']

/** A configuration as values of options; those of the target have priority over those of the whole file. */
export function optionValues(
  file: string,
  config: MusterConfig,
  name: string | undefined,
  target: ConfiguredTarget | undefined,
): readonly OptionValue[] {
  const own = target === undefined ? [] : settingsIn(file, target, `targets.${name}.`)
  const shared = settingsIn(file, config, '')
  return [...own, ...shared.filter(({ option }) => own.every((each) => each.option !== option))]
}

const settingsIn = (file: string, settings: object, prefix: string): readonly OptionValue[] =>
  Object.entries(settings)
    .filter(([key, value]) => !OTHER_KEYS.includes(key) && value !== undefined && value !== false)
    .map(([key, value]) => ({
      option: optionOf(key),
      source: `${file}: ${prefix}${key}`,
      texts: textsOf(key, value, (path) => besideFile(file, path)),
    }))

/** The texts that the command line would have. */
function textsOf(key: string, value: unknown, toPath: (given: string) => string): readonly string[] {
  if (Array.isArray(value)) return value.map(String)
  if (key === 'ca' || key === 'baseline') return [toPath(String(value))]
  if (typeof value !== 'object' || value === null) return [String(value)]
  const entries = Object.entries(value)
  if (key === 'headers') return entries.map(([name, each]) => `${name}: ${each}`)
  if (key === 'endpoints') return entries.map(([service, url]) => `${service}=${url}`)
  return entries.map(([format, each]) =>
    each === true ? format : `${format}=${each === '-' ? each : toPath(each)}`,
  )
}

/** A path relative to the file, made relative to the working directory. */
function besideFile(file: string, path: string): string {
  if (isAbsolute(path)) return path
  return relative('', resolve(dirname(file), path)) || join('.', path)
}
