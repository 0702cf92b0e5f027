import type { Detector } from '../guardduty-state.ts'
import { notOwned } from '../refusals/guardduty.ts'
import type { Refusal } from '../refusals/refusal.ts'
import type { Region } from '../region.ts'
import type { Input } from './handler.ts'

/** The detector that the path names, or the refusal where it is not one of the caller's. */
export const detectorOf = ({ path }: Input, { guardduty }: Region): Detector | Refusal =>
  guardduty.detectors.get(path.detectorId ?? '') ?? notOwned
