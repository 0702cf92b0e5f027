import type { Region } from '../protocol/region.ts'
import type { Processed, StateChange } from '../state-change.ts'
import { adoptDetector, type Detector } from './state.ts'

/** The detector of the request, which is there after a success. */
const detectorOf = ({ path: { detectorId = '' } }: Processed, { guardduty }: Region): Detector =>
  guardduty.detectors.get(detectorId) ?? adoptDetector(guardduty, detectorId)

/** Every account has a record; one that was there before keeps what it says. */
export const membersCreated: StateChange = (processed, region) => {
  const { members } = detectorOf(processed, region)
  for (const [account, { email }] of processed.accounts) {
    if (members.has(account)) continue
    members.set(account, { email: String(email), relationshipStatus: 'Created', updatedAt: region.now() })
  }
}

/** No account has a record. */
export const membersDeleted: StateChange = (processed, region) => {
  const { members } = detectorOf(processed, region)
  for (const account of processed.accounts.keys()) members.delete(account)
}
