import { rowsByName } from '../variations/variation.ts'
import { bodyVariants } from './bodies.ts'
import { errorVariants } from './errors.ts'
import { guarddutyDetectorVariants } from './guardduty/detectors.ts'
import { guarddutyErrorVariants } from './guardduty/errors.ts'
import { guarddutyLaggingVariants } from './guardduty/lagging.ts'
import { guarddutyRecordVariants, guarddutyRepeatVariants } from './guardduty/members.ts'
import { guarddutyRefusalVariants } from './guardduty/refusals.ts'
import { guarddutyStrangerVariants } from './guardduty/strangers.ts'
import { inspector2Variants } from './inspector2.ts'
import { requestVariants } from './requests.ts'
import { routeVariants } from './routes.ts'
import { securityHubVariants } from './securityhub.ts'
import { gateVariants, paceVariants, transportVariants } from './transport.ts'
import type { Variant, Variants } from './variant.ts'

/** Correct servers that have GuardDuty in another way. */
const guarddutyVariants = [
  guarddutyRepeatVariants,
  guarddutyErrorVariants,
  guarddutyRecordVariants,
  guarddutyRefusalVariants,
  guarddutyDetectorVariants,
  guarddutyStrangerVariants,
  guarddutyLaggingVariants,
]

const ofAll = [
  bodyVariants,
  errorVariants,
  transportVariants,
  gateVariants,
  paceVariants,
  routeVariants,
  requestVariants,
]

const ofOne = {
  guardduty: guarddutyVariants,
  inspector2: inspector2Variants,
  securityhub: securityHubVariants,
}

/** Every variant. */
export const variants: readonly Variant[] = rowsByName<Omit<Variant, 'name'>>([
  ...ofAll,
  ...Object.entries(ofOne).flatMap(([service, groups]) => groups.map((group) => withService(group, service))),
]).map(([name, row]) => ({ name, ...row }))

function withService(group: Variants, service: string): Readonly<Record<string, Omit<Variant, 'name'>>> {
  return Object.fromEntries(Object.entries(group).map(([name, row]) => [name, { ...row, service }]))
}
