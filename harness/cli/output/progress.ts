import type { RunEvent } from '../../runner/run.ts'
import type { Shell } from '../shell.ts'

/** Draws one line that is written over while a run goes on; nothing where there is no terminal. */
export function progressLine({ err, isTerminal }: Shell): (event: RunEvent) => void {
  let planned = 0
  let judged = 0
  let failed = 0
  return (event) => {
    if (!isTerminal) return
    if (event.type === 'planned') planned = event.plan.properties.length
    if (event.type === 'judged') {
      judged++
      if (event.verdict === 'fail') failed++
      err(`\r\u001b[2K${judged} of ${planned} properties judged${failed > 0 ? `, ${failed} failed` : ''}`)
    }
    if (event.type === 'finished') err('\r\u001b[2K')
  }
}
