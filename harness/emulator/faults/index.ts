import { didYouMean } from '../../model/nearest.ts'
import { rowsByName } from '../variations/variation.ts'
import { atomicityFaults } from './atomicity.ts'
import { boundaryFaults } from './boundary.ts'
import { concurrencyFaults } from './concurrency.ts'
import { detectorFaults } from './detector.ts'
import { errorShapeFaults } from './error-shape.ts'
import type { Fault, FaultRow } from './fault.ts'
import { identityGuardDutyFaults } from './identity/guardduty.ts'
import { identityInspector2Faults } from './identity/inspector2.ts'
import { identitySecurityHubFaults } from './identity/securityhub.ts'
import { partitionGuardDutyFaults } from './partition/guardduty.ts'
import { partitionInspector2Faults } from './partition/inspector2.ts'
import { partitionSecurityHubFaults } from './partition/securityhub.ts'
import { protocolClientHeadersFaults } from './protocol/client-headers.ts'
import { protocolFaults } from './protocol/every-service.ts'
import { protocolPathsFaults } from './protocol/paths.ts'
import { protocolQueriesFaults } from './protocol/queries.ts'
import { rareInputFaults } from './rare-input.ts'
import { responseShapeFaults } from './response-shape.ts'
import { stateGuardDutyFaults } from './state/guardduty.ts'
import { stateInspector2Faults } from './state/inspector2.ts'
import { stateSecurityHubFaults } from './state/securityhub.ts'
import { statusFaults } from './status.ts'
import { transportContentCodingFaults } from './transport/content-codings.ts'
import { transportFaults } from './transport/every-service.ts'
import { typeFaults } from './type.ts'
import { validationFaults } from './validation.ts'

const groups = [
  atomicityFaults,
  boundaryFaults,
  concurrencyFaults,
  detectorFaults,
  errorShapeFaults,
  identityGuardDutyFaults,
  identityInspector2Faults,
  identitySecurityHubFaults,
  partitionGuardDutyFaults,
  partitionInspector2Faults,
  partitionSecurityHubFaults,
  protocolClientHeadersFaults,
  protocolFaults,
  protocolPathsFaults,
  protocolQueriesFaults,
  rareInputFaults,
  responseShapeFaults,
  stateGuardDutyFaults,
  stateInspector2Faults,
  stateSecurityHubFaults,
  statusFaults,
  transportContentCodingFaults,
  transportFaults,
  typeFaults,
  validationFaults,
] as const

type NamesOf<Group> = Group extends unknown ? keyof Group : never

/** The name of a planted fault. */
export type FaultName = NamesOf<(typeof groups)[number]>

/** Every planted fault. */
export const faults = Object.fromEntries(
  rowsByName<FaultRow>(groups).map(([name, row]) => [name, { name, ...row }]),
) as Readonly<Record<FaultName, Fault>>

/** Whether there is a fault of that name. */
export const isFaultName = (name: string): name is FaultName => Object.hasOwn(faults, name)

/** A fault by its name, or in a few words why there is none. */
export function readFaultName(name: string): { readonly name: FaultName } | { readonly problem: string } {
  if (isFaultName(name)) return { name }
  const question = didYouMean(name, Object.keys(faults))
  return { problem: `"${name}" is unknown${question} "muster adequacy --list" prints all.` }
}
