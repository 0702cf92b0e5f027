import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import {
  type CaseContext,
  isUndecided,
  type Property,
  property,
  requirementOf,
  type Undecided,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { eventually } from '../laws/eventually.ts'
import { batchOf, entry } from './batch.ts'
import { makeMembers } from './created-members.ts'
import { MOST_CREATED, MOST_READ } from './limits.ts'
import { type Member, type Read, readMembers } from './members.ts'

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
        if (!isSame(pair, lasting)) return changed(pair, turn)
        before = read
      }
      return undefined
    },
  })

/** Two reads in a row. */
interface Pair {
  readonly before: Read
  readonly read: Read
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
  return eventually(
    context,
    next,
    (pair) => isUndecided(pair) || (pair.read.members.length >= ids.length && isSame(pair)),
  )
}

const whole = (member: Member): Member => member

/** A member without what changes by itself while its address is verified. */
const lasting = ({ relationshipStatus: _, updatedAt: __, ...rest }: Member): Member => rest

const isSame = ({ before, read }: Pair, part: (member: Member) => Member = whole): boolean =>
  isDeepStrictEqual(byAccount(before.members.map(part)), byAccount(read.members.map(part)))

const changed = ({ before, read }: Pair, turn: string) =>
  blame(
    { identity: 'changed', expected: 'the same members', got: `others (${turn} read)` },
    ...before.calls,
    ...read.calls,
  )

const byAccount = (members: readonly Member[]) =>
  members.toSorted((a, b) => (String(a.accountId) < String(b.accountId) ? -1 : 1))
