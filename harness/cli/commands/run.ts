import { Command, Option } from 'commander'
import { release } from '../../../generated/release.ts'
import { RUNS } from '../../arbitraries/account-ids.ts'
import { headline, toTerminal } from '../../reports/terminal.ts'
import type { Catalogue } from '../../runner/plan/suite.ts'
import { complete } from '../../runner/report/complete.ts'
import { type RunEvent, run } from '../../runner/run.ts'
import { awaitInterruption } from '../interruption.ts'
import { configOption } from '../options/config-file/config-option.ts'
import { connectionOptions } from '../options/connection-options.ts'
import { type LimitFlags, limitOptions, limitsOf } from '../options/limit-options.ts'
import { regionOf } from '../options/region.ts'
import { reportOption, wantedReports } from '../options/report-options.ts'
import { type SelectFlags, selectOf, selectOptions } from '../options/select-options.ts'
import { seed, wholeNumber } from '../options/values.ts'
import { withConfig } from '../options/with-config.ts'
import { type BaselineFlags, baselineOptions, openBaseline } from '../output/baseline-file.ts'
import { progressLine } from '../output/progress.ts'
import { openRecord, type RecordFlags, recordOption } from '../output/record.ts'
import { openReports, type ReportWriter } from '../output/report-writer.ts'
import { type AllowFlags, allowedBy, allowOptions } from '../real-account/allow.ts'
import { dryRun } from '../real-account/dry-run.ts'
import { type LedgerFile, openLedger } from '../real-account/ledger-file.ts'
import { noticeFor, ownerOf } from '../real-account/owner.ts'
import type { Shell } from '../shell.ts'
import { atTheEnd, type OpenTarget, openTarget, type TargetFlags } from '../target/open-target.ts'
import { startOptions } from '../target/server.ts'

interface RunFlags extends TargetFlags, SelectFlags, BaselineFlags, LimitFlags, AllowFlags, RecordFlags {
  readonly dryRun?: boolean
  readonly seed: number
  readonly cases: number
  readonly report?: readonly string[]
}

/** `muster run`: judges a target and says how it ended by the exit code. */
export function runCommand(catalogue: Catalogue, shell: Shell, exit: (code: number) => void): Command {
  const command = new Command('run')
    .description('Judge a target; without --target, the embedded reference emulator.')
    .option(
      '--target <url>',
      'what to judge: a URL such as http://127.0.0.1:5000, aws-emulator[:PORT], aws, embedded (the reference emulator), or a name in the configuration',
    )
    .option('--fault <name>', 'plant a fault in the embedded emulator, to see the suite catch it')
  const judged = limitOptions(
    baselineOptions(selectOptions(startOptions(connectionOptions(configOption(command))))),
  )
  return recordOption(reportOption(allowOptions(judged)))
    .option('--dry-run', 'print every request that would be sent, and send nothing')
    .option('--seed <n>', `where chance begins; "random" for another each time`, seed, release.seed)
    .option('--cases <n>', 'random cases per property', wholeNumber, 25)
    .addOption(
      new Option('--fail-on <level>', 'the level at which a failure makes the run red')
        .choices(['must', 'should'])
        .default('must'),
    )
    .action((_: RunFlags, self: Command) =>
      withConfig(self, { env: shell.env, hasDefaultTarget: true }, async (configured) =>
        exit(await judgeAndReport({ ...self.opts<RunFlags>(), configured }, catalogue, shell)),
      ),
    )
}

async function judgeAndReport(flags: RunFlags, catalogue: Catalogue, shell: Shell): Promise<number> {
  const select = selectOf(flags, catalogue)
  const limits = limitsOf(flags)
  const knownAfter = await openBaseline(flags, shell)
  if (flags.dryRun) {
    const { seed, cases, allow } = flags
    shell.out(await dryRun(flags, { catalogue, select, seed, run: 0, cases, allow }, shell))
    return 0
  }
  const wanted = wantedReports(flags.report)
  const interruption = awaitInterruption(() => reports?.discard())
  const record = openRecord(flags)
  let ledger: LedgerFile | undefined
  let opened: OpenTarget | undefined
  let reports: ReportWriter | undefined
  try {
    reports = openReports(wanted, shell)
    const { say } = reports
    opened = await openTarget(flags, shell, interruption.signal)
    const { target, described, flags: again, curl } = opened
    const progress = progressLine(shell)
    // The embedded emulator knows no account yet, so its runs can be the same to the last digit.
    const number = described.embedded ? 0 : Math.floor(Math.random() * RUNS)
    const { seed, cases } = flags
    const owner = await ownerOf(opened)
    const material = { catalogue, select, seed, run: number, cases }
    say(await noticeFor(owner, () => regionOf(flags, shell), { ...material, allow: flags.allow }, shell))
    const allow = await allowedBy(flags, owner, shell)
    ledger = openLedger(described.name, owner.account, (file) =>
      shell.err(
        `muster: what is created is written down in ${file}; muster cleanup ${file} takes it away.\n`,
      ),
    )
    const onEvent = (event: RunEvent) => {
      if (event.type === 'planned') {
        say(headline({ target: described, plan: event.plan, seed, run: number, cases }, shell.colour))
      }
      progress(event)
      reports?.onEvent(event)
    }
    const result = await run({
      ...material,
      target,
      ...limits,
      allow,
      onEvent,
      onLedger: ledger.write,
      ...(record && { onAsked: record.onAsked }),
      signal: interruption.signal,
    })
    const judged = await atTheEnd(opened, result)
    const report = complete(result, judged, flags.failOn, await knownAfter(result))
    const repeat = { program: shell.program, flags: again, ...(curl && { curl }) }
    say(toTerminal(report, repeat, shell.colour))
    const unwritten = [...reports.finish(report, repeat), ...(record?.finish() ?? [])]
    for (const sentence of unwritten) shell.err(`muster: ${sentence}\n`)
    // What CI was to read is not there, so the run is not complete.
    return report.exit.code === 0 && unwritten.length > 0 ? 4 : report.exit.code
  } finally {
    interruption.end()
    reports?.discard()
    record?.discard()
    ledger?.close()
    await opened?.target.close()
  }
}
