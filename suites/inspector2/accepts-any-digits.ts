import fc from 'fast-check'
import {
  type Exchange,
  expectAnswer,
  ONE_DIGIT_REPEATED,
  type Operation,
  type Property,
  property,
  requirementOf,
  SUCCESS,
  withLook,
} from '../../harness/index.ts'
import { isRefused } from '../laws/refused.ts'
import { associate, associateAnew } from './members.ts'

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
export const acceptsAnyDigits = (operation: Operation<'inspector2.AssociateMember'>): readonly Property[] => [
  property<string>({
    requirement: requirementOf(operation.id, 'behaviour/accepts-valid-requests'),
    aspect: 'digits',
    boundaries: LOOKS.map((look) => ({ label: look, values: fc.constant(look) })),
    controlled: false,
    law: async (look, context) =>
      expectAnswer((await associate(context, withLook(look, context.account()))).exchange, SUCCESS),
  }),
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/accepts-valid-requests'),
    aspect: 'one digit',
    boundaries: [{ label: 'one digit twelve times', values: fc.constant(1) }],
    controlled: true,
    law: async (_, context) => {
      const refused: Exchange[] = []
      for (const id of ONE_DIGIT_REPEATED) {
        const call = await associateAnew(context, id)
        if (isRefused(call)) refused.push(call.exchange)
      }
      // One of them may be the caller, who cannot be its own member.
      const [, second] = refused
      return second && expectAnswer(second, SUCCESS)
    },
  }),
]
