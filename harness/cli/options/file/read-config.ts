import { existsSync, statSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { release } from '../../../../generated/release.ts'
import type { MusterConfig } from '../../../model/config.ts'
import { UsageError } from '../../environment.ts'
import { readText } from '../../read-text.ts'
import { complaintOf } from './config-schema.ts'
import { declarations, defaultTarget, targetNamed } from './named-target.ts'
import { type OptionValue, optionValues } from './option-values.ts'

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

/** What flags and environment variables say already. */
interface Given {
  readonly target?: { readonly text: string; readonly source: string }
  /** Whether the default target is used where none is named. */
  readonly takesDefault: boolean
  /** Whether the environment names a region, which has priority over the file. */
  readonly hasRegion: boolean
}

/** What a configuration file contributes to a command. */
interface ConfigFile {
  readonly values: readonly OptionValue[]
  /** The name of the target, if it is one of the file. */
  readonly target?: string
  readonly declaredAt: (url: string) => 'real' | 'emulator' | undefined
}

/** Reads a configuration file, and selects its values for a target. */
export async function readConfig(file: string, given: Given): Promise<ConfigFile> {
  const config = await load(file)
  const fallback = given.takesDefault ? defaultTarget(file, config) : undefined
  const source = `${file}: target`
  const target = given.target ?? (fallback === undefined ? undefined : { text: fallback, source })
  const found = target && targetNamed(target, file, config)
  const values = optionValues(file, config, target?.text, found).filter(
    ({ option }) => option !== 'region' || !given.hasRegion,
  )
  const isUrl = given.target === undefined && target !== undefined && !found
  return {
    values: isUrl ? [...values, { option: 'target', source, texts: [target.text] }] : values,
    declaredAt: declarations(config, found),
    ...(found && target && { target: target.text }),
  }
}

async function load(file: string): Promise<MusterConfig> {
  const path = resolve(file)
  if (!existsSync(path)) {
    throw new UsageError(
      `--config "${file}" does not exist: correct the path, or run muster init to write one.`,
    )
  }
  if (!statSync(path).isFile()) {
    throw new UsageError(`--config "${file}" is a folder: name the file in it.`)
  }
  const config = extname(path) === '.json' ? readJson(file, path) : await readModule(file, path)
  const complaint = complaintOf(config)
  if (complaint !== undefined) throw new UsageError(`${file}: ${complaint}`)
  // Validated by complaintOf.
  const valid = config as MusterConfig
  assertCatalogue(file, valid)
  return valid
}

function readJson(file: string, path: string): unknown {
  try {
    return JSON.parse(readText(path))
  } catch (error) {
    throw new UsageError(`${file} is not valid JSON (${messageOf(error)}): correct it.`)
  }
}

async function readModule(file: string, path: string): Promise<unknown> {
  const exported = await importModule(pathToFileURL(path).href).catch((error: unknown) => {
    throw new UsageError(`${file} cannot be loaded (${messageOf(error)}): ${adviceOn(error)}.`)
  })
  if (exported.default !== undefined) return exported.default
  throw new UsageError(`${file} has no default export: write "export default { … }".`)
}

/** Node's names of module formats, with and without types to strip. */
const FORMATS: Readonly<Record<string, string>> = { '.ts': 'module-typescript', '.js': 'module' }

/**
 * Imports a file as an ES module, whatever the package.json beside it says. By default Node rejects `export` where that
 * says "commonjs", as npm writes it, and warns where it says nothing.
 */
async function importModule(url: string): Promise<{ readonly default?: unknown }> {
  const format = FORMATS[extname(url)]
  const hooks = registerHooks({
    load: (each, context, next) =>
      next(each, each === url && format !== undefined ? { ...context, format } : context),
  })
  try {
    return await import(url)
  } finally {
    hooks.deregister()
  }
}

function adviceOn(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ERR_MODULE_NOT_FOUND' && messageOf(error).includes(`'${release.name}'`)) {
    return `run "npm install --save-dev ${release.name}", or import only its types`
  }
  if (code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX')
    return 'Node only strips types, so remove syntax that needs a compiler'
  return 'correct it'
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

function assertCatalogue(file: string, { catalogue = release.catalogue }: MusterConfig): void {
  if (catalogue === release.catalogue) return
  throw new UsageError(
    `${file} is for catalogue ${catalogue} and this muster has ${release.catalogue}: change catalogue in it, or run a muster of that catalogue.`,
  )
}
