import { createHash } from 'node:crypto'

/** An account that a detector's administrator registered. */
export interface GuardDutyMember {
  readonly email: string
  readonly relationshipStatus: 'Created' | 'Invited' | 'Removed'
  readonly invitedAt?: Date
  readonly updatedAt: Date
}

/** A detector and its members by account id. */
export interface Detector {
  readonly members: Map<string, GuardDutyMember>
}

/** GuardDuty in one region: one detector at most, which is there from the first ListDetectors on. */
export interface GuardDutyState {
  readonly detectors: Map<string, Detector>
  /** All that were ever made here; a deleted one does not come back by itself. */
  detectorsMade: number
}

/** GuardDuty before its first request. */
export const freshGuardDuty = (): GuardDutyState => ({ detectors: new Map(), detectorsMade: 0 })

/** Takes an id that a caller knows for the one of the detector. */
export function adoptDetector(guardduty: GuardDutyState, id: string): Detector {
  const detector: Detector = { members: new Map() }
  guardduty.detectorsMade += 1
  guardduty.detectors.set(id, detector)
  return detector
}

/** Makes a detector and returns its id, the same in every process so that a printed request can be sent again. */
export function makeDetector(guardduty: GuardDutyState, region: string): string {
  const id = createHash('md5')
    .update(`${region}/${guardduty.detectorsMade + 1}`)
    .digest('hex')
  adoptDetector(guardduty, id)
  return id
}
