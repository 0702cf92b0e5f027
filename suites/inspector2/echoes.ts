import fc from 'fast-check'
import {
  accepted,
  alike,
  type Call,
  type Exchange,
  expectAnswer,
  isUndecided,
  type LawResult,
  member,
  ONE_DIGIT_REPEATED,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
  SUCCESS,
  withLook,
} from '../../harness/index.ts'
import { blame, isRefused } from '../laws/answered.ts'
import { associate, associateAnew } from './members.ts'

/** The account that was associated is named in the answer, digit for digit and as a string. */
export function echo(call: Call): LawResult {
  const output = outputOf(call, 'inspector2.AssociateMember')
  if (isUndecided(output)) return output
  const [expected, got] = [member(call.input.body, 'accountId'), member(output, 'accountId')]
  if (got === expected) return undefined
  return blame(
    { identity: 'changed', expected: JSON.stringify(expected), got: String(JSON.stringify(got)) },
    call,
  )
}

/** Each answer is about its own request, and not about the one before. */
export const echoesTheAccount = (operation: Operation<'inspector2.AssociateMember'>): readonly Property[] => [
  property({
    requirement: requirementOf(operation.id, 'behaviour/echoes-the-account'),
    aspect: 'law',
    boundaries: [],
    random: accepted(operation),
    controlled: true,
    law: async (input, context) => echo(await context.call(operation.id, input)),
  }),
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/echoes-the-account'),
    aspect: 'series',
    boundaries: [2, 30].map((count) => ({ label: `${count} in a row`, values: fc.constant(count) })),
    controlled: true,
    law: async (count, context) => {
      for (let made = 0; made < count; made++) {
        const outcome = echo(await associate(context, context.account()))
        if (outcome) return outcome
      }
      return undefined
    },
  }),
]

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

/** With more zeros than this there are so few ids that a run before may have left one behind. */
const FEW = 5

/** An id that begins with zeros comes back with all of them; the number is how many there are. */
export const leadingZerosAreKept = (operation: Operation<'inspector2.AssociateMember'>): Property =>
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/leading-zeros-are-kept'),
    aspect: 'law',
    boundaries: Array.from({ length: 11 }, (_, at) => ({
      label: at === 0 ? '1 zero' : `${at + 1} zeros`,
      values: fc.constant(at + 1),
    })),
    controlled: true,
    law: async (zeros, context) => {
      const id = withLook(`${'0'.repeat(zeros)}47???????????`.slice(0, 12), context.account())
      const call = await associateAnew(context, id)
      return zeros > FEW && isRefused(call) ? undefined : echo(call)
    },
  })

/** An account id that resembles the id of a member belongs to another account, which is not yet a member. */
export const similarIdsAreDifferentAccounts = (
  operation: Operation<'inspector2.AssociateMember'>,
): Property =>
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/similar-ids-are-different-accounts'),
    aspect: 'law',
    boundaries: [1, 2].map((account) => ({ label: `account ${account}`, values: fc.constant(account) })),
    controlled: true,
    alone: true,
    law: async (_, context) => {
      const id = context.account()
      const first = await associate(context, id)
      const associated = outputOf(first, operation.id)
      if (isUndecided(associated)) return associated
      for (const other of alike(id)) {
        const call = await associate(context, other)
        if (!isRefused(call)) {
          const outcome = echo(call)
          if (outcome) return outcome
          continue
        }
        const control = outputOf(await associate(context, context.account()), operation.id)
        if (isUndecided(control)) return control
        const complaint = {
          identity: 'confused',
          expected: `${other} associated like any other account`,
          got: `refused after ${id} was associated`,
        }
        return blame(complaint, first, call)
      }
      return undefined
    },
  })
