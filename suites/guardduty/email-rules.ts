import fc from 'fast-check'
import {
  expectAnswer,
  isUndecided,
  type Operation,
  type Property,
  property,
  type RequirementName,
  requirementOf,
} from '../../harness/index.ts'
import { blame, isAccepted } from '../laws/answered.ts'
import { answerOf } from '../laws/envelope.ts'
import { batchOf, entry } from './batch.ts'
import { createdBy, idsOf, readMembers } from './members.ts'

const FORBIDDEN = [' ', '\t', '\n', '"', "'", '(', ')', '<', '>', '[', ']', ':', ',', '\\', '|', '%', '&']

/** White space as lists of addresses have it around them. */
const STARTS = [' ', '\t', '\n']
const ENDS = [' ', '\t', '\n', '\r', '\r\n', '\0']

/** Addresses of a legal length that break one rule each, under the requirement that says so. */
const BROKEN: readonly (readonly [RequirementName<'guardduty.CreateMembers'>, readonly string[]])[] = [
  [
    'behaviour/email-has-one-at-sign',
    ['member.example.com', 'member@example@example.com', 'member@@example.com', 'member@example.com@'],
  ],
  [
    'behaviour/email-is-ascii',
    [
      'm\u00e9mber@example.com',
      'member@ex\u00e4mple.com',
      'member\u{1f600}@example.com',
      '\u043cember@example.com',
      'm\u0000\u0080mber@example.com',
    ],
  ],
  [
    'behaviour/email-local-part',
    [
      ...FORBIDDEN.map((character) => `mem${character}ber@example.com`),
      '.member@example.com',
      ...STARTS.map((start) => `${start}member@example.com`),
    ],
  ],
  [
    'behaviour/email-domain',
    [
      'member@exam_ple.com',
      'member@exam ple.com',
      'member@exam+ple.com',
      'member@exam/ple.com',
      'member@.example.com',
      'member@example.com.',
      'member@-example.com',
      'member@example.com-',
      'member@example',
      ...ENDS.map((end) => `member@example.com${end}`),
    ],
  ],
]

/** The states of a member whose address is not verified, or could not be. */
const UNVERIFIED = /^EmailVerification/i

/**
 * An address that breaks a rule of the page makes no member: the request is rejected, or the account is listed as
 * unprocessed, or the verification of the address fails.
 */
export const emailRules = (operation: Operation<'guardduty.CreateMembers'>): readonly Property[] =>
  BROKEN.map(([name, addresses]) => {
    const requirement = requirementOf(operation.id, name)
    return property<string>({
      requirement,
      aspect: 'law',
      boundaries: addresses.map((address) => ({
        label: JSON.stringify(address),
        values: fc.constant(address),
      })),
      controlled: true,
      alone: true,
      law: async (address, context) => {
        const id = context.account()
        const call = await context.call(operation.id, batchOf([entry(id, address)]))
        if (!isAccepted(call)) return expectAnswer(call.exchange, answerOf(requirement))
        const created = createdBy(call)
        if (isUndecided(created)) return created
        const read = await readMembers(context, [id])
        if (isUndecided(read)) return read
        const isMember = idsOf(read).length > 0
        const isUnverified = read.members.some(({ relationshipStatus }) =>
          UNVERIFIED.test(String(relationshipStatus)),
        )
        if (isUnverified || (!isMember && !created.ids.includes(id))) return undefined
        const got = isMember ? 'a member' : 'not listed as unprocessed'
        return blame(
          { identity: 'taken', expected: `${JSON.stringify(address)} rejected`, got },
          call,
          ...read.calls,
        )
      },
    })
  })
