import { isObject } from '../model/exchange.ts'
import type { OperationId } from '../model/operation.ts'
import type { RequirementId } from '../model/requirement.ts'
import { brokenEmailRule } from './guardduty/email.ts'

/** A documented rule that no schema can express, and the value that breaks it. */
export interface BrokenRule {
  /** The requirement that states the rule. */
  readonly requirement: RequirementId
  /** JSON pointer to the value, from `/body` on. */
  readonly pointer: string
}

type Body = Readonly<Record<string, unknown>>

function brokenAddresses({ accountDetails }: Body): readonly BrokenRule[] {
  if (!Array.isArray(accountDetails)) return []
  return accountDetails.flatMap((entry: unknown, index) => {
    const email = isObject(entry) ? entry.email : undefined
    const requirement = typeof email === 'string' && email !== '' ? brokenEmailRule(email) : undefined
    return requirement === undefined ? [] : [{ requirement, pointer: `/body/accountDetails/${index}/email` }]
  })
}

const rules: Partial<Record<OperationId, (body: Body) => readonly BrokenRule[]>> = {
  'guardduty.CreateMembers': brokenAddresses,
}

/** The documented rules beyond its schema that a request breaks. */
export const brokenRules = (id: OperationId, body: unknown): readonly BrokenRule[] =>
  (isObject(body) && rules[id]?.(body)) || []
