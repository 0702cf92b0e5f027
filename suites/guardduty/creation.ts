import fc from 'fast-check'
import {
  accounts,
  type Call,
  type CaseContext,
  idsOfAllLooks,
  isAccountId,
  isUndecided,
  type LawResult,
  newIdsOfAllLooks,
  ONE_DIGIT_REPEATED,
  type Property,
  property,
  repeated,
  requirementOf,
  some,
  untestable,
  withLook,
  without,
} from '../../harness/index.ts'
import { blame, isRefused } from '../laws/answered.ts'
import { everySize } from '../laws/batch.ts'
import { batchOf, entry, fresh, MOST_CREATED } from './batch.ts'
import { makeMembers } from './created-members.ts'
import { callCreateMembers, createdBy, idsOf, readMembers, readWhenShown } from './members.ts'

const CREATED = requirementOf('guardduty.CreateMembers', 'behaviour/new-accounts-are-created')

type LookingAlike = { readonly size: number; readonly look: string } | 'ids of all looks'

const ANY = '????????????'
const LOOKS = ['0???????????', '000000??????', '???????????0', '??????000000', '001?????????', '003?????????']

/** The one account that may be refused is the caller: nothing stands against the others that are no members yet. */
const oneDigitRepeated = (): Property =>
  property<number>({
    requirement: CREATED,
    aspect: 'one digit',
    boundaries: [{ label: 'one digit twelve times', values: fc.constant(1) }],
    controlled: true,
    alone: true,
    law: async (_, context) => {
      const before = await readMembers(context, ONE_DIGIT_REPEATED)
      if (isUndecided(before)) return before
      const ids = without(ONE_DIGIT_REPEATED, idsOf(before))
      if (ids.length < 2) return untestable('all accounts whose id is one digit are members already')
      const created = await callCreateMembers(context, batchOf(ids.map((id) => entry(id))))
      if (isUndecided(created)) return created
      const refused = without(ids, created.ids)
      if (refused.length < 2) return undefined
      const got = `${some(refused)} unprocessed`
      return blame({ identity: 'one digit', expected: 'every account created', got }, created.call)
    },
  })

/** Nothing stands against an account that nobody has seen before. */
export const newAccountsAreCreated = (): readonly Property[] => [
  property<LookingAlike>({
    requirement: CREATED,
    aspect: 'law',
    boundaries: [
      ...everySize<LookingAlike>(MOST_CREATED, (size) => ({ size, look: ANY })),
      ...LOOKS.map((look) => ({
        label: `like ${look}`,
        values: fc.constant<LookingAlike>({ size: 2, look }),
      })),
      { label: 'ids of all looks', values: fc.constant<LookingAlike>('ids of all looks') },
    ],
    controlled: true,
    law: async (batch, context) => {
      const account = () => context.account()
      const ids =
        batch === 'ids of all looks'
          ? newIdsOfAllLooks(account)
          : [...new Set(Array.from({ length: batch.size }, () => withLook(batch.look, account())))]
      const created = await callCreateMembers(context, batchOf(ids.map((id) => entry(id))))
      if (isUndecided(created)) return created
      const refused = without(accounts(created.call.input.body, 'accountDetails'), created.ids)
      if (refused.length === 0) return undefined
      const complaint = {
        identity: 'refused',
        expected: 'every account created',
        got: `${some(refused)} unprocessed`,
      }
      return blame(complaint, created.call)
    },
  }),
  oneDigitRepeated(),
]

/** How many accounts a batch has, or the one of ids that numbers are mistaken for. */
type NewBatch = number | 'ids of all looks'

const SEQUENCES: readonly (readonly NewBatch[])[] = [
  [MOST_CREATED, 1],
  [1, 1],
  [2, 1],
  [1, MOST_CREATED],
  [MOST_CREATED, MOST_CREATED],
  [MOST_CREATED, MOST_CREATED, 20],
  Array(10).fill(1),
]

