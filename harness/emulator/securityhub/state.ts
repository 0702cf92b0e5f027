/** An account that the Security Hub administrator registered. */
export interface HubMember {
  readonly email?: string
  readonly memberStatus: 'Created' | 'Invited' | 'Removed'
  readonly invitedAt?: Date
  readonly updatedAt: Date
}

/** Security Hub where it is enabled. */
export interface Hub {
  readonly subscribedAt: Date
  readonly members: Map<string, HubMember>
}

/** Security Hub in one region; without a hub it is disabled. */
export interface SecurityHubState {
  hub: Hub | undefined
}

/** A hub without members. */
export const freshHub = (subscribedAt: Date): Hub => ({ subscribedAt, members: new Map() })
