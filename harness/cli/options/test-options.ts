import { type Command, Option } from 'commander'
import { release } from '../../../generated/release.ts'
import type { FailOn } from '../../model/requirement.ts'
import { UsageError } from '../environment.ts'
import { CONFLICTS } from './layers.ts'
import type { BaselineConfig, RunConfig } from './run-config.ts'
import { atLeastOne, collect, duration, perSecond, seed, wholeNumber } from './values.ts'

export interface SelectFlags {
  readonly operation?: readonly string[]
  readonly requirement?: readonly string[]
}

/** Flags that decide what is tested, how much of it, and what counts as a failure. Times are in milliseconds. */
export interface TestFlags extends SelectFlags {
  readonly seed: number
  readonly cases: number
  readonly concurrency: number
  readonly rate?: number
  readonly maxTime?: number
  readonly maxFailures?: number
  readonly failOn: FailOn
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly reason?: string
}

export const selectOptions = (command: Command): Command =>
  command
    .optionsGroup('Selection:')
    .option('--operation <sel>', 'only these operations, by name or glob; repeatable', collect)
    .option(
      '--requirement <sel>',
      'only these requirements, by prefix or glob such as "**/maxItems"; repeatable',
      collect,
    )

export const caseOptions = (command: Command): Command =>
  command
    .optionsGroup('Cases:')
    .option('--cases <n>', 'random cases per property', wholeNumber, 25)
    .option('--seed <n>', 'random seed, or "random"', seed, release.seed)

export const limitOptions = (command: Command): Command =>
  command
    .optionsGroup('Limits:')
    .option('--max-time <time>', 'stop the run after this time, such as 90, 90s or 5m; exit code 4', duration)
    .addOption(
      new Option(
        '--max-failures <n>',
        'stop the run after this number of failed requirements; not with --baseline',
      )
        .argParser(atLeastOne)
        .conflicts(CONFLICTS.maxFailures),
    )
    .option('--rate <n>', 'maximum requests per second to each service, such as 10 or 0.5', perSecond)
    .option('--concurrency <n>', 'maximum properties and requests in flight', atLeastOne, 12)

export const baselineOptions = (command: Command): Command =>
  command
    .optionsGroup('Known failures:')
    .option('--baseline <file>', 'YAML file of known failures: only differences from it fail the run')
    .option('--update-baseline', 'rewrite the file after the run; comments and reasons are kept')
    .option('--reason <text>', 'reason of the entries that --update-baseline adds')
    .addOption(
      new Option('--fail-on <level>', 'lowest level of a failure that fails the run')
        .choices(['must', 'should'])
        .default('must'),
    )

export const selectConfigOf = ({ operation, requirement }: SelectFlags): RunConfig['select'] => ({
  ...(operation && { operations: operation }),
  ...(requirement && { requirements: requirement }),
})

/** @param target the target as given */
export const testConfigOf = (
  flags: TestFlags,
  target: string | undefined,
): Pick<RunConfig, 'select' | 'sampling' | 'limits' | 'failOn' | 'baseline'> => {
  const { seed, cases, concurrency, rate, maxTime, maxFailures, failOn } = flags
  const baseline = baselineConfigOf(flags, target)
  return {
    select: selectConfigOf(flags),
    sampling: { seed, cases },
    limits: {
      concurrency,
      ...(rate !== undefined && { rate }),
      ...(maxTime !== undefined && { maxTime }),
      ...(maxFailures !== undefined && { maxFailures }),
    },
    failOn,
    ...(baseline && { baseline }),
  }
}

function baselineConfigOf(
  { baseline: file, updateBaseline: update = false, reason }: TestFlags,
  target = '',
): BaselineConfig | undefined {
  if (reason !== undefined && !update)
    throw new UsageError('--reason needs --update-baseline: pass both or neither.')
  if (file === undefined && update)
    throw new UsageError('--update-baseline needs a file: pass --baseline FILE too.')
  return file === undefined ? undefined : { file, update, reason: reason ?? '', target }
}
