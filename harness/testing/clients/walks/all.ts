import type { Service } from '../../../emulator/routes.ts'
import { guarddutyWalk } from './guardduty.ts'
import { inspector2Walk } from './inspector2.ts'
import { securityhubWalk } from './securityhub.ts'
import type { Call } from './walk.ts'

/** A walk through all operations of each service, from the world at the start. */
export const walks: Readonly<Record<Service, (call: Call) => Promise<void>>> = {
  guardduty: guarddutyWalk,
  inspector2: inspector2Walk,
  securityhub: securityhubWalk,
}
