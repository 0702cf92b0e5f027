import { closeSync, fsyncSync, mkdtempSync, openSync, rmdirSync, writeSync } from 'node:fs'
import { isObject } from '../../model/exchange.ts'
import type { JournalLine } from '../../model/journal.ts'
import { type CliEnvironment, UsageError } from '../environment.ts'
import { readText } from '../read-text.ts'

/** The first line of a cleanup journal. */
interface Head {
  readonly type: 'journal'
  readonly format: 'pass-muster/journal/1'
  /** The target, as the first line of the run names it. */
  readonly target: string
}

/** An open journal; the file is created with its first line. */
export interface JournalFile<Line = JournalLine> {
  /** Returns when the line is on the disk; throws a UsageError, so that the resource is not created. */
  readonly write: (line: Line) => void
  readonly close: () => void
}

/** The file is named on the standard error when it is created. */
export function openJournal(
  target: string,
  account: string | undefined,
  { err }: Pick<CliEnvironment, 'err'>,
): JournalFile {
  let opened: JournalFile<JournalLine | Head> | undefined
  return {
    write: (line) => {
      if (opened === undefined) {
        const time = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')
        const file = `muster-journal-${account ?? 'unknown'}-${time}.ndjson`
        opened = appending(file, 'ax')
        opened.write({ type: 'journal', format: 'pass-muster/journal/1', target })
        err(
          `muster: writes are recorded in ${file}; "muster cleanup ${file}" deletes what they created, or says how.\n`,
        )
      }
      opened.write(line)
    },
    close: () => {
      opened?.close()
      opened = undefined
    },
  }
}

/** Opens an existing journal to append to it. */
export const reopenJournal = (file: string): JournalFile => appending(file, 'a')

function appending(file: string, flags: 'a' | 'ax'): JournalFile<JournalLine | Head> {
  const descriptor = onDisk(file, () => openSync(file, flags))
  return {
    write: (line) =>
      onDisk(file, () => {
        writeSync(descriptor, `${JSON.stringify(line)}\n`)
        fsyncSync(descriptor)
      }),
    close: () => closeSync(descriptor),
  }
}

/** Detects before the run that the journal could not be written. */
export function assertJournalFolder(): void {
  onDisk(process.cwd(), () => rmdirSync(mkdtempSync('muster-journal-')))
}

function onDisk<Result>(place: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    throw new UsageError(
      `The cleanup journal cannot be written to ${place} (${(error as NodeJS.ErrnoException).code}), so nothing is created: run muster in a folder that can be written.`,
    )
  }
}

/** Reads a journal; its last line is ignored if the end of the run cut it off. */
export function readJournal(file: string): {
  readonly target: string
  readonly lines: readonly JournalLine[]
} {
  const [head, ...lines] = textOf(file).split('\n').flatMap(parsed)
  if (!isObject(head) || head.format !== 'pass-muster/journal/1') {
    throw new UsageError(
      `"${file}" is not a cleanup journal of muster: pass the muster-journal-….ndjson file of a run.`,
    )
  }
  return { target: String(head.target), lines: lines as JournalLine[] }
}

function textOf(file: string): string {
  try {
    return readText(file)
  } catch {
    throw new UsageError(`"${file}" cannot be read: pass the muster-journal-….ndjson file of a run.`)
  }
}

function parsed(line: string): unknown[] {
  try {
    return [JSON.parse(line)]
  } catch {
    return []
  }
}
