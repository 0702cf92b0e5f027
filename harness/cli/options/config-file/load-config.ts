import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { release } from '../../../../generated/release.ts'
import type { MusterConfig } from '../../../model/config.ts'
import { UsageError } from '../../shell.ts'
import { complaintOf } from './config-complaint.ts'
import { importModule } from './import-module.ts'

/** Reads and checks a configuration: JSON, or a module by its default export. */
export async function loadConfig(file: string): Promise<MusterConfig> {
  const path = resolve(file)
  if (!existsSync(path)) {
    throw new UsageError(`--config "${file}" does not exist: mend the path, or run muster init to write one.`)
  }
  if (!statSync(path).isFile()) {
    throw new UsageError(`--config "${file}" is a folder: name the file in it.`)
  }
  const config = extname(path) === '.json' ? readJson(file, path) : await readModule(file, path)
  const complaint = complaintOf(config)
  if (complaint !== undefined) throw new UsageError(`${file}: ${complaint}`)
  // The validator has just said so.
  const sound = config as MusterConfig
  assertCatalogue(file, sound)
  return sound
}

function readJson(file: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`${file} is no JSON that can be read (${messageOf(error)}): mend it.`)
  }
}

async function readModule(file: string, path: string): Promise<unknown> {
  const exported = await importModule(pathToFileURL(path).href).catch((error: unknown) => {
    throw new UsageError(`${file} cannot be loaded (${messageOf(error)}): ${adviceOn(error)}.`)
  })
  if (exported.default !== undefined) return exported.default
  throw new UsageError(`${file} has no default export: write "export default { … }".`)
}

function adviceOn(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ERR_MODULE_NOT_FOUND' && messageOf(error).includes(`'${release.name}'`)) {
    return `run "npm install --save-dev ${release.name}", or import its types only`
  }
  if (code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX')
    return 'Node only takes types away, so leave that syntax out'
  return 'mend it'
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

function assertCatalogue(file: string, { catalogue = release.catalogue }: MusterConfig): void {
  if (catalogue === release.catalogue) return
  throw new UsageError(
    `${file} is for catalogue ${catalogue} and this muster has ${release.catalogue}: change catalogue in it, or run a muster of that catalogue.`,
  )
}
