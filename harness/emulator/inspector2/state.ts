/** An account that was associated with the delegated administrator. */
export interface InspectorMember {
  readonly relationshipStatus: 'ENABLED' | 'REMOVED'
  readonly deepInspection: 'ACTIVATED' | 'DEACTIVATED'
  /** How many reads are still to show it as CREATED; may be Infinity. */
  readonly readsAsCreated: number
  readonly updatedAt: Date
}

/** Inspector in one region: its members by account id, those that were disassociated included. */
export interface Inspector2State {
  readonly members: Map<string, InspectorMember>
}

/** Inspector before its first request. */
export const freshInspector2 = (): Inspector2State => ({ members: new Map() })

/** Whether an account is a member now. */
export const isAssociated = (member: InspectorMember | undefined): member is InspectorMember =>
  member?.relationshipStatus === 'ENABLED'
