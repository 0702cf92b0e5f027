import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { isObject } from '../../model/exchange.ts'
import type { JournalLine } from '../../model/ledger.ts'
import { type CliEnvironment, UsageError } from '../environment.ts'
import { readText } from '../read-text.ts'

/** The first line of a ledger. */
interface Head {
  readonly type: 'ledger'
  readonly format: 'pass-muster/ledger/1'
  /** The target, as the first line of the run names it. */
  readonly target: string
}

/** An open ledger; the file is created with its first line. */
export interface LedgerFile {
  /** Returns when the line is on the disk; throws the error of the file system, so that the resource is not created. */
  readonly write: (line: JournalLine) => void
  readonly close: () => void
}

/** The file is named on the standard error when it is created. */
export function openLedger(
  target: string,
  account: string | undefined,
  { err }: Pick<CliEnvironment, 'err'>,
): LedgerFile {
  let descriptor: number | undefined
  const append = (line: JournalLine | Head) => {
    if (descriptor === undefined) return
    writeSync(descriptor, `${JSON.stringify(line)}\n`)
    fsyncSync(descriptor)
  }
  return {
    write: (line) => {
      if (descriptor === undefined) {
        const time = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')
        const file = `muster-ledger-${account ?? 'unknown'}-${time}.ndjson`
        descriptor = openSync(file, 'ax')
        append({ type: 'ledger', format: 'pass-muster/ledger/1', target })
        err(
          `muster: writes are recorded in ${file}; "muster cleanup ${file}" deletes what they created, or says how.\n`,
        )
      }
      append(line)
    },
    close: () => {
      if (descriptor !== undefined) closeSync(descriptor)
      descriptor = undefined
    },
  }
}

/** Opens an existing ledger to append to it. */
export function reopenLedger(file: string): LedgerFile {
  const descriptor = openSync(file, 'a')
  return {
    write: (line) => {
      writeSync(descriptor, `${JSON.stringify(line)}\n`)
      fsyncSync(descriptor)
    },
    close: () => closeSync(descriptor),
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
    return readText(file)
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
