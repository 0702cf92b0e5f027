import type { Report } from '../../model/report.ts'
import { replayLine } from '../../reports/replay-line.ts'
import { replay } from '../../runner/replay.ts'
import { isReplayCommand, parseToken, type ReplayToken } from '../../runner/replay-token.ts'
import { type CliEnvironment, UsageError } from '../environment.ts'
import type { RunConfig } from '../options/run-config.ts'
import { EMBEDDED } from '../options/target-config.ts'
import { readText } from '../read-text.ts'
import { type JournalFile, openJournal } from '../real-account/journal-file.ts'
import { allowedBy, ownerOf } from '../real-account/owner.ts'
import { openTarget } from '../target/open-target.ts'

/** Counterexamples to send again. */
interface Counterexamples {
  readonly tokens: readonly ReplayToken[]
  /** The target of the report, as flags. */
  readonly target?: { readonly target: string; readonly fault?: string }
}

/** Reads a replay line, or the failures of a JSON report. */
export function readCounterexamples(text: string): Counterexamples {
  if (isReplayCommand(text)) {
    throw new UsageError(
      'This argument is a whole command: run it as it is, or pass only the part in quotes.',
    )
  }
  const token = parseToken(text)
  if (token) return { tokens: [token] }
  const report = readReport(text)
  const tokens = report.requirements.flatMap(({ failure }) => parseToken(failure?.replay ?? '') ?? [])
  const { url, fault, embedded } = report.target
  return {
    tokens,
    target: { target: embedded ? EMBEDDED : (url ?? ''), ...(fault !== undefined && { fault }) },
  }
}

function readReport(file: string): Pick<Report, 'requirements' | 'target'> {
  const text = textOf(file)
  try {
    const report = JSON.parse(text) as Report
    if (report.format === 'pass-muster/report/1') return report
  } catch {
    // The message below covers both.
  }
  throw new UsageError(
    `"${file}" is not a report of muster: pass a file written by muster run --report json=FILE.`,
  )
}

function textOf(file: string): string {
  try {
    return readText(file)
  } catch {
    throw new UsageError(
      `"${file}" is neither a replay line nor a readable file: quote the line, or correct the path.`,
    )
  }
}

const EXIT_CODES = {
  FIXED: 0,
  'STILL FAILS': 1,
  'FAILS DIFFERENTLY': 1,
  UNTESTABLE: 4,
  'NO ANSWER': 3,
} as const

/** Sends counterexamples again, prints a line for each and returns the exit code. */
export async function replayAll(
  tokens: readonly ReplayToken[],
  { target: config, account }: Pick<RunConfig, 'target' | 'account'>,
  cli: CliEnvironment,
): Promise<number> {
  if (tokens.length === 0) cli.out('The report has no failures to replay.\n')
  const catalogue = await cli.catalogue()
  const opened = await openTarget(config, cli)
  const { target, described } = opened
  let journal: JournalFile | undefined
  const codes: number[] = []
  try {
    const owner = await ownerOf(opened)
    const allow = await allowedBy(account, owner, cli)
    journal = openJournal(described.name, owner.account, cli)
    for (const token of tokens) {
      const replayed = await replay(token, catalogue, target, { allow, onJournalLine: journal.write })
      if (!replayed)
        throw new UsageError(`"${token.requirement}" is not in this catalogue: run muster run again.`)
      cli.out(replayLine(token, replayed, cli.colour))
      if (replayed.acceptedWrite) return 5
      codes.push(EXIT_CODES[replayed.result])
    }
  } finally {
    journal?.close()
    await target.close()
  }
  return [3, 1, 4].find((code) => codes.includes(code)) ?? 0
}
