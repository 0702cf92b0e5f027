import { Option } from 'commander'
import { shellOf } from '../../../reports/curl.ts'
import { type CliEnvironment, UsageError } from '../../environment.ts'
import { type AccountFlags, accountConfigOf, accountOptions } from '../account-options.ts'
import type { CommandDefinition } from '../definition.ts'
import { type Configured, configOptions, withConfig } from '../layers.ts'
import { REPORT_HELP, type ReportFlags, reportFilesOf, reportOptions } from '../report-options.ts'
import type { RunConfig } from '../run-config.ts'
import {
  connectionOptions,
  faultOption,
  startOptions,
  type TargetFlags,
  targetOption,
  timeoutOption,
} from '../target-options.ts'
import {
  baselineOptions,
  caseOptions,
  limitOptions,
  selectOptions,
  type TestFlags,
  testConfigOf,
} from '../test-options.ts'

interface RunFlags extends TargetFlags, TestFlags, ReportFlags, AccountFlags {
  readonly dryRun?: true | string
}

const TARGETS =
  'URL such as http://127.0.0.1:5000, aws-emulator[:PORT], aws, embedded (the reference emulator), or a target name of the configuration file'

/** A dry run has no answers that these could apply to. */
const NEED_ANSWERS = [
  'report',
  'record',
  'show',
  'shell',
  'baseline',
  'updateBaseline',
  'reason',
  'failOn',
  'maxTime',
  'maxFailures',
]

const MORE = `
docs/numbers.md defines the numbers of a run: properties, cases, probes, fixtures, controls and shrink attempts.
"muster help exit-codes" has the exit codes.
`

/** `muster run`: tests a target. */
export const runDefinition: CommandDefinition = {
  options: (command) => {
    connectionOptions(startOptions(faultOption(targetOption(command, TARGETS))))
    caseOptions(selectOptions(command))
    limitOptions(timeoutOption(command))
    reportOptions(baselineOptions(command))
    accountOptions(command).addOption(
      new Option(
        '--dry-run [detail]',
        'print the requests of the run, and send none; "full" prints each of them',
      ).conflicts(NEED_ANSWERS),
    )
    return configOptions(command).addHelpText('after', REPORT_HELP + MORE)
  },
  execute: (command, cli) =>
    withConfig(command, cli, { hasDefaultTarget: true }, async (configured) => {
      const config = await runConfigOf(command.opts<RunFlags>(), configured, cli)
      const { runCommand } = await import('../../commands/run.ts')
      return runCommand(config, cli)
    }),
}

async function runConfigOf(
  flags: RunFlags,
  configured: Configured,
  { env }: Pick<CliEnvironment, 'env'>,
): Promise<RunConfig> {
  const { targetConfigOf } = await import('../target-config.ts')
  assertIntended(flags, env)
  return {
    target: await targetConfigOf(flags, configured, env),
    ...testConfigOf(flags, flags.target),
    reports: reportFilesOf(flags),
    ...(flags.show !== undefined && { show: flags.show }),
    shell: flags.shell ?? shellOf(process.platform),
    ...(flags.record !== undefined && { record: flags.record }),
    account: accountConfigOf(flags),
    ...(flags.dryRun !== undefined && { dryRun: dryRunOf(flags.dryRun) }),
  }
}

function dryRunOf(detail: true | string): 'summary' | 'full' {
  if (detail === true) return 'summary'
  if (detail === 'full') return 'full'
  throw new UsageError(`--dry-run "${detail}" is unknown: pass --dry-run or --dry-run=full.`)
}

/** The embedded emulator must never be tested by accident. */
function assertIntended({ target, endpoint, fault, baseline }: RunFlags, env: CliEnvironment['env']): void {
  if (target !== undefined || endpoint !== undefined || fault !== undefined) return
  const reason = env.CI ? 'CI is set' : baseline === undefined ? undefined : 'There is a --baseline'
  if (reason === undefined) return
  throw new UsageError(
    `${reason} and there is no --target: pass --target URL, or --target embedded to test the reference emulator.`,
  )
}
