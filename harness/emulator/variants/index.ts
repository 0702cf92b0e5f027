import { rowsByName } from '../rows-by-name.ts'
import { bodyVariants } from './bodies.ts'
import { errorVariants } from './errors.ts'
import { gateVariants } from './gates.ts'
import { guarddutyVariants } from './guardduty/index.ts'
import { inspector2Variants } from './inspector2/index.ts'
import { paceVariants } from './pace.ts'
import { requestVariants } from './requests.ts'
import { routeVariants } from './routes.ts'
import { securityHubVariants } from './securityhub/index.ts'
import { transportVariants } from './transport.ts'
import type { Variant, VariantRow } from './variant.ts'

const groups = [
  bodyVariants,
  errorVariants,
  transportVariants,
  gateVariants,
  paceVariants,
  routeVariants,
  requestVariants,
  ...guarddutyVariants,
  ...inspector2Variants,
  ...securityHubVariants,
]

/** Every variant. */
export const variants: readonly Variant[] = rowsByName<VariantRow>(groups).map(([name, row]) => ({
  name,
  ...row,
}))
