import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { ConfiguredTarget, MusterConfig } from '../../../model/config.ts'
import type { Given } from '../layer.ts'

/** A flag that may be repeated is one word in the command line and a list in the file. */
const FLAGS: Readonly<Record<string, string>> = {
  operations: 'operation',
  requirements: 'requirement',
  endpoints: 'endpoint',
  headers: 'header',
  reports: 'report',
  url: 'target',
}

/** The option, in camelCase, that a setting of the file is the default of. */
export const optionOf = (key: string): string => FLAGS[key] ?? key

/** What is no flag, but for what the file itself is about. */
const OWN = ['$schema', 'catalogue', 'target', 'targets', 'real']

/** Settings of a configuration as the flags that say the same; those of the target count before those of the whole file. */
export function fileValues(
  file: string,
  config: MusterConfig,
  name: string | undefined,
  target: ConfiguredTarget | undefined,
): readonly Given[] {
  const own = target === undefined ? [] : settingsIn(file, target, `targets.${name}.`)
  const shared = settingsIn(file, config, '')
  return [...own, ...shared.filter(({ option }) => own.every((each) => each.option !== option))]
}

const settingsIn = (file: string, settings: object, prefix: string): readonly Given[] =>
  Object.entries(settings)
    .filter(([key, value]) => !OWN.includes(key) && value !== undefined && value !== false)
    .map(([key, value]) => ({
      option: optionOf(key),
      place: `${file}: ${prefix}${key}`,
      texts: textsOf(key, value, (path) => beside(file, path)),
    }))

/** What would be typed after the flag, each time it is given. */
function textsOf(key: string, value: unknown, path: (given: string) => string): readonly string[] {
  if (Array.isArray(value)) return value.map(String)
  if (key === 'ca' || key === 'baseline') return [path(String(value))]
  if (typeof value !== 'object' || value === null) return [String(value)]
  const entries = Object.entries(value)
  if (key === 'headers') return entries.map(([name, each]) => `${name}: ${each}`)
  if (key === 'endpoints') return entries.map(([service, url]) => `${service}=${url}`)
  return entries.map(([kind, each]) => (each === true ? kind : `${kind}=${each === '-' ? each : path(each)}`))
}

/** A path that is relative to the file, as the working directory sees it. */
function beside(file: string, path: string): string {
  if (isAbsolute(path)) return path
  return relative('', resolve(dirname(file), path)) || join('.', path)
}
