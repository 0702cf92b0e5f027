import { type OperationId, operations } from '../../model/operation.ts'
import { internalFailure } from '../refusals/common.ts'
import type { FaultRow } from './fault.ts'

const ids = Object.keys(operations) as OperationId[]

/** Nobody catches what the JSON parser throws. */
export const malformedJsonCrashes: FaultRow = {
  text: 'A body that is not JSON is answered with 500.',
  kind: 'protocol',
  kills: [
    ...ids.map((id) => `${id}/protocol/malformed-json` as const),
    ...ids.map((id) => `${id}/protocol/no-server-error` as const),
  ],
  also: ['malformed-json-type', 'lenient-json', 'missing-body', 'deep-nesting', 'errors-are-repeatable'].map(
    (name) => ({ select: `*/protocol/${name}`, why: 'It sends bodies that are not JSON.' }),
  ),
  stages: ({ parse }) => ({
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
