import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { didYouMean } from '../../model/nearest.ts'
import { SHELLS, type ShellName } from '../../reports/curl.ts'
import { UsageError } from '../environment.ts'
import { REPORT_FORMATS, type ReportFile, type ReportFormat, STDOUT } from './run-config.ts'
import { collect, numberOrAll } from './values.ts'

export interface ReportFlags {
  readonly report?: readonly string[]
  readonly record?: string
  readonly show?: number
  readonly shell?: ShellName
}

export const REPORT_HELP = `
Report formats; separate several by commas, or repeat --report:
  json=FILE         the complete report, described by specs/report.schema.json; input of muster replay
  junit=FILE        JUnit XML: a suite per operation, a test case per requirement
  markdown=FILE     for a pull request or $GITHUB_STEP_SUMMARY; at most 65,536 characters
  ndjson=FILE       events of the run, one JSON object per line; the last one has the verdicts
  annotations       errors and warnings of a GitHub workflow step, in addition to the text report
FILE can be - for the standard output; the text report is then written to the standard error. Files are replaced
atomically when the run ends, also when it is interrupted. Only those of ndjson and --record grow during the run, from
its first line on; an older file is replaced by that line.
`

export const reportOptions = (command: Command): Command =>
  command
    .optionsGroup('Reports:')
    .option(
      '--report <format=file,…>',
      'write a report in addition to the text; formats are listed below',
      collect,
    )
    .option('--show <n>', 'failures that the text report shows in full, or "all" (default: 20)', numberOrAll)
    .addOption(
      new Option('--shell <name>', 'shell that printed commands are quoted for').choices([...SHELLS]),
    )
    .option('--record <file>', 'write every exchange to this file as NDJSON, credentials redacted')

/** Parses the values of --report; no file of them may be that of --record. */
export function reportFilesOf({
  report: values = [],
  record,
}: Pick<ReportFlags, 'report' | 'record'>): readonly ReportFile[] {
  const reports = values.flatMap((value) => value.split(',')).map(parse)
  const formats = new Map<string, ReportFormat>()
  for (const { format, file } of reports) {
    const path = file === STDOUT ? STDOUT : resolve(file)
    const other = formats.get(path)
    const name = file === STDOUT ? 'the standard output' : `"${file}"`
    if (record !== undefined && path === (record === STDOUT ? STDOUT : resolve(record))) {
      throw new UsageError(`--report ${format} and --record both write to ${name}: name a file for each.`)
    }
    if (other === format) throw new UsageError(`--report sends ${format} to ${name} twice: name it once.`)
    if (other !== undefined) {
      throw new UsageError(`--report sends ${other} and ${format} to ${name}: name a file for each.`)
    }
    formats.set(path, format)
  }
  return reports
}

function parse(entry: string): ReportFile {
  const [name = '', ...rest] = entry.split('=')
  const file = rest.join('=')
  const format = REPORT_FORMATS.find((each) => each === name)
  if (format === undefined) throw new UsageError(unknown(entry, name))
  if (format === 'annotations' && rest.length === 0) return { format, file: STDOUT, besideText: true }
  if (file === '') {
    throw new UsageError(
      `--report ${format} has no file: pass ${format}=FILE, or ${format}=- for the standard output.`,
    )
  }
  return { format, file, besideText: false }
}

function unknown(entry: string, name: string): string {
  const formats = `Formats: ${REPORT_FORMATS.join(', ')}.`
  if (name === '') return `--report "${entry}" has no format: pass FORMAT=FILE. ${formats}`
  return `--report "${entry}": unknown report format "${name}"${didYouMean(name, REPORT_FORMATS)} ${formats}`
}
