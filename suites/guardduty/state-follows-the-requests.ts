import fc from 'fast-check'
import {
  accounts,
  type Call,
  type CaseContext,
  isUndecided,
  type LawResult,
  outputOf,
  type Property,
  property,
  requirementOf,
  without,
} from '../../harness/index.ts'
import { blame, isRefused } from '../laws/answered.ts'
import { batchOf, batchOfIds, entry } from './batch.ts'
import { addressesOf, createdBy, type DetectorRead, readMembers, sameAddress } from './members.ts'

/** What is asked of accounts, which are numbered; a bad entry goes with what is to be refused. */
interface Step {
  readonly does: 'create' | 'delete' | 'read' | 'create with a bad entry' | 'delete with a bad id'
  readonly who: readonly number[]
}

/** Few accounts, so that steps meet each other's traces. */
const ACCOUNTS = [0, 1, 2, 3, 4, 5]
const BAD_ID = '12345678901'

/** As often as they are to be drawn. */
const STEPS: readonly Step['does'][] = [
  'create',
  'create',
  'create',
  'delete',
  'delete',
  'read',
  'read',
  'create with a bad entry',
  'delete with a bad id',
]

const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom(...STEPS),
  who: fc.shuffledSubarray(ACCOUNTS, { minLength: 1 }),
})

const journeys = (minLength: number, maxLength: number) =>
  fc.array(step, { minLength, maxLength, size: 'max' })

/** What goes wrong most easily, with all of the accounts and then with some of them in another order. */
const JOURNEYS: readonly (readonly Step['does'][])[] = [
  ['create', 'delete', 'create'],
  ['create', 'create'],
  ['create', 'delete', 'create with a bad entry'],
  ['create', 'delete with a bad id'],
  ['delete', 'create', 'read', 'create with a bad entry', 'delete'],
]

const of = (does: Step['does'], at: number): Step => ({ does, who: at % 2 === 0 ? ACCOUNTS : [4, 3, 0] })

/** Whatever is asked in whatever order: those are members, with those addresses, that the answers made so. */
export const stateFollowsTheRequests = (): Property =>
  property<readonly Step[]>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/state-follows-the-requests'),
    aspect: 'law',
    boundaries: [
      ...JOURNEYS.map((steps) => ({ label: steps.join(', '), values: fc.constant(steps.map(of)) })),
      ...[20, 40].map((length) => ({ label: `${length} steps`, values: journeys(length, length) })),
    ],
    random: journeys(1, 20),
    controlled: true,
    alone: true,
    law: async (steps, context) => {
      const ids = ACCOUNTS.map(() => context.account())
      const members: Membership = new Map()
      const calls: Call[] = []
      for (const { does, who } of [...steps, { does: 'read', who: ACCOUNTS } as const]) {
        const named = who.map((each) => ids[each] ?? '')
        if (does === 'read') {
          const read = await readMembers(context, named)
          const outcome = isUndecided(read) ? read : contradiction(named, read, members, calls)
          if (outcome) return outcome
          continue
        }
        const call = await ask(does, named, context)
        calls.push(call)
        // A refused request changes nothing.
        const note = does.startsWith('create') ? noteCreated : noteDeleted
        const blocked = isRefused(call) ? undefined : note(call, members)
        if (blocked) return blocked
      }
      return undefined
    },
  })

function ask(does: Step['does'], ids: readonly string[], context: CaseContext): Promise<Call> {
  switch (does) {
    case 'create':
      return context.call('guardduty.CreateMembers', batchOf(ids.map((id) => entry(id))))
    case 'create with a bad entry':
      return context.call('guardduty.CreateMembers', batchOf([...ids, BAD_ID].map((id) => entry(id))))
    case 'delete with a bad id':
      return context.call('guardduty.DeleteMembers', batchOfIds([...ids, BAD_ID]))
    default:
      return context.call('guardduty.DeleteMembers', batchOfIds(ids))
  }
}

/** Who is a member by all that was answered, with each address that the member may have. */
type Membership = Map<string, readonly string[]>

/** Notes an answer to CreateMembers; where it does not report a member, either address is right from then on. */
function noteCreated(call: Call, members: Membership): LawResult {
  const created = createdBy(call)
  if (isUndecided(created)) return created
  for (const [id, address] of addressesOf(created)) members.set(id, [...(members.get(id) ?? []), address])
  return undefined
}

/** Notes an answer to DeleteMembers. */
function noteDeleted(call: Call, members: Membership): LawResult {
  const output = outputOf(call, 'guardduty.DeleteMembers')
  if (isUndecided(output)) return output
  const asked = accounts(call.input.body, 'accountIds')
  for (const id of without(asked, accounts(output, 'unprocessedAccounts'))) members.delete(id)
  return undefined
}

/** What was read of these accounts and cannot be, after the calls that were noted. */
function contradiction(
  ids: readonly string[],
  read: DetectorRead,
  members: Membership,
  calls: readonly Call[],
): LawResult {
  const found = new Map(read.members.map(({ accountId, email }) => [String(accountId), email]))
  const wrong = ids.find((id) => {
    const addresses = members.get(id)
    if (!addresses || !found.has(id)) return addresses !== undefined || found.has(id)
    return !addresses.some((address) => sameAddress(address, found.get(id)))
  })
  if (wrong === undefined) return undefined
  const addresses = members.get(wrong)
  const identity = !addresses ? 'no member' : found.has(wrong) ? 'address' : 'lost'
  const complaint = {
    identity,
    expected: addresses ? `${wrong} with ${addresses.join(' or ')}` : `${wrong} is no member`,
    got: found.has(wrong) ? `${wrong} with ${found.get(wrong)}` : 'no such member',
  }
  return blame(complaint, ...calls, ...read.calls)
}
