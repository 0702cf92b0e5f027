import type { Refusal } from '../refusals/refusal.ts'
import { notSubscribed } from '../refusals/securityhub.ts'
import type { Region } from '../region.ts'
import type { Hub } from '../securityhub-state.ts'

/** The hub of this region, or the refusal where Security Hub is disabled. */
export const hubOf = ({ caller, securityhub }: Region): Hub | Refusal =>
  securityhub.hub ?? notSubscribed(caller)
