import type { Variables } from './environment.ts'

interface Stream {
  readonly isTTY?: boolean
  readonly hasColors?: () => boolean
}

/** Whether a line may be drawn over again: on a terminal that obeys control codes, with a person before it. */
export const drawsProgress = ({ isTTY = false }: Stream, { TERM, CI }: Variables): boolean =>
  isTTY && TERM !== 'dumb' && !CI

/** Whether text has colours: as NO_COLOR and FORCE_COLOR say, else on a terminal that knows them. */
export function hasColour({ hasColors }: Stream, { NO_COLOR, FORCE_COLOR }: Variables): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR)
  return hasColors?.() === true
}
