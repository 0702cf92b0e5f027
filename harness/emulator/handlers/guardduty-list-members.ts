import { PAGE_SIZE, pageOf } from '../page.ts'
import { outOfRange } from '../refusals/guardduty.ts'
import { isRefusal } from '../refusals/refusal.ts'
import { detectorOf } from './guardduty-detector-of.ts'
import { memberRecord } from './guardduty-member-record.ts'
import type { Handler } from './handler.ts'

/**
 * Lists the members of a detector. Unless `onlyAssociated=false`, only those that accepted an invitation are meant, and
 * nobody accepts one here.
 */
export const listMembers: Handler = (input, region) => {
  const detector = detectorOf(input, region)
  if (isRefusal(detector)) return detector
  const { query } = input
  const members = query.get('onlyAssociated')?.toLowerCase() === 'false' ? detector.members : []
  const page = pageOf(members, Number(query.get('maxResults') ?? PAGE_SIZE), query.get('nextToken') ?? '')
  if (!page) return outOfRange
  const { entries, ...next } = page
  return {
    output: { members: entries.map(([id, member]) => memberRecord(id, member, region.caller)), ...next },
  }
}
