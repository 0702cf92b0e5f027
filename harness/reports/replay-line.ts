import type { Replayed } from '../runner/replay.ts'
import type { ReplayToken } from '../runner/replay-token.ts'
import { styler } from './style.ts'

/** One line per replayed counterexample, with what it shows now. */
export function replayLine(
  { requirement }: ReplayToken,
  { result, failure, reason }: Replayed,
  colour: boolean,
): string {
  const style = styler(colour)
  const shown = style(result === 'FIXED' ? 'green' : 'red', result)
  const now = failure ? `\n  expected  ${failure.expected}\n  got       ${failure.got}` : ''
  return `${shown}  ${requirement}${reason === undefined ? '' : `: ${reason}`}${now}\n`
}
