import fc from 'fast-check'
import { acceptedWith } from '../../harness/arbitraries/input.ts'
import type { Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { expectAnswer, type Property, property } from '../../harness/runner/property.ts'
import { answerOf } from '../laws/envelope.ts'

const HEX = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 32,
  maxLength: 32,
  size: 'max',
})

/** A detector that looks right and is not this account's is refused as bad input; AWS never answers 404 to it. */
export function unknownDetectorIsRejected(operation: Operation): Property {
  const requirement = requirementOf(operation.id, 'behaviour/unknown-detector-is-rejected')
  const inputs = acceptedWith(operation, ['path', 'detectorId'], HEX)
  return property({
    requirement,
    aspect: 'law',
    boundaries: [{ label: 'unknown', values: inputs }],
    random: inputs,
    controlled: true,
    law: async (input, world) =>
      expectAnswer((await world.call(operation.id, input)).exchange, answerOf(requirement)),
  })
}
