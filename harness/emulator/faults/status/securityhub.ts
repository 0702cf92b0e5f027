import { bareResponse, inviting } from '../../variations/securityhub.ts'
import { faultRows } from '../fault.ts'

export const statusSecurityHubFaults = faultRows({
  'securityhub-crashes-at-the-second': {
    text: 'A second invitation is answered with 500.',
    kind: 'status',
    kills: ['securityhub.InviteMembers/behaviour/second-invitation-is-answered'],
    also: [
      {
        select: 'securityhub.InviteMembers/protocol/*',
        why: 'An answer of 500 breaks what is asked of errors.',
      },
      { select: 'securityhub.InviteMembers/behaviour/*', why: 'It invites some members twice.' },
    ],
    middleware: () =>
      inviting(async ({ correct }) => {
        const response = await correct()
        return response.body.includes('already invited') ? bareResponse(500) : response
      }),
  },
  'securityhub-refuses-with-403': {
    text: 'InviteMembers refuses with 403 for want of a hub.',
    kind: 'status',
    kills: ['securityhub.InviteMembers/behaviour/hub-must-be-enabled'],
    also: [
      {
        select: 'securityhub.InviteMembers/protocol/error-status',
        why: 'It compares the status with that of the type.',
      },
    ],
    middleware: () =>
      inviting(async ({ correct }) => {
        const response = await correct()
        return response.status === 401 ? { ...response, status: 403 } : response
      }),
  },
})
