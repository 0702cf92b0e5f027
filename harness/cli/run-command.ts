import { Command, Option } from 'commander'
import { release } from '../../generated/release.ts'
import { RUNS } from '../arbitraries/account-ids.ts'
import { toJson } from '../reports/json.ts'
import { headline, toTerminal } from '../reports/terminal.ts'
import { complete } from '../runner/complete.ts'
import type { FailOn } from '../runner/exit-code.ts'
import { type RunEvent, run } from '../runner/run.ts'
import type { Catalogue } from '../runner/suite.ts'
import { assertWritable, writeAtomically } from './output-file.ts'
import { progressLine } from './progress.ts'
import { type SelectFlags, selectOf, selectOptions } from './select-option.ts'
import type { Shell } from './shell.ts'
import { openTarget, type TargetFlags } from './target-option.ts'
import { seed, wholeNumber } from './values.ts'

interface RunFlags extends TargetFlags, SelectFlags {
  readonly seed: number
  readonly cases: number
  readonly failOn: FailOn
  readonly json?: string
}

/** `muster run`: judges a target and says how it ended by the exit code. */
export function runCommand(catalogue: Catalogue, shell: Shell, exit: (code: number) => void): Command {
  const command = new Command('run')
    .description('Judge a target; without --target, the embedded reference emulator.')
    .option(
      '--target <url>',
      'what to judge, such as http://127.0.0.1:5000; "embedded" for the reference emulator',
    )
    .option('--fault <name>', 'plant a fault in the embedded emulator, to see the suite catch it')
  return selectOptions(command)
    .option('--seed <n>', `where chance begins; "random" for another each time`, seed, release.seed)
    .option('--cases <n>', 'random cases per property', wholeNumber, 25)
    .addOption(
      new Option('--fail-on <level>', 'the level at which a failure makes the run red')
        .choices(['must', 'should'])
        .default('must'),
    )
    .option('--json <file>', 'write the report as JSON')
    .action(async (flags: RunFlags) => exit(await judgeAndReport(flags, catalogue, shell)))
}

async function judgeAndReport(flags: RunFlags, catalogue: Catalogue, shell: Shell): Promise<number> {
  const select = selectOf(flags, catalogue)
  if (flags.json !== undefined) assertWritable(flags.json)
  const { target, described, flags: again } = await openTarget(flags, shell)
  const stop = new AbortController()
  const interrupt = () => stop.abort()
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  const progress = progressLine(shell)
  try {
    // The embedded emulator knows no account yet, so its runs can be the same to the last digit.
    const number = described.embedded ? 0 : Math.floor(Math.random() * RUNS)
    const { seed, cases } = flags
    const onEvent = (event: RunEvent) => {
      if (event.type === 'planned') {
        shell.out(headline({ target: described, plan: event.plan, seed, run: number, cases }, shell.colour))
      }
      progress(event)
    }
    const result = await run({
      catalogue,
      target,
      select,
      seed,
      run: number,
      cases,
      onEvent,
      signal: stop.signal,
    })
    const report = complete(result, described, flags.failOn)
    shell.out(toTerminal(report, { program: shell.program, flags: again }, shell.colour))
    if (flags.json !== undefined) writeAtomically(flags.json, toJson(report))
    return report.exit.code
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    await target.close()
  }
}
