import type { Replayed } from '../model/replayed.ts'
import { printable, styler } from './terminal-text.ts'

/** One line per replayed counterexample, with what it shows now. */
export function replayLine(
  { requirement }: { readonly requirement: string },
  { result, failure, reason, acceptedWrite }: Replayed,
  colour: boolean,
): string {
  const style = styler(colour)
  const shown = style(result === 'FIXED' ? 'green' : 'red', result)
  const now = failure
    ? `\n  expected  ${printable(failure.expected)}\n  got       ${printable(failure.got)}`
    : ''
  const undo = acceptedWrite
    ? `  the account accepted a write of ${acceptedWrite.operation} at ${acceptedWrite.at}; undo it with: ${acceptedWrite.undo}\n`
    : ''
  return `${shown}  ${requirement}${reason === undefined ? '' : `: ${printable(reason)}`}${now}\n${undo}`
}
