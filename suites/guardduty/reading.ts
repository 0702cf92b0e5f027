import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import {
  accepted,
  accounts,
  type Call,
  type CaseContext,
  failure,
  idsOfAllLooks,
  isUndecided,
  type LawResult,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
  some,
  type Undecided,
  without,
} from '../../harness/index.ts'
import { blame } from '../laws/answered.ts'
import { type Batch, everySize, partition } from '../laws/batch.ts'
import { batchOf, entry, MOST_CREATED, MOST_READ } from './batch.ts'
import { makeMembers } from './created-members.ts'
import { callGetMembers, type DetectorMember, type DetectorRead, readMembers } from './members.ts'

/** How GetMembers names accounts. */
export const READ_BATCH: Batch = {
  requested: (body) => accounts(body, 'accountIds'),
  answered: (output) => [...accounts(output, 'members'), ...accounts(output, 'unprocessedAccounts')],
}

/** Who is asked for, in this order, `true` for a member; or ids that numbers are mistaken for, members or not. */
type Drawn = readonly boolean[] | 'strangers of all looks' | 'members of all looks'

const places = (count: number) => Array.from({ length: count }, (_, at) => at)
const mix = (length: number) => fc.array(fc.boolean(), { minLength: length, maxLength: length, size: 'max' })

const BATCHES: Readonly<Record<string, Drawn>> = {
  'one stranger': [false],
  [`${MOST_READ} members`]: Array(MOST_READ).fill(true),
  [`${MOST_READ} strangers`]: Array(MOST_READ).fill(false),
  ...Object.fromEntries(
    places(8).flatMap((at) => [
      [`member at ${at}`, places(8).map((each) => each === at)],
      [`stranger at ${at}`, places(8).map((each) => each !== at)],
    ]),
  ),
  'strangers of all looks': 'strangers of all looks',
  'members of all looks': 'members of all looks',
}

/** A batch of members and strangers in any order is answered as a partition. */
export const answersEveryAccountOnce = (): Property =>
  property<Drawn>({
    requirement: requirementOf('guardduty.GetMembers', 'behaviour/answers-every-account-once'),
    aspect: 'law',
    boundaries: [
      ...everySize<Drawn>(MOST_READ, (size) => places(size).map((at) => (at + size) % 3 > 0)),
      ...Object.entries(BATCHES).map(([label, drawn]) => ({ label, values: fc.constant(drawn) })),
    ],
    random: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: MOST_READ })).chain(mix),
    controlled: true,
    alone: true,
    law: async (drawn, context) => {
      const account = () => context.account()
      const ids = typeof drawn === 'string' ? idsOfAllLooks(account) : drawn.map(account)
      const known = ids.filter((_, at) =>
        typeof drawn === 'string' ? drawn === 'members of all looks' : drawn[at],
      )
      const made = await makeMembers(context, known)
      if (isUndecided(made)) return made
      const read = await callGetMembers(context, ids)
      return partition(READ_BATCH, read) ?? inTheRightList(read, made)
    },
  })

/** Whether every account that was created is answered as a member. */
function inTheRightList(read: Call, members: readonly string[]): LawResult {
  const output = outputOf(read, 'guardduty.GetMembers')
  if (isUndecided(output)) return output
  const denied = without(members, accounts(output, 'members'))
  if (denied.length === 0) return undefined
  return blame(
    { identity: 'denied', expected: `${some(members)} in members`, got: `${some(denied)} unprocessed` },
    read,
  )
}

/** Accounts that were never created are no members: they are listed as unprocessed, each with a reason. */
export const unknownAccountIsUnprocessed = (operation: Operation<'guardduty.GetMembers'>): Property =>
  property({
    requirement: requirementOf(operation.id, 'behaviour/unknown-account-is-unprocessed'),
    aspect: 'law',
    boundaries: [{ label: 'small', values: accepted(operation, 'small') }],
    random: accepted(operation),
    controlled: true,
    law: async (input, context) => {
      const call = await context.call(operation.id, input)
      const output = outputOf(call, operation.id)
      if (isUndecided(output)) return output
      const members = accounts(output, 'members')
      const silent = without(accounts(call.input.body, 'accountIds'), accounts(output, 'unprocessedAccounts'))
      if (members.length === 0 && silent.length === 0) return undefined
      const got =
        members.length > 0 ? `${some(members)} as a member` : `${some(silent)} not in unprocessedAccounts`
      const identity = members.length > 0 ? 'invented' : 'silent'
      return failure({ identity, expected: 'every account unprocessed', got }, [call.exchange])
    },
  })

/** Who is asked for, in the first order: `true` for a member. */
type MemberOrStranger = readonly boolean[]

