import fc from 'fast-check'
import {
  accepted,
  type DrawnInput,
  expectAnswer,
  limitOf,
  type Operation,
  type OperationWith,
  type Property,
  property,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { answerOf } from '../laws/envelope.ts'
import { DETECTOR } from './fixtures.ts'

/** All operations take the same detector ids. */
const LONGEST_ID = limitOf('guardduty.CreateMembers', 'path/detectorId', 'maxLength')

/** Ids that are not the detector's own, made from it or not; no wonder if one that has no letters is its own in upper case. */
const OTHERS: Readonly<Record<string, (own: string) => string>> = {
  'one character': () => 'x',
  [`${LONGEST_ID} characters`]: () => 'a'.repeat(LONGEST_ID),
  '32 digits in upper case': () => '0123456789ABCDEF'.repeat(2),
  'the own id and one more': (own) => `${own}0`,
  'the own id without its end': (own) => own.slice(0, -1),
  'the own id without its beginning': (own) => own.slice(1),
  'the own id in upper case': (own) => own.toUpperCase(),
  'the own id and a space': (own) => `${own} `,
}

const HEX = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 32,
  maxLength: 32,
  size: 'max',
})

interface Drawn {
  readonly input: DrawnInput
  /** An id by chance, or the name of one that is not. */
  readonly detector: string
}

/** A detector that looks right and is not this account's is refused as bad input; AWS never answers 404 to it. */
export function unknownDetectorIsRejected(
  operation: Operation<OperationWith<'behaviour/unknown-detector-is-rejected'>>,
): Property {
  const requirement = requirementOf(operation.id, 'behaviour/unknown-detector-is-rejected')
  const requests = (detector: fc.Arbitrary<string>) =>
    fc.record({ input: accepted(operation, 'small'), detector })
  return property<Drawn>({
    requirement,
    aspect: 'law',
    boundaries: [
      { label: 'unknown', values: requests(HEX) },
      ...Object.keys(OTHERS).map((label) => ({ label, values: requests(fc.constant(label)) })),
    ],
    random: requests(HEX),
    controlled: true,
    law: async ({ input, detector }, context) => {
      const own = context.fixture(DETECTOR)
      if (own === undefined) return untestable('needs a detector')
      const detectorId = OTHERS[detector]?.(own) ?? detector
      if (detectorId === own || detectorId === '' || detectorId.length > LONGEST_ID) return undefined
      const { exchange } = await context.call(operation.id, { ...input, path: { ...input.path, detectorId } })
      return expectAnswer(exchange, answerOf(requirement))
    },
  })
}

/** The pages give 400 as the status of errors of the client; others are those of all AWS services. */
export function unknownDetectorHasADocumentedStatus(
  operation: Operation<OperationWith<'behaviour/unknown-detector-has-a-documented-status'>>,
): Property {
  const requirement = requirementOf(operation.id, 'behaviour/unknown-detector-has-a-documented-status')
  return property<Drawn>({
    requirement,
    aspect: 'law',
    boundaries: [
      { label: 'unknown', values: fc.record({ input: accepted(operation, 'small'), detector: HEX }) },
    ],
    controlled: true,
    law: async ({ input, detector }, context) => {
      const path = { ...input.path, detectorId: detector }
      const { exchange } = await context.call(operation.id, { ...input, path })
      return expectAnswer(exchange, answerOf(requirement))
    },
  })
}
