import type { RouteId } from '../service.ts'
import type { FaultRow } from './fault.ts'
import { requirementsNamed } from './requirements-named.ts'

const EVERY = 20

const throttling: readonly RouteId[] = [
  'inspector2.AssociateMember',
  'inspector2.BatchUpdateMemberEc2DeepInspectionStatus',
]

/** The header is written for people. */
export const throttlesUntilSoon: FaultRow = {
  text: 'Inspector throttles one request in twenty, with a Retry-After that is no number.',
  kind: 'protocol',
  kills: requirementsNamed('response/retry-after'),
  stages: ({ handle, respond }) => {
    const asked = new Map<string, number>()
    return {
      handle: (id, input, region) => {
        const times = (asked.get(id) ?? 0) + 1
        asked.set(id, times)
        // Who comes back is served.
        if (!throttling.includes(id) || times % EVERY > 0) return handle(id, input, region)
        return { refused: 'ThrottlingException', status: 429, body: { message: 'Slow down.' } }
      },
      respond: (outcome) => {
        const response = respond(outcome)
        if (response.status !== 429) return response
        return { ...response, headers: { ...response.headers, 'retry-after': 'soon' } }
      },
    }
  },
}
