import {
  isOperation,
  type OperationId,
  type SupportingId,
  type Violated,
  validatorsOf,
  violatedBy,
} from '../../model/operation.ts'
import { invalidForGuardDuty } from '../guardduty/refusals.ts'
import type { HandlerInput } from '../handler-contract.ts'
import { invalidForInspector2 } from '../inspector2/refusals.ts'
import { type RouteId, type Service, serviceOf } from '../routes.ts'
import { invalidForSecurityHub } from '../securityhub/refusals.ts'
import type { Refusal } from './refusals.ts'

const refuse: Readonly<Record<Service, (violations: readonly Violated[]) => Refusal>> = {
  guardduty: invalidForGuardDuty,
  inspector2: invalidForInspector2,
  securityhub: invalidForSecurityHub,
}

/** Neighbours that take what an operation of their service takes; the specs give no schemas for neighbours. */
const sameInput: Partial<Record<SupportingId, OperationId>> = {
  'guardduty.InviteMembers': 'guardduty.GetMembers',
  'guardduty.DisassociateMembers': 'guardduty.GetMembers',
  'inspector2.GetMember': 'inspector2.AssociateMember',
  'inspector2.DisassociateMember': 'inspector2.AssociateMember',
  'securityhub.GetMembers': 'securityhub.InviteMembers',
  'securityhub.DisassociateMembers': 'securityhub.InviteMembers',
  'securityhub.DeleteMembers': 'securityhub.InviteMembers',
}

/** Holds the input of a call against the schema of its operation, and refuses the way its service does. */
export function validate(id: RouteId, input: HandlerInput): Refusal | undefined {
  const operation = isOperation(id) ? id : sameInput[id]
  if (!operation) return undefined
  const violations = violatedBy(validatorsOf(operation).input, input)
  return violations.length === 0 ? undefined : refuse[serviceOf(id)](violations)
}
