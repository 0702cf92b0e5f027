import { isRefusal } from '../refusals/refusal.ts'
import { alreadySubscribed } from '../refusals/securityhub.ts'
import { freshHub } from '../securityhub-state.ts'
import type { Handler } from './handler.ts'
import { hubOf } from './securityhub-hub-of.ts'

/** Tells since when Security Hub is enabled. */
export const describeHub: Handler = (_, region) => {
  const hub = hubOf(region)
  if (isRefusal(hub)) return hub
  return {
    output: {
      HubArn: `arn:aws:securityhub:${region.name}:${region.caller}:hub/default`,
      SubscribedAt: hub.subscribedAt.toISOString(),
      AutoEnableControls: true,
    },
  }
}

/** Enables Security Hub where it was disabled. */
export const enableSecurityHub: Handler = (_, { caller, now, securityhub }) => {
  if (securityhub.hub) return alreadySubscribed(caller)
  securityhub.hub = freshHub(now())
  return { output: {} }
}

/** Disables Security Hub; its members are forgotten. */
export const disableSecurityHub: Handler = (_, region) => {
  const hub = hubOf(region)
  if (isRefusal(hub)) return hub
  region.securityhub.hub = undefined
  return { output: {} }
}
