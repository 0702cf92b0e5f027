import { isObject } from '../model/exchange.ts'
import type { OperationId } from '../model/operation.ts'
import type { RequirementId } from '../model/requirement.ts'

const RESERVED = /[\s"'()<>[\]:,\\|%&]/

interface Address {
  readonly email: string
  readonly local: string
  readonly domain: string
}

/** The rules on the page of AccountDetail, by the requirement that states each; of lengths, the schema takes care. */
const RULES: readonly (readonly [RequirementId, (address: Address) => boolean])[] = [
  ['guardduty.CreateMembers/behaviour/email-has-one-at-sign', ({ email }) => email.split('@').length === 2],
  ['guardduty.CreateMembers/behaviour/email-is-ascii', ({ email }) => /^[\0-\x7f]*$/.test(email)],
  [
    'guardduty.CreateMembers/behaviour/email-local-part',
    ({ local }) => /^[!-~]+$/.test(local) && !local.startsWith('.') && !RESERVED.test(local),
  ],
  [
    'guardduty.CreateMembers/behaviour/email-domain',
    ({ domain }) => /^[A-Za-z0-9.-]+$/.test(domain) && !/^[.-]|[.-]$/.test(domain) && domain.includes('.'),
  ],
]

/** The first rule that an address breaks, by its requirement. */
function brokenEmailRule(email: string): RequirementId | undefined {
  const [local = '', domain = ''] = email.split('@')
  return RULES.find(([, keeps]) => !keeps({ local, domain, email }))?.[0]
}

/** Whether GuardDuty takes an address. */
export const isMemberEmail = (email: string): boolean => brokenEmailRule(email) === undefined

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
