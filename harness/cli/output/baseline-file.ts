import { accessSync, constants, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import type { Baseline } from '../../model/baseline.ts'
import type { FailOn } from '../../model/fail-on.ts'
import { currentId } from '../../model/names.ts'
import type { RunReport } from '../../model/report.ts'
import { type BaselineChanges, changesOf, unusable } from '../../runner/baseline/changes.ts'
import { type OpenedBaseline, type ReadOptions, readBaseline } from '../../runner/baseline/read.ts'
import { emptyBaseline, updateBaseline } from '../../runner/baseline/update.ts'
import { type Shell, UsageError } from '../shell.ts'
import { writeAtomically } from './output-file.ts'

/** The flags that say what is known of the target. */
export interface BaselineFlags {
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly reason?: string
  readonly target?: string
  readonly failOn: FailOn
}

export const baselineOptions = (command: Command): Command =>
  command
    .option(
      '--baseline <file>',
      'what is known to fail, as YAML: only what differs from it makes the run red',
    )
    .option('--update-baseline', 'write the file anew after the run, and keep the comments and reasons in it')
    .option(
      '--reason <text>',
      'the reason of entries that --update-baseline adds; without it, write them by hand',
    )

/** What a finished run is compared with; where the flags say so, the file is brought up to date first. */
export type KnownAfter = (run: RunReport) => Promise<Baseline | undefined>

/** Reads the baseline that the flags name, before anything is judged. */
export async function openBaseline(flags: BaselineFlags, shell: Shell): Promise<KnownAfter> {
  const { baseline: file, updateBaseline: isUpdate = false, reason } = flags
  if (reason !== undefined && !isUpdate)
    throw new UsageError('--reason is for --update-baseline: pass both or neither.')
  if (file === undefined) {
    if (isUpdate) throw new UsageError('--update-baseline needs a file: pass --baseline FILE too.')
    return async () => undefined
  }
  if (!isUpdate) {
    const { baseline } = await read(file, textOf(file))
    for (const { requirement, line } of baseline.entries) {
      const id = currentId(requirement)
      if (id !== requirement)
        shell.err(
          `muster: ${file}, line ${line}: "${requirement}" is "${id}" now; --update-baseline writes that.\n`,
        )
    }
    return async () => baseline
  }
  assertWritable(file)
  const text = textOf(file, emptyBaseline(flags.target ?? ''))
  const opened = await read(file, text, { reasonless: true })
  return (run) => update(file, opened, run, flags, shell)
}

async function update(
  file: string,
  opened: OpenedBaseline,
  run: RunReport,
  { reason = '', failOn }: BaselineFlags,
  shell: Shell,
): Promise<Baseline> {
  const why = unusable(run)
  if (why !== undefined) {
    shell.err(`muster: ${file} was left as it is, for ${why}.\n`)
    return opened.baseline
  }
  const changes = changesOf(opened.baseline, run, failOn)
  const text = await updateBaseline(opened, changes, reason)
  writeAtomically(file, text)
  shell.err(`muster: ${file}: ${told(changes, reason)}\n`)
  return (await read(file, text, { reasonless: true })).baseline
}

function told({ missing, over, reasonless, renamed }: BaselineChanges, reason: string): string {
  const called = renamed.size === 0 ? '' : `, ${renamed.size} renamed`
  const changes = `${missing.length} added, ${over.length} removed${called}.`
  const lacking = reason === '' ? missing.length + reasonless.length : 0
  return lacking === 0
    ? changes
    : `${changes} Write a reason into ${lacking}: until then the file is refused.`
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
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new UsageError(`--baseline "${file}" cannot be read: name a file that can.`)
    }
    if (otherwise !== undefined) return otherwise
    throw new UsageError(
      `--baseline "${file}" does not exist: mend the path, or pass --update-baseline to make it.`,
    )
  }
}

function assertWritable(file: string): void {
  const folder = dirname(resolve(file))
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    throw new UsageError(`--baseline "${file}" cannot be written: make the folder ${folder} first.`)
  }
}
