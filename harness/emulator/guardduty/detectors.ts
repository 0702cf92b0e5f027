import type { Handler, HandlerInput } from '../handler.ts'
import { isRefusal, type Refusal } from '../protocol/refusals.ts'
import type { Region } from '../protocol/region.ts'
import { badRequest, notOwned, outOfRange } from './refusals.ts'
import { type Detector, makeDetector } from './state.ts'

/** The detector that the path names, or the refusal where it is not one of the caller's. */
export const detectorOf = ({ path }: HandlerInput, { guardduty }: Region): Detector | Refusal =>
  guardduty.detectors.get(path.detectorId ?? '') ?? notOwned

/** Lists the detector of this region; the first call makes it, so that a fresh emulator can be used at once. */
export const listDetectors: Handler = (_, { guardduty, name }) => {
  if (guardduty.detectorsMade === 0) makeDetector(guardduty, name)
  return { output: { detectorIds: [...guardduty.detectors.keys()] } }
}

/** Makes a detector where there is none: AWS allows one for each account and region. */
export const createDetector: Handler = ({ body }, { guardduty, name }) => {
  if (typeof body.enable !== 'boolean') return outOfRange
  if (guardduty.detectors.size > 0) return badRequest('a detector already exists for the current account.')
  return { output: { detectorId: makeDetector(guardduty, name) } }
}

/** Deletes a detector and its members with it. */
export const deleteDetector: Handler = (input, region) => {
  const detector = detectorOf(input, region)
  if (isRefusal(detector)) return detector
  region.guardduty.detectors.delete(input.path.detectorId ?? '')
  return { output: {} }
}
