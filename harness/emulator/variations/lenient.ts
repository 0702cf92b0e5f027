import { isObject, json } from '../../model/exchange.ts'
import { isOperation, type Violated, validatorsOf, violatedBy } from '../../model/operation.ts'
import { type FaultRow, requirementsNamed } from '../faults/fault.ts'
import type { HandlerInput, HandlerResult } from '../handler-contract.ts'
import type { Pipeline } from '../pipeline.ts'
import type { Parsed } from '../protocol/parse.ts'
import { isRefusal } from '../protocol/refusals.ts'
import type { RouteId } from '../routes.ts'
import type { SideEffect } from './variation.ts'

/** Laws that expect a rejection see that a bad value was accepted. */
const UNREFUSED: readonly SideEffect[] = [
  { select: '*/behaviour/**', why: 'Some laws send such a request, and expect a refusal.' },
  { select: '*/response/**', why: 'They read refusals of such requests, which never come.' },
  { select: '*/protocol/**', why: 'Some rows send such a request to be refused.' },
]

/** A server that does not check one constraint, whatever the operation and the place. */
export const unchecked = (
  name: string,
  text: string,
  isLet: (violated: Violated, value: unknown) => boolean,
  also: readonly SideEffect[] = [],
): FaultRow => ({
  text,
  kind: name.startsWith('type/') ? 'type' : 'validation',
  kills: requirementsNamed(name),
  also: [...UNREFUSED, ...also],
  pipeline: acceptingAnything(isLet),
})

/** Whether a violation by this value is ignored. */
export type IsLet = (violated: Violated, value: unknown) => boolean

/** Takes a request whose violations are all let pass, does nothing, and answers as if there had been nothing to do. */
const acceptingAnything =
  (isLet: IsLet) =>
  ({ route, parse, validate, handle }: Pipeline): Partial<Pipeline> => {
    const taken = new WeakSet<HandlerInput>()
    const documents = new WeakMap<Parsed['body'], unknown>()
    return {
      route: (request) => {
        const call = route(request)
        if (!isRefusal(call) || !request.path.includes('/detector//')) return call
        const found = route({ ...request, path: request.path.replace('/detector//', '/detector/x/') })
        return isRefusal(found) ? call : { ...found, path: { ...found.path, detectorId: '' } }
      },
      parse: (request) => {
        const parsed = parse(request)
        if (!isRefusal(parsed) || parsed.status !== 400) return parsed
        const document = json({ status: 0, headers: {}, body: request.body ?? '' })
        if (document === undefined || isObject(document)) return parsed
        const body = {}
        documents.set(body, document)
        return { body }
      },
      validate: (id, input) => {
        const refusal = validate(id, input)
        if (!refusal || !isOperation(id)) return refusal
        const document = documents.get(input.body)
        const sent = document === undefined ? input : { ...input, body: document }
        const violations = violatedBy(validatorsOf(id).input, sent)
        if (!violations.every((each) => isLet(each, valueAt(sent, each.instancePath)))) return refusal
        taken.add(input)
        return undefined
      },
      handle: (id, input, region) => (taken.has(input) ? nothingDone(id) : handle(id, input, region)),
    }
  }

function valueAt(root: unknown, pointer: string): unknown {
  let value = root
  for (const step of pointer.split('/').slice(1)) value = (value as Readonly<Record<string, unknown>>)[step]
  return value
}

/** What an operation answers where there is nothing to tell; members that it does not have are left out. */
function nothingDone(id: RouteId): HandlerResult {
  switch (id) {
    case 'guardduty.GetMembers':
      return { output: { members: [], unprocessedAccounts: [] } }
    case 'inspector2.AssociateMember':
      return { output: { accountId: '111122223333' } }
    case 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus':
      return { output: { accountIds: [], failedAccountIds: [] } }
    case 'securityhub.InviteMembers':
      return { output: { UnprocessedAccounts: [] } }
    default:
      return { output: { unprocessedAccounts: [] } }
  }
}
