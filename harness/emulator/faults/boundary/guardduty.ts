import { creating, getting, OTHER_LAWS, refused } from '../../variations/guardduty.ts'
import { faultRows } from '../fault.ts'

export const boundaryGuardDutyFaults = faultRows({
  'guardduty-refuses-17-accounts': {
    text: 'CreateMembers refuses 17 accounts.',
    kind: 'boundary',
    kills: ['guardduty.CreateMembers/behaviour/accepts-valid-requests'],
    also: OTHER_LAWS,
    middleware: () => creating(({ details }) => (details.length === 17 ? refused() : undefined)),
  },
  'guardduty-refuses-31-ids': {
    text: 'GetMembers refuses 31 ids.',
    kind: 'boundary',
    kills: ['guardduty.GetMembers/behaviour/accepts-valid-requests'],
    also: OTHER_LAWS,
    middleware: () => getting(({ ids }) => (ids.length === 31 ? refused() : undefined)),
  },
})
