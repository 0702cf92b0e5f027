import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { isUndecided, type Property, property, requirementOf } from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
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
      const reads: Read[] = []
      for (const turn of ['first', 'second', 'third', 'after a refusal']) {
        if (turn === 'after a refusal') {
          const known = made.slice(0, MOST_CREATED - 1).map((id) => entry(id))
          await context.call('guardduty.CreateMembers', batchOf([...known, entry('12345678901')]))
        }
        const read = await readMembers(context, made)
        if (isUndecided(read)) return read
        const before = reads.at(-1) ?? read
        if (!isDeepStrictEqual(byAccount(before.members), byAccount(read.members))) {
          const complaint = {
            identity: 'changed',
            expected: 'the same members',
            got: `others (${turn} read)`,
          }
          return blame(complaint, ...before.calls, ...read.calls)
        }
        reads.push(read)
      }
      return undefined
    },
  })

const byAccount = (members: readonly Member[]) =>
  members.toSorted((a, b) => (String(a.accountId) < String(b.accountId) ? -1 : 1))