/** What was created is read back, the accounts of earlier batches too. */
export const createdMembersAreRetrievable = (): Property =>
  property<readonly NewBatch[]>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/created-members-are-retrievable'),
    aspect: 'law',
    boundaries: [
      ...everySize(MOST_CREATED, (size) => [size]),
      ...SEQUENCES.map((sizes) => ({ label: sizes.join(' and '), values: fc.constant(sizes) })),
      { label: 'ids of all looks', values: fc.constant<readonly NewBatch[]>(['ids of all looks']) },
    ],
    random: fc.array(fc.integer({ min: 1, max: MOST_CREATED }), { minLength: 1, maxLength: 3 }),
    controlled: true,
    alone: true,
    law: async (batches, context) => {
      const made: string[] = []
      const calls: Call[] = []
      for (const batch of batches) {
        const ids =
          batch === 'ids of all looks'
            ? idsOfAllLooks(() => context.account())
            : Array.from({ length: batch }, () => context.account())
        const created = await callCreateMembers(context, batchOf(ids.map((id) => entry(id))))
        if (isUndecided(created)) return created
        made.push(...created.ids)
        calls.push(created.call)
      }
      if (made.length === 0) return untestable('the target makes no member of any new account')
      return areFound(made, calls, context)
    },
  })

/** Whether GetMembers returns each of these accounts, once and digit for digit. */
export async function areFound(
  ids: readonly string[],
  calls: readonly Call[],
  context: CaseContext,
): Promise<LawResult> {
  const read = await readMembers(context, ids)
  if (isUndecided(read)) return read
  const found = read.members.flatMap(({ accountId }) => (typeof accountId === 'string' ? [accountId] : []))
  const lost = without(ids, found)
  const twice = repeated(found)
  if (lost.length === 0 && twice.length === 0) return undefined
  const [identity, got] =
    lost.length > 0 ? ['lost', `${some(lost)} missing`] : ['twice', `${some(twice)} more than once`]
  return blame({ identity, expected: `${ids.length} members`, got }, ...calls, ...read.calls)
}

/** Who stands in a batch, in this order: `true` for an account that is a member already. */
type MixedBatch = readonly boolean[]

const EIGHT = Array.from({ length: 8 }, (_, at) => at)

/** Members among the accounts of a batch do not keep the others from being created, wherever they stand. */
export const mixedBatchIsCreated = (): Property =>
  property<MixedBatch>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/created-members-are-retrievable'),
    aspect: 'mixed',
    boundaries: [
      ...EIGHT.map((at) => ({
        label: `member at ${at}`,
        values: fc.constant(EIGHT.map((each) => each === at)),
      })),
      { label: 'new account first', values: fc.constant(EIGHT.map((each) => each > 0)) },
      { label: 'new account last', values: fc.constant(EIGHT.map((each) => each < 7)) },
    ],
    random: fc.array(fc.boolean(), { minLength: 2, maxLength: MOST_CREATED, size: 'max' }),
    controlled: true,
    alone: true,
    law: async (batch, context) => {
      const ids = batch.map(() => context.account())
      const known = await makeMembers(
        context,
        ids.filter((_, at) => batch[at]),
      )
      if (isUndecided(known)) return known
      const call = await context.call('guardduty.CreateMembers', batchOf(ids.map((id) => entry(id))))
      // Nothing is created then, and nothing said of it here.
      if (isRefused(call)) return undefined
      const created = createdBy(call)
      if (isUndecided(created)) return created
      return areFound([...new Set([...known, ...created.ids])], [call], context)
    },
  })

/** The administrator, whose id its members tell, cannot be one of them; others of the same batch can. */
export const ownAccountIsNoMember = (): Property =>
  property<number>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/own-account-is-no-member'),
    aspect: 'law',
    boundaries: [
      { label: 'alone', values: fc.constant(0) },
      { label: 'among others', values: fc.constant(4) },
    ],
    controlled: true,
    alone: true,
    law: async (beside, context) => {
      const made = await makeMembers(context, 1)
      if (isUndecided(made)) return made
      const known = await readWhenShown(context, made)
      if (isUndecided(known)) return known
      const own = known.members[0]?.administratorId ?? known.members[0]?.masterId
      if (!isAccountId(own)) return untestable('the target does not tell the id of the administrator')
      const batch = fresh(beside).toSpliced(beside / 2, 0, entry(own))
      const call = await context.call('guardduty.CreateMembers', batchOf(batch))
      const read = await readMembers(context, [own])
      if (isUndecided(read)) return read
      const complaint = { expected: `${own}, the administrator, is no member` }
      if (idsOf(read).includes(own)) {
        return blame({ ...complaint, identity: 'member', got: 'a member' }, call, ...read.calls)
      }
      if (isRefused(call)) return undefined
      const created = createdBy(call)
      if (isUndecided(created)) return created
      if (created.ids.includes(own)) {
        return blame({ ...complaint, identity: 'silent', got: 'not listed as unprocessed' }, call)
      }
      return created.ids.length > 0 ? areFound(created.ids, [call], context) : undefined
    },
  })
