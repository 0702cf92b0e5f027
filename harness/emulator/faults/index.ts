import { rowsByName } from '../variations/variation.ts'
import { atomicityEveryServiceFaults } from './atomicity/every-service.ts'
import { atomicityGuardDutyFaults } from './atomicity/guardduty.ts'
import { atomicityInspector2Faults } from './atomicity/inspector2.ts'
import { atomicitySecurityHubFaults } from './atomicity/securityhub.ts'
import { boundaryEveryServiceFaults } from './boundary/every-service.ts'
import { boundaryGuardDutyFaults } from './boundary/guardduty.ts'
import { boundaryInspector2Faults } from './boundary/inspector2.ts'
import { boundarySecurityHubFaults } from './boundary/securityhub.ts'
import { concurrencyGuardDutyFaults } from './concurrency/guardduty.ts'
import { concurrencyInspector2Faults } from './concurrency/inspector2.ts'
import { concurrencySecurityHubFaults } from './concurrency/securityhub.ts'
import { detectorEveryServiceFaults } from './detector/every-service.ts'
import { detectorGuardDutyFaults } from './detector/guardduty.ts'
import { errorShapeEveryServiceFaults } from './error-shape/every-service.ts'
import { errorShapeGuardDutyFaults } from './error-shape/guardduty.ts'
import { errorShapeInspector2Faults } from './error-shape/inspector2.ts'
import { errorShapeSecurityHubFaults } from './error-shape/securityhub.ts'
import type { Fault, FaultRow } from './fault.ts'
import { identityEveryServiceFaults } from './identity/every-service.ts'
import { identityGuardDutyFaults } from './identity/guardduty.ts'
import { identityInspector2Faults } from './identity/inspector2.ts'
import { identitySecurityHubFaults } from './identity/securityhub.ts'
import { partitionEveryServiceFaults } from './partition/every-service.ts'
import { partitionGuardDutyFaults } from './partition/guardduty.ts'
import { partitionInspector2Faults } from './partition/inspector2.ts'
import { partitionSecurityHubFaults } from './partition/securityhub.ts'
import { protocolEveryServiceFaults } from './protocol/every-service.ts'
import { rareInputEveryServiceFaults } from './rare-input/every-service.ts'
import { rareInputGuardDutyFaults } from './rare-input/guardduty.ts'
import { rareInputSecurityHubFaults } from './rare-input/securityhub.ts'
import { responseShapeEveryServiceFaults } from './response-shape/every-service.ts'
import { responseShapeGuardDutyFaults } from './response-shape/guardduty.ts'
import { responseShapeInspector2Faults } from './response-shape/inspector2.ts'
import { responseShapeSecurityHubFaults } from './response-shape/securityhub.ts'
import { stateEveryServiceFaults } from './state/every-service.ts'
import { stateGuardDutyFaults } from './state/guardduty.ts'
import { stateInspector2Faults } from './state/inspector2.ts'
import { stateSecurityHubFaults } from './state/securityhub.ts'
import { statusEveryServiceFaults } from './status/every-service.ts'
import { statusInspector2Faults } from './status/inspector2.ts'
import { statusSecurityHubFaults } from './status/securityhub.ts'
import { transportEveryServiceFaults } from './transport/every-service.ts'
import { typeEveryServiceFaults } from './type/every-service.ts'
import { typeForgivingFaults } from './type/forgiving.ts'
import { validationEveryServiceFaults } from './validation/every-service.ts'
import { validationGuardDutyFaults } from './validation/guardduty.ts'
import { validationMangledIdsFaults } from './validation/mangled-ids.ts'
import { validationSignaturesFaults } from './validation/signatures.ts'

const groups = [
  atomicityGuardDutyFaults,
  atomicityInspector2Faults,
  atomicityEveryServiceFaults,
  atomicitySecurityHubFaults,
  boundaryGuardDutyFaults,
  boundaryInspector2Faults,
  boundaryEveryServiceFaults,
  boundarySecurityHubFaults,
  concurrencyGuardDutyFaults,
  concurrencyInspector2Faults,
  concurrencySecurityHubFaults,
  detectorGuardDutyFaults,
  detectorEveryServiceFaults,
  errorShapeGuardDutyFaults,
  errorShapeInspector2Faults,
  errorShapeEveryServiceFaults,
  errorShapeSecurityHubFaults,
  identityGuardDutyFaults,
  identityInspector2Faults,
  identityEveryServiceFaults,
  identitySecurityHubFaults,
  partitionGuardDutyFaults,
  partitionInspector2Faults,
  partitionEveryServiceFaults,
  partitionSecurityHubFaults,
  protocolEveryServiceFaults,
  rareInputGuardDutyFaults,
  rareInputEveryServiceFaults,
  rareInputSecurityHubFaults,
  responseShapeGuardDutyFaults,
  responseShapeInspector2Faults,
  responseShapeEveryServiceFaults,
  responseShapeSecurityHubFaults,
  stateGuardDutyFaults,
  stateInspector2Faults,
  stateEveryServiceFaults,
  stateSecurityHubFaults,
  statusInspector2Faults,
  statusEveryServiceFaults,
  statusSecurityHubFaults,
  transportEveryServiceFaults,
  typeEveryServiceFaults,
  typeForgivingFaults,
  validationGuardDutyFaults,
  validationEveryServiceFaults,
  validationMangledIdsFaults,
  validationSignaturesFaults,
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
