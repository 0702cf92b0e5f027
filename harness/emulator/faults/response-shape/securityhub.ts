import { showing } from '../../variations/securityhub.ts'
import { faultRows } from '../fault.ts'

export const responseShapeSecurityHubFaults = faultRows({
  'securityhub-dates-in-seconds': {
    text: 'GetMembers shows when a member was invited in seconds since 1970.',
    kind: 'response-shape',
    kills: ['securityhub.InviteMembers/behaviour/invited-member-is-shown'],
    middleware: showing((shown) => ('InvitedAt' in shown ? { ...shown, InvitedAt: 1_700_000_000 } : shown)),
  },
})
