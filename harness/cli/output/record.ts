import type { Command } from 'commander'
import { withheldBecause } from '../../model/exchange.ts'
import { toEvidence } from '../../reports/evidence.ts'
import type { RequestEvent } from '../../runner/case/request-event.ts'
import { UsageError } from '../shell.ts'
import { type Draft, openDraft } from './output-file.ts'

export interface RecordFlags {
  readonly record?: string
}

/** Keeps the exchanges of a run. */
export interface Record {
  readonly onAsked: (asked: RequestEvent) => void
  /** Puts the file in its place; says what kept it from being written. */
  readonly finish: () => readonly string[]
  readonly discard: () => void
}

export const recordOption = (command: Command): Command =>
  command.option(
    '--record <file>',
    'keep every exchange as evidence, a line of JSON each, without what is yours',
  )

/** Opens the file that the flags name; undefined where they name none. */
export function openRecord({ record: file }: RecordFlags): Record | undefined {
  if (file === undefined) return undefined
  const draft = open(file)
  let trouble: readonly string[] = []
  const attempt = (write: () => void) => {
    try {
      if (trouble.length === 0) write()
    } catch (error) {
      trouble = [`--record ${file} could not be written: ${error instanceof Error ? error.message : error}`]
      draft.discard()
    }
  }
  return {
    onAsked: ({ exchange }) => {
      // What was not sent is no evidence.
      if (withheldBecause(exchange) !== undefined) return
      attempt(() => draft.write(toEvidence(exchange, new Date())))
    },
    finish: () => {
      attempt(draft.finish)
      return trouble
    },
    discard: draft.discard,
  }
}

function open(file: string): Draft {
  try {
    return openDraft(file)
  } catch (error) {
    throw new UsageError(
      `--record "${file}" cannot be written (${error instanceof Error ? error.message : error}): choose another file.`,
    )
  }
}
