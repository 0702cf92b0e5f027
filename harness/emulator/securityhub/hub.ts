import type { Handler } from '../handler.ts'
import { isRefusal, type Refusal } from '../protocol/refusals.ts'
import type { Region } from '../protocol/region.ts'
import { alreadySubscribed, notSubscribed } from './refusals.ts'
import { freshHub, type Hub } from './state.ts'

/** The hub of this region, or the refusal where Security Hub is disabled. */
export const hubOf = ({ caller, securityhub }: Region): Hub | Refusal =>
  securityhub.hub ?? notSubscribed(caller)

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
