import fc from 'fast-check'
import {
  alike,
  type Call,
  inParallel,
  isUndecided,
  type LawResult,
  member,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { blame, isAccepted } from '../laws/answered.ts'
import { everySize } from '../laws/batch.ts'
import { all, batches, byTurns, type Change, type Entry, entriesOf, opposite } from './batches.ts'
import {
  contradicted,
  contradiction,
  type Done,
  isMisspelled,
  isStatus,
  isUnknownStatus,
  oppositeOf,
  readBack,
  type StatusRead,
  statusesOf,
  switchAccounts,
  type UPDATE,
  update,
} from './deep-inspection.ts'
import { associate, HALF, MOST } from './members.ts'

type Batches = readonly (readonly Change[])[]

/** One entry that asks for something else than the others, at each place. */
const oddOnes: Batches = Array.from({ length: 6 }, (_, odd) =>
  all(6, odd % 2 === 0).map((change, at) =>
    at === odd ? { ...change, activate: !change.activate } : change,
  ),
)

const SERIES: Readonly<Record<string, Batches>> = {
  'the same twice': [byTurns(5), byTurns(5)],
  'on, then off, then both': [all(6, true), all(6, false), byTurns(6)],
  'one account on, off and on': [all(1, true), all(1, false), all(1, true)],
  'two accounts, either way round': [byTurns(2), opposite(byTurns(2)), byTurns(2).toReversed()],
  'one unlike the others': oddOnes,
  'from the last to the first': [byTurns(MOST), byTurns(MOST).toReversed()],
}

/** What was asked for each account is what its status says, unless it is still PENDING. */
export const statusFollowsTheRequest = (operation: Operation<typeof UPDATE>): Property =>
  property<Batches>({
    requirement: requirementOf(operation.id, 'behaviour/status-follows-the-request'),
    aspect: 'law',
    boundaries: [
      ...everySize(MOST, (size) => [byTurns(size)]),
      ...Object.entries(SERIES).map(([label, series]) => ({ label, values: fc.constant(series) })),
    ],
    random: batches,
    controlled: true,
    alone: true,
    law: async (drawn, context) => {
      for (const changes of drawn) {
        const entries = await entriesOf(context, changes)
        const outcome = follows(entries, await update(context, entries), operation)
        if (outcome) return outcome
      }
      return undefined
    },
  })

function follows(asked: readonly Entry[], call: Call, { id }: Operation): LawResult {
  const output = outputOf(call, id)
  if (isUndecided(output)) return output
  const statuses = statusesOf(output)
  for (const { accountId, activateDeepInspection } of asked) {
    const got = oppositeOf(activateDeepInspection)
    if (!isStatus(statuses.get(accountId), got)) continue
    const expected = `${oppositeOf(!activateDeepInspection)} or PENDING for ${accountId}`
    return blame({ identity: got, expected, got }, call)
  }
  const unknown = [...statuses.values()].find(isUnknownStatus)
  return unknown === undefined ? undefined : untestable(`no page has the status ${JSON.stringify(unknown)}`)
}

type Series = readonly (readonly Change[])[]

const WHOLE_POOL: Readonly<Record<string, Series>> = {
  'on, then off': [all(MOST, true), all(MOST, false)],
  'off, then on': [all(MOST, false), all(MOST, true)],
  'off twice': [all(3, true), all(3, false), all(3, false)],
  'one on, off and on': [all(1, true), all(1, false), all(1, true)],
  'one after another': [opposite(byTurns(6)), ...byTurns(6).map((change) => [change])],
  'one half, then the other': [all(MOST, false), all(HALF, true), all(MOST, false).slice(HALF)],
  'from the last to the first': [byTurns(MOST), opposite(byTurns(MOST)).toReversed()],
}

/** Batches that follow each other have each their effect, and undo nothing that they do not name. */
export const statusIsReadBack = (operation: Operation<typeof UPDATE>): Property =>
  property<Series>({
    requirement: requirementOf(operation.id, 'behaviour/status-is-read-back'),
    aspect: 'law',
    boundaries: [
      ...everySize(MOST, (size) => [opposite(byTurns(size)), byTurns(size)]),
      ...Object.entries(WHOLE_POOL).map(([label, series]) => ({ label, values: fc.constant(series) })),
    ],
    random: batches,
    controlled: true,
    alone: true,
    law: async (drawn, context) => {
      const done: Done = new Map()
      const calls: Call[] = []
      for (const changes of drawn) {
        const call = await switchAccounts(context, await entriesOf(context, changes), done)
        if (isUndecided(call)) return call
        calls.push(call)
      }
      if (done.size === 0) return undefined
      const read = await readBack(context, done)
      if (isUndecided(read)) return read
      return contradicted(read, done, calls) ?? misspelled(read)
    },
  })

/** What is done to a member and to those that are like it: one batch after the other. */
const DRAWS: Readonly<
  Record<string, (id: string, like: readonly string[]) => readonly (readonly Entry[])[]>
> = {
  'switched on': (id, like) => [like.map((each) => entry(each, false)), [entry(id, true)]],
  'switched off': (id, like) => [like.map((each) => entry(each, true)), [entry(id, false)]],
  'by turns in one batch': (id, like) => [
    [id, ...like].map((each, at) => entry(each, at % 2 === 0)),
    [id, ...like].map((each, at) => entry(each, at % 2 === 1)),
  ],
}

const entry = (accountId: string, activateDeepInspection: boolean): Entry => ({
  accountId,
  activateDeepInspection,
})

/** A member is switched, and members whose ids are easily taken for its own stay as they are. */
export const similarMembersStay = (operation: Operation<typeof UPDATE>): Property =>
  property<string>({
    requirement: requirementOf(operation.id, 'behaviour/similar-ids-are-different-accounts'),
    aspect: 'law',
    boundaries: Object.keys(DRAWS).map((label) => ({ label, values: fc.constant(label) })),
    controlled: true,
    alone: true,
    law: async (label, context) => {
      const id = context.account()
      const made = (await inParallel([id, ...alike(id)], 8, (each) => associate(context, each)))
        .filter(isAccepted)
        .map(({ input }) => String(member(input.body, 'accountId')))
      const like = made.filter((each) => each !== id)
      if (like.length === made.length || like.length === 0) {
        return untestable('needs members with similar ids from inspector2.AssociateMember')
      }
      const done: Done = new Map()
      const calls: Call[] = []
      for (const entries of DRAWS[label]?.(id, like) ?? []) {
        const call = await switchAccounts(context, entries, done)
        if (isUndecided(call)) return call
        calls.push(call)
      }
      return contradiction(context, done, calls)
    },
  })

/** The other laws take a status in any case, so that one that is spelled in another way is reported once. */
function misspelled({ call, statuses }: StatusRead): LawResult {
  const [first] = [...statuses.values()].filter(isMisspelled)
  if (first === undefined) return undefined
  const expected = 'ACTIVATED, DEACTIVATED, PENDING or FAILED, spelled so'
  return blame({ identity: 'spelling', expected, got: JSON.stringify(first) }, call)
}
