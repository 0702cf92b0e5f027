import type { Region } from '../protocol/region.ts'
import type { StateChange } from '../state-change.ts'
import { type InspectorMember, isAssociated } from './state.ts'

const memberOf = (account: string, { inspector2, now }: Region): InspectorMember => {
  const member = inspector2.members.get(account)
  if (isAssociated(member)) return member
  return { relationshipStatus: 'ENABLED', deepInspection: 'DEACTIVATED', readsAsCreated: 0, updatedAt: now() }
}

/** Every account is associated, as CREATED for as many reads as the caller wants. */
export const memberAssociated: StateChange = ({ accounts, readsAsCreated }, region) => {
  for (const account of accounts.keys()) {
    region.inspector2.members.set(account, { ...memberOf(account, region), readsAsCreated })
  }
}

/** Every account is associated, and its deep inspection is as the request says. */
export const deepInspectionUpdated: StateChange = ({ accounts }, region) => {
  for (const [account, { activateDeepInspection }] of accounts) {
    const deepInspection = activateDeepInspection ? 'ACTIVATED' : 'DEACTIVATED'
    const member = { ...memberOf(account, region), deepInspection, updatedAt: region.now() } as const
    region.inspector2.members.set(account, member)
  }
}
