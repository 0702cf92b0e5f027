import type { StateChange } from '../state-change.ts'
import { freshHub } from './state.ts'

/** Security Hub is enabled, and every account is invited. */
export const membersInvited: StateChange = ({ accounts }, { securityhub, now }) => {
  securityhub.hub ??= freshHub(now())
  const { members } = securityhub.hub
  for (const account of accounts.keys()) {
    const at = now()
    members.set(account, {
      ...members.get(account),
      memberStatus: 'Invited',
      invitedAt: at,
      updatedAt: at,
    })
  }
}
