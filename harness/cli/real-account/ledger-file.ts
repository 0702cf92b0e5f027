import { closeSync, fsyncSync, mkdtempSync, openSync, readFileSync, rmdirSync, writeSync } from 'node:fs'
import { isObject } from '../../model/exchange.ts'
import type { JournalLine } from '../../model/ledger.ts'
import { UsageError } from '../environment.ts'

/** The first line of a ledger. */
interface Head {
  readonly type: 'ledger'
  readonly format: 'pass-muster/ledger/1'
  /** The target, as the first line of the run names it. */
  readonly target: string
}

/** An open ledger; the file is created with its first line. */
export interface LedgerFile<Line = JournalLine> {
  /** Returns when the line is on the disk; throws a UsageError, so that the resource is not created. */
  readonly write: (line: Line) => void
  readonly close: () => void
}

/** @param onOpened called with the name of the file when it is created */
export function openLedger(
  target: string,
  account: string | undefined,
  onOpened: (file: string) => void,
): LedgerFile {
  let opened: LedgerFile<JournalLine | Head> | undefined
  return {
    write: (line) => {
      if (opened === undefined) {
        const time = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')
        const file = `muster-ledger-${account ?? 'unknown'}-${time}.ndjson`
        opened = appending(file, 'ax')
        opened.write({ type: 'ledger', format: 'pass-muster/ledger/1', target })
        onOpened(file)
      }
      opened.write(line)
    },
    close: () => {
      opened?.close()
      opened = undefined
    },
  }
}

/** Opens an existing ledger to append to it. */
export const reopenLedger = (file: string): LedgerFile => appending(file, 'a')

function appending(file: string, flags: 'a' | 'ax'): LedgerFile<JournalLine | Head> {
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

/** Detects before the run that the ledger could not be written. */
export function assertLedgerFolder(): void {
  onDisk(process.cwd(), () => rmdirSync(mkdtempSync('muster-ledger-')))
}

function onDisk<Result>(place: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    throw new UsageError(
      `The ledger of what is created cannot be written to ${place} (${(error as NodeJS.ErrnoException).code}), so nothing is created: run muster in a folder that can be written.`,
    )
  }
}

/** Reads a ledger; its last line is ignored if the end of the run cut it off. */
export function readLedger(file: string): {
  readonly target: string
  readonly lines: readonly JournalLine[]
} {
  const [head, ...lines] = textOf(file).split('\n').flatMap(parsed)
  if (!isObject(head) || head.format !== 'pass-muster/ledger/1') {
    throw new UsageError(
      `"${file}" is not a ledger of muster: pass the muster-ledger-….ndjson file of a run.`,
    )
  }
  return { target: String(head.target), lines: lines as JournalLine[] }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`"${file}" cannot be read: pass the muster-ledger-….ndjson file of a run.`)
  }
}

function parsed(line: string): unknown[] {
  try {
    return [JSON.parse(line)]
  } catch {
    return []
  }
}
