import { type Command, InvalidArgumentError, type Option } from 'commander'
import { UsageError } from '../shell.ts'

/** A flag as something other than the command line gives it. */
export interface Given {
  /** The name of the option in camelCase. */
  readonly option: string
  /** Where it is written, for messages. */
  readonly place: string
  /** What would be typed after the flag, each time it is given. */
  readonly texts: readonly string[]
}

/**
 * Puts what is given under what counts more already: an option that has a value keeps it, and so does one that could not
 * stand beside it. Returns what counts now.
 */
export function layer(command: Command, given: readonly Given[], source: 'env' | 'config'): readonly Given[] {
  const counting = given.flatMap((each) => {
    const option = command.options.find((known) => known.attributeName() === each.option)
    return option && !isTaken(command, option) ? [{ ...each, known: option }] : []
  })
  for (const { known, place } of counting) {
    const other = counting.find((each) => excludes(known, each.known))
    if (other) throw new UsageError(`${place} cannot go with ${other.place}: leave one of them out.`)
  }
  for (const { known, place, texts } of counting) {
    command.setOptionValueWithSource(known.attributeName(), parsed(known, texts, place), source)
  }
  return counting
}

const isTaken = (command: Command, option: Option) =>
  command.options.some(
    (each) =>
      (each === option || excludes(option, each) || excludes(each, option)) &&
      !['default', undefined].includes(command.getOptionValueSource(each.attributeName())),
  )

const excludes = (one: Option, other: Option) =>
  // Commander has no getter for what .conflicts() was told.
  (one as Option & { readonly conflictsWith: readonly string[] }).conflictsWith.includes(
    other.attributeName(),
  )

function parsed(option: Option, texts: readonly string[], place: string): unknown {
  if (option.isBoolean()) return true
  try {
    return texts.reduce<unknown>((before, text) => option.parseArg?.(text, before) ?? text, undefined)
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error
    throw new UsageError(`${place} "${texts.join(' ')}" will not do. ${error.message}`)
  }
}
