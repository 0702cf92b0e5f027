import { isObject } from '../../model/exchange.ts'
import type { Input } from '../handlers/handler.ts'
import type { RouteId } from '../service.ts'
import type { FaultRow } from './fault.ts'

const BOOLEANS = new Map<unknown, boolean>([
  ['true', true],
  ['false', false],
  [1, true],
  [0, false],
])

/** Booleans are converted instead of being asked for, as lenient deserializers do. */
export const coercesBooleans: FaultRow = {
  text: 'BatchUpdateMemberEc2DeepInspectionStatus takes "true" and 1 for true, "false" and 0 for false.',
  kind: 'type',
  kills: [
    'inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/type/scalar',
  ],
  stages: ({ validate, handle }) => ({
    validate: (id, input) => validate(id, coerced(id, input)),
    handle: (id, input, region) => handle(id, coerced(id, input), region),
  }),
}

function coerced(id: RouteId, input: Input): Input {
  const { accountIds } = input.body
  if (id !== 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus' || !Array.isArray(accountIds)) return input
  return { ...input, body: { ...input.body, accountIds: accountIds.map(coercedEntry) } }
}

function coercedEntry(entry: unknown): unknown {
  if (!isObject(entry)) return entry
  const activate = BOOLEANS.get(entry.activateDeepInspection)
  return activate === undefined ? entry : { ...entry, activateDeepInspection: activate }
}
