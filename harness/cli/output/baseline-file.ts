import { accessSync, constants } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Baseline } from '../../model/baseline.ts'
import type { RunReport } from '../../model/report.ts'
import { currentId } from '../../model/requirement.ts'
import { type OpenedBaseline, type ReadOptions, readBaseline } from '../../runner/baseline/read.ts'
import {
  type BaselineChanges,
  changesOf,
  emptyBaseline,
  unusable,
  updateBaseline,
} from '../../runner/baseline/update.ts'
import { type CliEnvironment, UsageError } from '../environment.ts'
import type { BaselineConfig, RunConfig } from '../options/run-config.ts'
import { readText } from '../read-text.ts'
import { writeAtomically } from './output-file.ts'

/** The baseline of a finished run. */
interface CompletedBaseline {
  readonly baseline?: Baseline
  /** What became of the file, and what the user has to do next: the last thing that the run says. */
  readonly notice?: string
}

/** The baseline for a finished run; updates the file first if the configuration says so. */
export type CompleteBaseline = (run: RunReport) => Promise<CompletedBaseline>

/** Reads the baseline before the run; throws a UsageError for an invalid one. */
export async function openBaseline(
  { baseline: config, failOn }: Pick<RunConfig, 'baseline' | 'failOn'>,
  cli: CliEnvironment,
): Promise<CompleteBaseline> {
  if (config === undefined) return async () => ({})
  const { file } = config
  if (config.update) {
    assertWritable(file)
    const text = textOf(file, emptyBaseline(config.target))
    const opened = await read(file, text, { reasonless: true })
    return (run) => update(config, opened, { run, failOn })
  }
  const { baseline } = await read(file, textOf(file))
  for (const { requirement, line } of baseline.entries) {
    const id = currentId(requirement)
    if (id !== requirement)
      cli.err(
        `muster: ${file}, line ${line}: "${requirement}" was renamed to "${id}"; --update-baseline changes it.\n`,
      )
  }
  return async () => ({ baseline })
}

async function update(
  { file, reason }: BaselineConfig,
  opened: OpenedBaseline,
  { run, failOn }: Pick<RunConfig, 'failOn'> & { readonly run: RunReport },
): Promise<CompletedBaseline> {
  const why = unusable(run)
  if (why !== undefined) {
    return { baseline: opened.baseline, notice: `${file} was not updated, because ${why}.` }
  }
  const changes = changesOf(opened.baseline, run, failOn)
  const text = await updateBaseline(opened, changes, reason)
  writeAtomically(file, text)
  const { baseline } = await read(file, text, { reasonless: true })
  return { baseline, notice: `${file}: ${summaryOf(changes, reason)}` }
}

function summaryOf({ missing, over, reasonless, renamed }: BaselineChanges, reason: string): string {
  const renames = renamed.size === 0 ? '' : `, ${renamed.size} renamed`
  const changes = `${missing.length} added, ${over.length} removed${renames}.`
  const lacking = reason === '' ? missing.length + reasonless.length : 0
  if (lacking === 0) return changes
  const entries = lacking === 1 ? '1 entry has' : `${lacking} entries have`
  return `${changes} ${entries} no reason yet: until you write one, or pass --reason, a run with this file ends with exit code 2.`
}

async function read(file: string, text: string, options: ReadOptions = {}): Promise<OpenedBaseline> {
  const opened = await readBaseline(file, text, options)
  if ('baseline' in opened) return opened
  throw new UsageError(
    `--baseline "${file}", line ${opened.line}: ${opened.message}.`.replace(/([?.])\.$/, '$1'),
  )
}

function textOf(file: string, otherwise?: string): string {
  try {
    return readText(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new UsageError(`--baseline "${file}" cannot be read: name a readable file.`)
    }
    if (otherwise !== undefined) return otherwise
    throw new UsageError(
      `--baseline "${file}" does not exist: correct the path, or pass --update-baseline to create it.`,
    )
  }
}

function assertWritable(file: string): void {
  const folder = dirname(resolve(file))
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    throw new UsageError(`--baseline "${file}" cannot be written: create the folder ${folder} first.`)
  }
}
