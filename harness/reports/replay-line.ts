import type { Replayed } from '../model/replayed.ts'
import { printable, styler } from './terminal-text.ts'

/** One line per replayed counterexample, with what it shows now. */
export function replayLine(
  { requirement }: { readonly requirement: string },
  { result, failure, reason }: Replayed,
  colour: boolean,
): string {
  const style = styler(colour)
  const shown = style(result === 'FIXED' ? 'green' : 'red', result)
  const now = failure
    ? `\n  expected  ${printable(failure.expected)}\n  got       ${printable(failure.got)}`
    : ''
  return `${shown}  ${requirement}${reason === undefined ? '' : `: ${printable(reason)}`}${now}\n`
}
