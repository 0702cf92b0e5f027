import { accessSync, constants, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import { closestMatch } from 'leven'
import { UsageError } from '../shell.ts'
import { collect } from './values.ts'

const REPORT_KINDS = ['json', 'junit', 'markdown', 'ndjson', 'annotations'] as const

export type ReportKind = (typeof REPORT_KINDS)[number]

/** A report that was asked for. */
export interface WantedReport {
  readonly kind: ReportKind
  /** A path, or STDOUT. */
  readonly file: string
  /** Whether the text for people goes to the standard output as well. */
  readonly besideText: boolean
}

/** The name of the standard output among files. */
export const STDOUT = '-'

const HELP = `
Reports, several separated by commas or by another --report:
  json=FILE         everything, as specs/report.schema.json describes it; muster replay reads it
  junit=FILE        JUnit XML: a suite per operation, a case per requirement
  markdown=FILE     for a pull request or $GITHUB_STEP_SUMMARY, of at most 65,536 characters
  ndjson=FILE       what happens, a line of JSON each; the last has the verdicts
  annotations       for a step of a GitHub workflow: errors and warnings beside the text
FILE may be - for the standard output, and the text goes to the standard error then. Files are replaced in one step
when the run is over, also when it is interrupted.`

export const reportOption = (command: Command): Command =>
  command
    .option('--report <kind=file,…>', 'also write a report; its kinds are told below', collect)
    .addHelpText('after', HELP)

/** The reports that the flags ask for, after making sure that each of them can be written. */
export function wantedReports(values: readonly string[] = []): readonly WantedReport[] {
  const wanted = values.flatMap((value) => value.split(',')).map(parse)
  const seen = new Map<string, ReportKind>()
  for (const { kind, file } of wanted) {
    const place = file === STDOUT ? STDOUT : resolve(file)
    const other = seen.get(place)
    if (other !== undefined) {
      const where = file === STDOUT ? 'the standard output' : `"${file}"`
      throw new UsageError(`--report sends ${other} and ${kind} to ${where}: name a file for each.`)
    }
    seen.set(place, kind)
    if (file !== STDOUT) assertWritable(kind, file)
  }
  return wanted
}

function parse(entry: string): WantedReport {
  const [name = '', ...rest] = entry.split('=')
  const file = rest.join('=')
  const kind = REPORT_KINDS.find((each) => each === name)
  if (kind === undefined) throw new UsageError(unknown(entry, name))
  if (kind === 'annotations' && rest.length === 0) return { kind, file: STDOUT, besideText: true }
  if (file === '') {
    throw new UsageError(
      `--report ${kind} lacks its file: pass ${kind}=FILE, or ${kind}=- for the standard output.`,
    )
  }
  return { kind, file, besideText: false }
}

function unknown(entry: string, name: string): string {
  const all = `the kinds are ${REPORT_KINDS.join(', ')}`
  if (name === '') return `--report "${entry}" names no kind: pass KIND=FILE; ${all}.`
  return `--report "${entry}" is of no kind that is known: did you mean "${closestMatch(name, [...REPORT_KINDS])}"? Else ${all}.`
}

/** Stops before anything is judged if a report could not be written afterwards. */
function assertWritable(kind: ReportKind, file: string): void {
  const folder = dirname(resolve(file))
  const found = statSync(file, { throwIfNoEntry: false })
  if (found?.isDirectory())
    throw new UsageError(`--report ${kind}: "${file}" is a folder: name a file in it.`)
  try {
    accessSync(found && !found.isFile() ? file : folder, constants.W_OK)
  } catch {
    throw new UsageError(
      `--report ${kind}: "${file}" cannot be written: make the folder ${folder} first, or choose another.`,
    )
  }
}
