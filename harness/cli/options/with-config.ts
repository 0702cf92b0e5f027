import type { Command } from 'commander'
import { quoted } from '../../reports/curl.ts'
import { type Shell, UsageError } from '../shell.ts'
import { chosenBy, defaultTarget } from './config-file/chosen-target.ts'
import type { Configured } from './config-file/configured.ts'
import { declaredReal } from './config-file/declared-real.ts'
import { fileValues } from './config-file/file-values.ts'
import { findConfig } from './config-file/find-config.ts'
import { loadConfig } from './config-file/load-config.ts'
import { environmentValues } from './environment.ts'
import { type Given, layer } from './layer.ts'

/** How a command takes its defaults. */
interface Taking {
  readonly env: Shell['env']
  /** Whether the default target is taken where no flag says what to judge. */
  readonly hasDefaultTarget: boolean
}

const UNCONFIGURED: Configured = { isReal: () => false, repeat: '', includes: [] }

/**
 * Calls an action when the options of its command have, under the flags, what MUSTER_ variables say, and under those what
 * the configuration says. What is wrong with a value is told with the place where it is written.
 */
export async function withConfig(
  command: Command,
  { env, hasDefaultTarget }: Taking,
  action: (configured: Configured) => Promise<void>,
): Promise<void> {
  const taking = { env, hasDefaultTarget: hasDefaultTarget && command.getOptionValue('fault') === undefined }
  const variables = environmentValues(env).filter(
    ({ option }) => taking.hasDefaultTarget || option !== 'target',
  )
  const counting = [...layer(command, variables, 'env')]
  try {
    const named = command.getOptionValue('config') as string | false | undefined
    const file = findConfig(named)
    if (file === undefined) return await action(UNCONFIGURED)
    const { given, configured } = await read(command, file, taking)
    const includes = layer(command, given, 'config')
    counting.push(...includes)
    await action({
      ...configured,
      includes: includes.map(({ option }) => option),
      repeat: named === undefined ? '' : ` --config ${quoted(file)}`,
    })
  } catch (error) {
    throw error instanceof UsageError ? placed(error, counting) : error
  }
}

/** What a file gives to a command, now that the command line and the environment have spoken. */
async function read(command: Command, file: string, { env, hasDefaultTarget }: Taking) {
  const config = await loadConfig(file)
  const said = command.getOptionValue('target') as string | undefined
  const text = said ?? (hasDefaultTarget ? defaultTarget(file, config) : undefined)
  const place = said === undefined ? `${file}: target` : SAID[command.getOptionValueSource('target') ?? '']
  const target = text === undefined ? undefined : chosenBy(text, place ?? '--target', file, config)
  // Its URL, if it has one, takes the place of its name.
  if (target) command.setOptionValueWithSource('target', undefined, 'default')
  const values = fileValues(file, config, text, target).filter(
    ({ option }) => option !== 'region' || !(env.AWS_REGION || env.AWS_DEFAULT_REGION),
  )
  const isPlace = said === undefined && text !== undefined && !target
  const own: readonly Given[] = isPlace ? [{ option: 'target', place: `${file}: target`, texts: [text] }] : []
  return {
    given: [...values, ...own],
    configured: { isReal: declaredReal(config, target), ...(target && text !== undefined && { name: text }) },
  }
}

/** What a target is told by, by the source that commander knows it from. */
const SAID: Readonly<Record<string, string>> = { cli: '--target', env: 'MUSTER_TARGET' }

/** What is said of a flag, said of the place that gave it its value. */
function placed(error: UsageError, counting: readonly Given[]): UsageError {
  const [flag = '', name = ''] = /^--([a-z-]+)\b/.exec(error.message) ?? []
  const option = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const given = counting.findLast((each) => each.option === option)
  return given ? new UsageError(given.place + error.message.slice(flag.length)) : error
}
