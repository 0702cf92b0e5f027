import { accessSync, constants, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { withheldBecause } from '../../model/exchange.ts'
import type { Report } from '../../model/report.ts'
import { toAnnotations } from '../../reports/annotations.ts'
import type { Repeat } from '../../reports/failure-block.ts'
import { toEvidence, toJson, toNdjson } from '../../reports/json.ts'
import { toJunit } from '../../reports/junit.ts'
import { toMarkdown } from '../../reports/markdown.ts'
import type { RequestEvent } from '../../runner/case/run-context.ts'
import { exitWithout } from '../../runner/report/exit-code.ts'
import type { RunEvent } from '../../runner/run.ts'
import { type CliEnvironment, UsageError } from '../environment.ts'
import { type ReportFile, type ReportFormat, type RunConfig, STDOUT } from '../options/run-config.ts'
import { attempt, openStreams } from './line-stream.ts'
import { writeAtomically } from './output-file.ts'

/** Writes everything that a run reports: progress, text, report files and recorded exchanges. */
export interface ReportWriter {
  /** Writes to the text report. */
  readonly say: (text: string) => void
  readonly onEvent: (event: RunEvent) => void
  readonly onRequest: (event: RequestEvent) => void
  /** Writes all files. */
  readonly finish: (report: Report, repeat: Repeat) => Written
  /** Closes the files that grow during the run; does nothing after `finish`. */
  readonly discard: () => void
}

/** What became of the reports of a run. */
interface Written {
  /** Its exit takes account of what could not be written. */
  readonly report: Report
  /** A sentence for each file that could not be written. */
  readonly failures: readonly string[]
  /** What belongs on the standard output, after the text. */
  readonly output: string
}

const RENDERED: Readonly<
  Record<Exclude<ReportFormat, 'ndjson'>, (report: Report, repeat: Repeat) => string>
> = {
  json: toJson,
  junit: toJunit,
  markdown: toMarkdown,
  annotations: toAnnotations,
}

/** Opens all files; throws a UsageError if one cannot be written. */
export function openReports(
  { reports, record }: Pick<RunConfig, 'reports' | 'record'>,
  cli: CliEnvironment,
): ReportWriter {
  const { out, err } = cli
  for (const { format, file } of reports) if (file !== STDOUT) assertWritable(format, file)
  const progress = progressLine(cli)
  const rendered = reports.filter(({ format }) => format !== 'ndjson')
  const ndjson = reports.filter(({ format }) => format === 'ndjson')
  const files = [
    ...ndjson.map(({ file }) => ({ flag: '--report ndjson=', file })),
    ...(record === undefined ? [] : [{ flag: '--record ', file: record }]),
  ]
  const streams = openStreams(files, out)
  const [events, [exchanges]] = [streams.slice(0, ndjson.length), streams.slice(ndjson.length)]
  const usesStdout = reports.some(({ file, besideText }) => file === STDOUT && !besideText)
  return {
    say: usesStdout ? err : out,
    onEvent: (event) => {
      progress(event)
      // The report of the last event is completed with the exit code first.
      if (event.type !== 'finished') for (const { write } of events) write(toNdjson(event))
    },
    onRequest: ({ exchange }) => {
      // A request that was not sent is not an exchange.
      if (withheldBecause(exchange) === undefined) exchanges?.write(toEvidence(exchange, new Date()))
    },
    finish: (given, repeat) => {
      const [printed, filed] = partition(rendered, ({ file }) => file === STDOUT)
      const write = (file: ReportFile, report: Report) => writeRendered(file, report, repeat)
      const unwritten = new Map(filed.map((each) => [each, write(each, given)]))
      const early = [...[...unwritten.values()].flat(), ...streams.flatMap(({ failed }) => failed())]
      for (const stream of events) {
        stream.write(toNdjson({ type: 'finished', report: without(given, early.length) }))
      }
      const late = streams.flatMap(({ finish }) => finish())
      const failures = [...[...unwritten.values()].flat(), ...late]
      const report = without(given, failures.length)
      // The other files were written before it was known that one cannot be, and have another exit code.
      if (report !== given)
        for (const each of filed) if (unwritten.get(each)?.length === 0) write(each, report)
      return { report, failures, output: printed.map((each) => textOf(each, report, repeat)).join('') }
    },
    discard: () => {
      for (const { discard } of streams) discard()
    },
  }
}

function writeRendered(report: ReportFile, of: Report, repeat: Repeat): readonly string[] {
  const { format, file } = report
  return attempt(`--report ${format}=${file}`, () => writeAtomically(file, textOf(report, of, repeat)))
}

const textOf = ({ format }: ReportFile, report: Report, repeat: Repeat): string =>
  RENDERED[format as keyof typeof RENDERED](report, repeat)

/** The report itself where nothing is missing. */
function without(report: Report, unwritten: number): Report {
  const exit = exitWithout(report.exit, unwritten)
  return exit === report.exit ? report : { ...report, exit }
}

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}

/** Detects before the run that a report cannot be written after it. */
function assertWritable(format: ReportFormat, file: string): void {
  const folder = dirname(resolve(file))
  const found = statSync(file, { throwIfNoEntry: false })
  if (found?.isDirectory())
    throw new UsageError(`--report ${format}: "${file}" is a folder: name a file in it.`)
  try {
    accessSync(found && !found.isFile() ? file : folder, constants.W_OK)
  } catch {
    throw new UsageError(
      `--report ${format}: "${file}" cannot be written: create the folder ${folder} first, or choose another.`,
    )
  }
}

/** Draws a line that is overwritten during the run; nothing without a terminal. */
function progressLine({ err, isTerminal }: CliEnvironment): (event: RunEvent) => void {
  let planned = 0
  let judged = 0
  let failed = 0
  return (event) => {
    if (!isTerminal) return
    if (event.type === 'planned') planned = event.plan.properties.length
    if (event.type === 'judged') {
      judged++
      if (event.verdict === 'fail') failed++
      err(`\r\u001b[2K${judged} of ${planned} properties tested${failed > 0 ? `, ${failed} failed` : ''}`)
    }
    if (event.type === 'finished') err('\r\u001b[2K')
  }
}
