import { type Command, Option } from 'commander'
import { countingOf, type FailOn } from '../../model/fail-on.ts'
import type { RunOptions } from '../../runner/run.ts'
import { atLeastOne, duration, perSecond } from './values.ts'

/** The flags that say how much a run may ask of its target, and for how long. Times are in milliseconds. */
export interface LimitFlags {
  readonly maxTime?: number
  readonly maxFailures?: number
  readonly rate?: number
  readonly concurrency: number
  readonly failOn: FailOn
}

export const limitOptions = (command: Command): Command =>
  timeoutOption(command)
    .option(
      '--max-time <time>',
      'stop after so long, such as 90, 90s or 5m: what was not judged by then makes the run incomplete',
      duration,
    )
    .addOption(
      new Option(
        '--max-failures <n>',
        'stop when so many requirements have failed; not with --baseline, which expects some to',
      )
        .argParser(atLeastOne)
        .conflicts('baseline'),
    )
    .option(
      '--rate <n>',
      'send each service at most so many requests per second, such as 10 or 0.5',
      perSecond,
    )
    .option(
      '--concurrency <n>',
      'how many properties to judge, and requests to send, at once',
      atLeastOne,
      12,
    )

/** For every command that sends requests. */
export const timeoutOption = (command: Command): Command =>
  command.option('--timeout <time>', 'how long to wait for each answer, in seconds (default: 10)', duration)

/** What the flags allow a run. */
export function limitsOf({
  maxTime,
  maxFailures,
  rate,
  concurrency,
  failOn,
}: LimitFlags): Pick<RunOptions, 'maxTime' | 'maxFailures' | 'rate' | 'concurrency'> {
  return {
    concurrency,
    ...(rate !== undefined && { rate }),
    ...(maxTime !== undefined && { maxTime }),
    ...(maxFailures !== undefined && { maxFailures: { count: maxFailures, levels: countingOf(failOn) } }),
  }
}
