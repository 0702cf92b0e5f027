import { type Command, InvalidArgumentError, type Option } from 'commander'
import { quoted } from '../../reports/curl.ts'
import { type CliEnvironment, UsageError, type Variables } from '../environment.ts'
import { sharedKeys } from './file/config-schema.ts'
import { type OptionValue, optionOf } from './file/option-values.ts'
import { findConfig } from './file/read-config.ts'
import type { NetworkConfig } from './run-config.ts'

/** Options that exclude each other; the one with the higher priority wins between layers. */
export const CONFLICTS = { maxFailures: 'baseline', credentials: 'profile', insecure: 'ca' } as const

/** What only the configuration file knows of a target. */
export interface Configured {
  /** How the server at a URL is declared. */
  readonly declaredAt: NetworkConfig['declaredAt']
  /** The name of the target. */
  readonly name?: string
  /** The options whose values come from the file. */
  readonly options: readonly string[]
  /** The flag that finds the same file again, with a space before; empty where none is needed. */
  readonly flag: string
}

const UNCONFIGURED: Configured = { declaredAt: () => undefined, flag: '', options: [] }

/** For every command with a target. */
export const configOptions = (command: Command): Command =>
  command
    .optionsGroup('Options:')
    .option(
      '--config <file>',
      'configuration file with named targets and defaults (default: muster.config.ts or .json in this directory)',
    )
    .option('--no-config', 'ignore the configuration file')

/**
 * Completes the options of a command, in order of priority: flags, `MUSTER_…` variables, the configuration file. Then
 * executes it; an error about an option names the place that its value comes from.
 */
export async function withConfig(
  command: Command,
  { env }: Pick<CliEnvironment, 'env'>,
  { hasDefaultTarget }: { readonly hasDefaultTarget: boolean },
  execute: (configured: Configured) => Promise<number>,
): Promise<number> {
  const takesDefault = hasDefaultTarget && command.getOptionValue('fault') === undefined
  const variables = valuesOf(env).filter(({ option }) => takesDefault || option !== 'target')
  const applied = [...apply(command, variables, 'env')]
  try {
    const named = command.getOptionValue('config') as string | false | undefined
    const file = findConfig(named)
    if (file === undefined) return await execute(UNCONFIGURED)
    // The validator of configuration files is large, and most runs have none.
    const { readConfig } = await import('./file/read-config.ts')
    const given = command.getOptionValue('target') as string | undefined
    const source = command.getOptionValueSource('target') === 'env' ? 'MUSTER_TARGET' : '--target'
    const { values, target, declaredAt } = await readConfig(file, {
      ...(given !== undefined && { target: { text: given, source } }),
      takesDefault,
      hasRegion: Boolean(env.AWS_REGION || env.AWS_DEFAULT_REGION),
    })
    // The URL of a named target, if it has one, replaces the name.
    if (target !== undefined) command.setOptionValueWithSource('target', undefined, 'default')
    const configured = apply(command, values, 'config')
    applied.push(...configured)
    return await execute({
      declaredAt,
      options: configured.map(({ option }) => option),
      flag: named === undefined ? '' : ` --config ${quoted(file)}`,
      ...(target !== undefined && { name: target }),
    })
  } catch (error) {
    throw error instanceof UsageError ? located(error, applied) : error
  }
}

/** How a run tests, and what; the connection has AWS_REGION, HTTPS_PROXY and the like. */
const valuesOf = (env: Variables): readonly OptionValue[] =>
  ['config', 'target', ...sharedKeys().map(optionOf)].flatMap((option) => {
    const source = `MUSTER_${option.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`
    const text = env[source]
    return text ? [{ option, source, texts: [text] }] : []
  })

/**
 * Sets options that have no value yet and do not conflict with one that has. Returns the values that were set.
 */
function apply(
  command: Command,
  values: readonly OptionValue[],
  layer: 'env' | 'config',
): readonly OptionValue[] {
  const applied = values.flatMap((value) => {
    const option = command.options.find((known) => known.attributeName() === value.option)
    return option && !isTaken(command, value.option) ? [{ ...value, known: option }] : []
  })
  for (const { option, source } of applied) {
    const other = applied.find((each) => conflictsOf(option).includes(each.option))
    if (other) throw new UsageError(`${source} cannot be used with ${other.source}: remove one of them.`)
  }
  for (const value of applied) {
    command.setOptionValueWithSource(value.option, parsed(value.known, value), layer)
  }
  return applied
}

const isTaken = (command: Command, option: string) =>
  [option, ...conflictsOf(option)].some(
    (each) => !['default', undefined].includes(command.getOptionValueSource(each)),
  )

const conflictsOf = (option: string): readonly string[] =>
  Object.entries(CONFLICTS).flatMap(([one, other]) =>
    one === option ? [other] : other === option ? [one] : [],
  )

function parsed(option: Option, { texts, source }: OptionValue): unknown {
  if (option.isBoolean()) return true
  try {
    return texts.reduce<unknown>((before, text) => option.parseArg?.(text, before) ?? text, undefined)
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error
    throw new UsageError(`invalid value "${texts.join(' ')}" for ${source}. ${error.message}`)
  }
}

/** Replaces the flag at the start of a message by the place that gave the option its value. */
function located(error: UsageError, applied: readonly OptionValue[]): UsageError {
  const [flag = '', name = ''] = /^--([a-z-]+)\b/.exec(error.message) ?? []
  const option = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const value = applied.findLast((each) => each.option === option)
  return value ? new UsageError(value.source + error.message.slice(flag.length)) : error
}
