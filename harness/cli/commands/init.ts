import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { release } from '../../../generated/release.ts'
import type { MusterConfig } from '../../model/config.ts'
import { ciStep, ciWorkflow, WORKFLOW } from '../../reports/ci-step.ts'
import { isLoopback } from '../../targets/target-url.ts'
import { type CliEnvironment, UsageError } from '../environment.ts'
import { urlsOf } from '../options/destination.ts'
import { configsHere } from '../options/file/read-config.ts'
import { EMBEDDED } from '../options/target-config.ts'

interface InitConfig {
  readonly target?: string
  readonly start?: string
  readonly json: boolean
  readonly github: boolean
}

/** Writes a first configuration file, and prints or writes the CI step that tests its target. */
export function init(config: InitConfig, { out, program }: CliEnvironment): void {
  assertValid(config)
  const { json, github } = config
  const files = [
    json
      ? { name: 'muster.config.json', text: jsonConfig(config) }
      : { name: 'muster.config.ts', text: typescriptConfig(config) },
    ...(github ? [{ name: WORKFLOW, text: ciWorkflow(config.start) }] : []),
  ]
  for (const { name } of files) assertFree(name)
  for (const { name, text } of files) {
    write(name, text)
    out(`Wrote ${name}.\n`)
  }
  out(`To test the target: ${program} run\n`)
  if (!github) {
    out(
      `\nThe same as a step of a GitHub workflow; --github writes the whole workflow:\n\n${ciStep(config.start)}`,
    )
  }
}

function assertValid({ target, start }: InitConfig): void {
  if (target !== undefined && target !== EMBEDDED) urlsOf({ target }, 'us-east-1')
  else if (start !== undefined) {
    throw new UsageError('--start needs the URL of the target that it starts: pass --target URL too.')
  }
}

function assertFree(name: string): void {
  const [other] = configsHere()
  const taken = existsSync(name) ? name : name === WORKFLOW ? undefined : other
  if (taken !== undefined) {
    throw new UsageError(`${taken} exists already, and muster init overwrites nothing: edit or remove it.`)
  }
}

function write(name: string, text: string): void {
  try {
    mkdirSync(dirname(name), { recursive: true })
    writeFileSync(name, text, { flag: 'wx' })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${name} cannot be written (${why}): run muster init in a writable directory.`)
  }
}

/** Only a type is imported, so the file loads where the package is not installed. */
const typescriptConfig = (config: InitConfig): string => `import type { MusterConfig } from '${release.name}'

// Each setting is a default: flags and MUSTER_ variables have priority.
export default ${literal(configFor(config))} satisfies MusterConfig
`

const jsonConfig = (config: InitConfig): string =>
  `${JSON.stringify({ $schema: `./node_modules/${release.name}/specs/config.schema.json`, ...configFor(config) }, null, 2)}\n`

function configFor({ target, start }: InitConfig): MusterConfig {
  if (target === undefined || target === EMBEDDED) return { target: EMBEDDED }
  const name = nameFor(target)
  const credentials = target === 'aws' ? { credentials: 'chain' as const } : {}
  return {
    target: name,
    targets: { [name]: { url: target, ...credentials, ...(start !== undefined && { start }) } },
  }
}

function nameFor(target: string): string {
  if (target === 'aws') return 'account'
  return !URL.canParse(target) || isLoopback(new URL(target).hostname) ? 'local' : 'remote'
}

/** JSON in the style of TypeScript. */
const literal = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replaceAll(/^( *)"(\w+)":/gm, '$1$2:')
    .replaceAll(/: "([^"'\\]*)"/g, ": '$1'")
    .replaceAll(/(["'}\]])$/gm, '$1,')
    .replace(/,$/, '')
