import type { Command } from 'commander'
import type { MusterConfig } from '../../model/config.ts'
import { quoted } from '../../reports/curl.ts'
import { type Shell, UsageError } from '../shell.ts'
import { chosenBy, defaultTarget } from './chosen-target.ts'
import type { Configured } from './configured.ts'
import { declaredReal } from './declared-real.ts'
import { environmentValues } from './environment.ts'
import { fileValues } from './file-values.ts'
import { findConfig } from './find-config.ts'
import { type Given, layer } from './layer.ts'
import { loadConfig } from './load-config.ts'

/** How a command takes its defaults. */
interface Taking {
  readonly env: Shell['env']
  /** Whether the default target is taken where no flag says what to judge. */
  readonly hasDefaultTarget: boolean
}

/**
 * Calls an action when the options of its command have, under the flags, what MUSTER_ variables say, and under those what
 * the configuration says. What is wrong with a value is told with the place where it is written.
 */
export async function withConfig(
  command: Command,
  { env, hasDefaultTarget }: Taking,
  action: (configured: Configured) => Promise<void>,
): Promise<void> {
  const isDefaulted = hasDefaultTarget && command.getOptionValue('fault') === undefined
  const variables = environmentValues(env).filter(({ option }) => isDefaulted || option !== 'target')
  const counting = [...layer(command, variables, 'env')]
  try {
    const given: unknown = command.getOptionValue('config')
    const file = findConfig(given as string | false | undefined)
    const configured: Configured[] = []
    if (file !== undefined) {
      const config = await loadConfig(file)
      const repeat = given === undefined ? '' : ` --config ${quoted(file)}`
      const under = underFlags(command, file, config, { env, hasDefaultTarget: isDefaulted })
      const counted = layer(command, under.given, 'config')
      counting.push(...counted)
      configured.push({ ...under.configured, repeat, includes: counted.map(({ option }) => option) })
    }
    await action(configured[0] ?? { isReal: () => false, repeat: '', includes: [] })
  } catch (error) {
    throw error instanceof UsageError ? placed(error, counting) : error
  }
}

/** What a file gives to a command, now that the command line and the environment have spoken. */
function underFlags(command: Command, file: string, config: MusterConfig, { env, hasDefaultTarget }: Taking) {
  const isFromFile = command.getOptionValue('target') === undefined
  const text: string | undefined = isFromFile
    ? hasDefaultTarget
      ? defaultTarget(file, config)
      : undefined
    : command.getOptionValue('target')
  const place = isFromFile ? `${file}: target` : placeOf(command)
  const chosen = text === undefined ? undefined : chosenBy(text, place, file, config)
  const target = chosen?.target
  // Its URL, if it has one, takes the place of its name.
  if (target) command.setOptionValueWithSource('target', undefined, undefined)
  const values = fileValues(file, config, text, target).filter(
    ({ option }) => option !== 'region' || !(env.AWS_REGION || env.AWS_DEFAULT_REGION),
  )
  const own: readonly Given[] =
    isFromFile && chosen && !target ? [{ option: 'target', place, texts: [chosen.text] }] : []
  return {
    given: [...values, ...own],
    configured: { isReal: declaredReal(config, target), ...(target && text !== undefined && { name: text }) },
  }
}

const placeOf = (command: Command) =>
  command.getOptionValueSource('target') === 'env' ? 'MUSTER_TARGET' : '--target'

/** What is said of a flag, said of the place that gave it its value. */
function placed(error: UsageError, counting: readonly Given[]): UsageError {
  const [flag = '', name = ''] = /^--([a-z-]+)\b/.exec(error.message) ?? []
  const option = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const given = counting.findLast((each) => each.option === option)
  return given ? new UsageError(given.place + error.message.slice(flag.length)) : error
}
