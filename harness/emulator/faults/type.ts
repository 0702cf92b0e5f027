import { isObject } from '../../model/exchange.ts'
import type { Violated } from '../../model/operation.ts'
import type { HandlerInput } from '../handler-contract.ts'
import type { RouteId } from '../routes.ts'
import { unchecked } from '../variations/lenient.ts'
import { faultRows } from './fault.ts'

const BOOLEANS = new Map<unknown, boolean>([
  ['true', true],
  ['false', false],
  [1, true],
  [0, false],
])

function coerced(id: RouteId, input: HandlerInput): HandlerInput {
  const { accountIds } = input.body
  if (id !== 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus' || !Array.isArray(accountIds)) return input
  return { ...input, body: { ...input.body, accountIds: accountIds.map(coercedEntry) } }
}

function coercedEntry(entry: unknown): unknown {
  if (!isObject(entry)) return entry
  const activate = BOOLEANS.get(entry.activateDeepInspection)
  return activate === undefined ? entry : { ...entry, activateDeepInspection: activate }
}

const SCALARS: readonly unknown[] = ['string', 'boolean', 'integer', 'number']

/** The three ways to be of another type, as the requirements tell them apart. */
const typeOf = (expected: unknown, value: unknown) => {
  if (value === null) return 'null'
  return SCALARS.includes(expected) && typeof value !== 'object' ? 'scalar' : 'structure'
}

const ofOtherType =
  (way: ReturnType<typeof typeOf>) =>
  ({ keyword, params }: Violated, value: unknown): boolean =>
    keyword === 'type' && typeOf(params.type, value) === way

export const typeFaults = faultRows({
  // Booleans are converted instead of being asked for, as lenient deserializers do.
  'coerces-booleans': {
    text: 'BatchUpdateMemberEc2DeepInspectionStatus takes "true" and 1 for true, "false" and 0 for false.',
    kind: 'type',
    kills: [
      'inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/type/scalar',
    ],
    also: [{ select: '*/protocol/wrong-structure-error', why: 'What is taken is not refused.' }],
    pipeline: ({ validate, handle }) => ({
      validate: (id, input) => validate(id, coerced(id, input)),
      handle: (id, input, region) => handle(id, coerced(id, input), region),
    }),
  },
  'accepts-other-structures': unchecked(
    'type/structure',
    'A list is taken for an object, an object for a text, and a text for a list.',
    ofOtherType('structure'),
  ),
  'accepts-other-scalars': unchecked(
    'type/scalar',
    'A number is taken for a text, and a text for a boolean.',
    ofOtherType('scalar'),
  ),
  'accepts-null': unchecked('type/null', 'Null is taken for any value.', ofOtherType('null')),
})