/** The same ids in three orders find the same members and the same strangers. */
export const orderDoesNotMatter = (): Property =>
  property<MemberOrStranger>({
    requirement: requirementOf('guardduty.GetMembers', 'behaviour/order-does-not-matter'),
    aspect: 'law',
    boundaries: [
      { label: 'a member before a stranger', values: fc.constant([true, false]) },
      {
        label: `${MOST_READ} in turn`,
        values: fc.constant(Array.from({ length: MOST_READ }, (_, at) => at % 2 === 0)),
      },
    ],
    random: fc.array(fc.boolean(), { minLength: 2, maxLength: MOST_READ }),
    controlled: true,
    alone: true,
    law: async (batch, context) => {
      const ids = batch.map(() => context.account())
      const made = await makeMembers(
        context,
        ids.filter((_, at) => batch[at]),
      )
      if (isUndecided(made)) return made
      const middle = Math.floor(ids.length / 2)
      let first: { readonly found: unknown; readonly call: Call } | undefined
      for (const order of [ids, ids.toReversed(), [...ids.slice(middle), ...ids.slice(0, middle)]]) {
        const call = first ? await callGetMembers(context, order) : await shownRead(context, order, made)
        const output = outputOf(call, 'guardduty.GetMembers')
        if (isUndecided(output)) return output
        const found = [byAccount(output.members), accounts(output, 'unprocessedAccounts').toSorted()]
        first ??= { found, call }
        if (isDeepStrictEqual(found, first.found)) continue
        const complaint = { identity: 'order', expected: 'the same in any order', got: 'others in another' }
        return blame(complaint, first.call, call)
      }
      return undefined
    },
  })

/** The first read that shows all members, for reads may lag. */
const shownRead = (context: CaseContext, ids: readonly string[], made: readonly string[]): Promise<Call> =>
  context.eventually(
    () => callGetMembers(context, ids),
    (call) => {
      const output = outputOf(call, 'guardduty.GetMembers')
      return isUndecided(output) || without(made, accounts(output, 'members')).length === 0
    },
  )

const byAccount = (members: unknown) =>
  (Array.isArray(members) ? (members as readonly DetectorMember[]) : []).toSorted((a, b) =>
    String(a.accountId) < String(b.accountId) ? -1 : 1,
  )

/** Reads in a row agree, in whatever order they list the members, and so does one after a refused request. */
export const readingChangesNothing = (): Property =>
  property<number>({
    requirement: requirementOf('guardduty.GetMembers', 'behaviour/reading-changes-nothing'),
    aspect: 'law',
    boundaries: [1, MOST_READ].map((count) => ({ label: `${count} read again`, values: fc.constant(count) })),
    random: fc.integer({ min: 1, max: 10 }),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const made = await makeMembers(context, count)
      if (isUndecided(made)) return made
      const first = await settledRead(context, made)
      if (isUndecided(first)) return first
      if (!isSame(first)) return changed(first, 'first')
      let before = first.read
      for (const turn of ['second', 'third', 'after a refusal']) {
        if (turn === 'after a refusal') {
          const known = made.slice(0, MOST_CREATED - 1).map((id) => entry(id))
          await context.call('guardduty.CreateMembers', batchOf([...known, entry('12345678901')]))
        }
        const read = await readMembers(context, made)
        if (isUndecided(read)) return read
        const pair = { before, read }
        if (!isSame(pair, isProgress(pair) ? lasting : whole)) return changed(pair, turn)
        before = read
      }
      return undefined
    },
  })

/** Two reads in a row. */
interface Pair {
  readonly before: DetectorRead
  readonly read: DetectorRead
}

/** The first two reads that agree, for the status of a new member may change by itself; else the last two. */
async function settledRead(context: CaseContext, ids: readonly string[]): Promise<Pair | Undecided> {
  let last = await readMembers(context, ids)
  const next = async () => {
    const before = last
    if (isUndecided(before)) return before
    last = await readMembers(context, ids)
    return isUndecided(last) ? last : { before, read: last }
  }
  return context.eventually(
    next,
    (pair) => isUndecided(pair) || (pair.read.members.length >= ids.length && isSame(pair)),
  )
}

const whole = (member: DetectorMember): DetectorMember => member

/** Whether the status of a member changed: that, and the date of it, may happen by itself while an address is verified. */
const isProgress = (pair: Pair): boolean =>
  !isSame(pair, ({ relationshipStatus }) => ({ relationshipStatus }))

const lasting = ({ relationshipStatus: _, updatedAt: __, ...rest }: DetectorMember): DetectorMember => rest

const isSame = ({ before, read }: Pair, part: (member: DetectorMember) => DetectorMember = whole): boolean =>
  isDeepStrictEqual(inOrder(before.members.map(part)), inOrder(read.members.map(part)))

const changed = ({ before, read }: Pair, turn: string) =>
  blame(
    { identity: 'changed', expected: 'the same members', got: `others (${turn} read)` },
    ...before.calls,
    ...read.calls,
  )

const inOrder = (members: readonly DetectorMember[]) =>
  members.toSorted((a, b) => (String(a.accountId) < String(b.accountId) ? -1 : 1))
