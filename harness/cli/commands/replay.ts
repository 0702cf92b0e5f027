import { isObject, member } from '../../model/exchange.ts'
import { replayLine } from '../../reports/replay-line.ts'
import type { Catalogue } from '../../runner/plan/suite.ts'
import { lostBecause } from '../../runner/recorded-case.ts'
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
  const { requirements, target } = readReport(text)
  const tokens = requirements.flatMap(
    (each, index) => tokenIn(each, `"${text}", requirements[${index}]`) ?? [],
  )
  const url = member(target, 'url')
  const fault = member(target, 'fault')
  const isEmbedded = member(target, 'embedded') === true
  return {
    tokens,
    target: {
      target: isEmbedded || typeof url !== 'string' ? EMBEDDED : url,
      ...(typeof fault === 'string' && { fault }),
    },
  }
}

/** The replay line of a requirement in a report, where it failed. */
function tokenIn(requirement: unknown, place: string): ReplayToken | undefined {
  const failure = member(requirement, 'failure')
  if (failure === undefined && member(requirement, 'verdict') !== 'fail') return undefined
  const line = member(failure, 'replay')
  const token = typeof line === 'string' ? parseToken(line) : undefined
  if (token) return token
  throw new UsageError(`${place}: "failure.replay" is not a replay line: write the report again.`)
}

/** A JSON report, as far as it is needed here. */
interface ReadReport {
  readonly requirements: readonly unknown[]
  readonly target: object
}

function readReport(file: string): ReadReport {
  const report = parsedReport(textOf(file))
  if (member(report, 'format') !== 'pass-muster/report/1') {
    throw new UsageError(
      `"${file}" is not a report of muster: pass a file written by muster run --report json=FILE.`,
    )
  }
  const requirements = member(report, 'requirements')
  const target = member(report, 'target')
  if (!Array.isArray(requirements)) throw incomplete(file, 'requirements', 'a list')
  if (!isObject(target)) throw incomplete(file, 'target', 'an object')
  if (member(target, 'embedded') !== true && typeof member(target, 'url') !== 'string') {
    throw incomplete(file, 'target.url', 'text')
  }
  return { requirements, target }
}

const incomplete = (file: string, name: string, kind: string) =>
  new UsageError(`"${file}" is not a complete report: "${name}" is not ${kind}; write the report again.`)

function parsedReport(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
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
  await assertFound(tokens, catalogue)
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

/** Whatever a line that leads elsewhere shows, it says nothing about the failure that it was printed for. */
async function assertFound(tokens: readonly ReplayToken[], catalogue: Catalogue): Promise<void> {
  for (const token of tokens) {
    const why = await lostBecause(token, catalogue)
    if (why !== undefined) {
      throw new UsageError(
        `"${token.requirement}" ${why}: copy the whole replay line, or run muster run again.`,
      )
    }
  }
}
