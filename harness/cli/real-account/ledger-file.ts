import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { isObject } from '../../model/exchange.ts'
import type { LedgerLine } from '../../model/ledger.ts'
import { UsageError } from '../shell.ts'

/** The first line of a ledger. */
interface Head {
  readonly type: 'ledger'
  readonly format: 'pass-muster/ledger/1'
  /** What the accounts were created at, as the first line of the run named it. */
  readonly target: string
}

/** A ledger that is being written; it comes into being with its first line. */
export interface LedgerFile {
  /** On the disk when it returns; throws what the file system says, and then nothing is created. */
  readonly write: (line: LedgerLine) => void
  readonly close: () => void
}

/** @param onOpened told the name of the file as soon as there is one */
export function openLedger(
  target: string,
  account: string | undefined,
  onOpened: (file: string) => void,
): LedgerFile {
  let descriptor: number | undefined
  const append = (line: LedgerLine | Head) => {
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
        onOpened(file)
      }
      append(line)
    },
    close: () => {
      if (descriptor !== undefined) closeSync(descriptor)
      descriptor = undefined
    },
  }
}

/** Appends to a ledger that was read before. */
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

/** The lines of a ledger; the last one may have been torn by what ended the run. */
export function readLedger(file: string): { readonly target: string; readonly lines: readonly LedgerLine[] } {
  const [head, ...lines] = textOf(file).split('\n').flatMap(parsed)
  if (!isObject(head) || head.format !== 'pass-muster/ledger/1') {
    throw new UsageError(`"${file}" is no ledger of muster: pass a muster-ledger-….ndjson that a run wrote.`)
  }
  return { target: String(head.target), lines: lines as LedgerLine[] }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`"${file}" cannot be read: pass a muster-ledger-….ndjson that a run wrote.`)
  }
}

function parsed(line: string): unknown[] {
  try {
    return [JSON.parse(line)]
  } catch {
    return []
  }
}
