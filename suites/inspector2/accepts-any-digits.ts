import fc from 'fast-check'
import {
  expectAnswer,
  type Operation,
  type Property,
  property,
  requirementOf,
  SUCCESS,
  withLook,
} from '../../harness/index.ts'
import { associate } from './members.ts'

/** Patterns of twelve digits; a question mark is any digit, and there are enough of them for a new id in every run. */
const LOOKS = [
  ...[1, 2, 3, 4, 5].flatMap((zeros) => [
    `${'0'.repeat(zeros)}4${'?'.repeat(11 - zeros)}`,
    `${'?'.repeat(11 - zeros)}4${'0'.repeat(zeros)}`,
  ]),
  ...Array.from({ length: 10 }, (_, digit) => `${digit}${'?'.repeat(10)}${digit}`),
  '08??????????',
  '0777????0777',
  '999999??????',
]

/** An id is refused for none of its digits. */
export const acceptsAnyDigits = (operation: Operation<'inspector2.AssociateMember'>): Property =>
  property<string>({
    requirement: requirementOf(operation.id, 'behaviour/accepts-valid-requests'),
    aspect: 'digits',
    boundaries: LOOKS.map((look) => ({ label: look, values: fc.constant(look) })),
    controlled: false,
    law: async (look, context) =>
      expectAnswer((await associate(context, withLook(look, context.account()))).exchange, SUCCESS),
  })
