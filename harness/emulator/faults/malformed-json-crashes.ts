import { type OperationId, operations } from '../../model/operation.ts'
import { internalFailure } from '../refusals/common.ts'
import type { Fault } from './fault.ts'

const ids = Object.keys(operations) as OperationId[]

/** Nobody catches what the JSON parser throws. */
export const malformedJsonCrashes: Fault = {
  name: 'malformed-json-crashes',
  text: 'A body that is not JSON is answered with 500.',
  kind: 'protocol',
  kills: [
    ...ids.map((id) => `${id}/protocol/malformed-json` as const),
    ...ids.map((id) => `${id}/protocol/no-server-error` as const),
  ],
  also: [
    '*/protocol/malformed-json-type',
    '*/protocol/lenient-json',
    '*/protocol/missing-body',
    '*/protocol/deep-nesting',
    '*/protocol/errors-are-repeatable',
  ],
  plant: ({ parse }) => ({
    parse: (request) => (isJson(request.body || '{}') ? parse(request) : internalFailure),
  }),
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
