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

/** The baseline for a finished run; updates the file first if the configuration says so. */
export type CompleteBaseline = (run: RunReport) => Promise<Baseline | undefined>

/** Reads the baseline before the run; throws a UsageError for an invalid one. */
export async function openBaseline(
  { baseline: config, failOn }: Pick<RunConfig, 'baseline' | 'failOn'>,
  cli: CliEnvironment,
): Promise<CompleteBaseline> {
  if (config === undefined) return async () => undefined
  const { file } = config
  if (config.update) {
    assertWritable(file)
    const text = textOf(file, emptyBaseline(config.target))
    const opened = await read(file, text, { reasonless: true })
    return (run) => update(config, opened, { run, failOn }, cli)
  }
  const { baseline } = await read(file, textOf(file))
  for (const { requirement, line } of baseline.entries) {
    const id = currentId(requirement)
    if (id !== requirement)
      cli.err(
        `muster: ${file}, line ${line}: "${requirement}" was renamed to "${id}"; --update-baseline changes it.\n`,
      )
  }
  return async () => baseline
}

async function update(
  { file, reason }: BaselineConfig,
  opened: OpenedBaseline,
  { run, failOn }: Pick<RunConfig, 'failOn'> & { readonly run: RunReport },
  cli: CliEnvironment,
): Promise<Baseline> {
  const why = unusable(run)
  if (why !== undefined) {
    cli.err(`muster: ${file} was not updated, because ${why}.\n`)
    return opened.baseline
  }
  const changes = changesOf(opened.baseline, run, failOn)
  const text = await updateBaseline(opened, changes, reason)
  writeAtomically(file, text)
  cli.err(`muster: ${file}: ${summaryOf(changes, reason)}\n`)
  return (await read(file, text, { reasonless: true })).baseline
}

function summaryOf({ missing, over, reasonless, renamed }: BaselineChanges, reason: string): string {
  const renames = renamed.size === 0 ? '' : `, ${renamed.size} renamed`
  const changes = `${missing.length} added, ${over.length} removed${renames}.`
  const lacking = reason === '' ? missing.length + reasonless.length : 0
  return lacking === 0 ? changes : `${changes} Add a reason to ${lacking}: the file is invalid without.`
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
