import { RUNS } from '../../arbitraries/account-ids.ts'
import { countingOf } from '../../model/requirement.ts'
import { headline, toTerminal } from '../../reports/terminal.ts'
import { complete } from '../../runner/report/build-report.ts'
import { type RunOptions, run as runSuites } from '../../runner/run.ts'
import type { Allowed } from '../../targets/real-account/rules.ts'
import type { CliEnvironment } from '../environment.ts'
import type { RunConfig } from '../options/run-config.ts'
import { openBaseline } from '../output/baseline-file.ts'
import { openReports, type ReportWriter } from '../output/report-writer.ts'
import { assertJournalFolder, type JournalFile, openJournal } from '../real-account/journal-file.ts'
import { allowedBy, noticeFor, ownerOf } from '../real-account/owner.ts'
import { awaitInterruption } from '../signals.ts'
import { describedAfter, type OpenTarget, openTarget } from '../target/open-target.ts'
import { assertMatches } from './selection.ts'

/** Tests a target, writes the reports and returns the exit code. */
export async function runCommand(config: RunConfig, cli: CliEnvironment): Promise<number> {
  const catalogue = await cli.catalogue()
  const { select, sampling, account } = config
  assertMatches(select, catalogue)
  const completeBaseline = await openBaseline(config, cli)
  if (config.dryRun !== undefined) {
    const { dryRun } = await import('../real-account/dry-run.ts')
    cli.out(await dryRun(config, { catalogue, select, ...sampling, run: 0, allow: effectOf(account) }, cli))
    return 0
  }
  const interruption = awaitInterruption(() => reports?.discard())
  let journal: JournalFile | undefined
  let opened: OpenTarget | undefined
  let reports: ReportWriter | undefined
  try {
    reports = openReports(config, cli)
    const { say, onEvent, onRequest } = reports
    opened = await openTarget(config.target, cli, interruption.signal)
    const { target, described, flags, curl } = opened
    // The embedded emulator starts without accounts, so its runs can be identical.
    const number = described.embedded ? 0 : Math.floor(Math.random() * RUNS)
    const tested = { catalogue, select, ...sampling, run: number }
    const owner = await ownerOf(opened)
    say(await noticeFor(owner, config.target, { ...tested, allow: effectOf(account) }, cli))
    const allow = await allowedBy(account, owner, cli)
    if (allow !== undefined) assertJournalFolder()
    journal = openJournal(described.name, owner.account, cli)
    const result = await runSuites({
      ...tested,
      ...limitsOf(config),
      target,
      allow,
      onEvent: (event) => {
        if (event.type === 'planned') {
          say(headline({ target: described, plan: event.plan, run: number, ...sampling }, cli.colour))
        }
        if (event.type === 'real-account' && owner.real === undefined) say(detected(event.reason))
        onEvent(event)
      },
      onRequest,
      onJournalLine: journal.write,
      signal: interruption.signal,
    })
    const judged = {
      ...(await describedAfter(opened, result)),
      ...(account.allow === 'read' && { readOnly: true }),
    }
    const { baseline, notice } = await completeBaseline(result)
    const judgedReport = complete(result, judged, config.failOn, baseline)
    const repeat = { program: cli.program, flags, curl: { ...curl, shell: config.shell } }
    const { report, failures, output } = reports.finish(judgedReport, repeat)
    say(toTerminal(report, repeat, cli.colour, config.show))
    if (output !== '') cli.out(output)
    for (const sentence of [...failures, ...(notice === undefined ? [] : [notice])])
      cli.err(`muster: ${sentence}\n`)
    return report.exit.code
  } finally {
    interruption.end()
    reports?.discard()
    journal?.close()
    await opened?.target.close()
  }
}

/** `read` asks for nothing that needs permission. */
const effectOf = ({ allow }: RunConfig['account']): Allowed | undefined =>
  allow === 'read' ? undefined : allow

/** The rule that decided while the run was going on. */
const detected = (reason: string): string =>
  `${reason}: treated as a real account, 1 request per second, writes blocked; if it is an emulator, pass --emulator.\n\n`

function limitsOf({
  limits: { maxFailures: count, ...limits },
  failOn,
}: RunConfig): Pick<RunOptions, 'maxTime' | 'maxFailures' | 'rate' | 'concurrency'> {
  return { ...limits, ...(count !== undefined && { maxFailures: { count, levels: countingOf(failOn) } }) }
}
