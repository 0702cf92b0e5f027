import { makeDetector } from '../guardduty-state.ts'
import { badRequest, outOfRange } from '../refusals/guardduty.ts'
import { isRefusal } from '../refusals/refusal.ts'
import { detectorOf } from './guardduty-detector-of.ts'
import type { Handler } from './handler.ts'

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
