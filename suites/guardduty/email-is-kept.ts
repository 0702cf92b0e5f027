import fc from 'fast-check'
import {
  type Call,
  isUndecided,
  Placeholder,
  type Property,
  property,
  requirementOf,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { addressesOf, sameAddress } from './addresses.ts'
import { batchOf, entry } from './batch.ts'
import { LONGEST_EMAIL, MOST_CREATED } from './limits.ts'
import { callCreateMembers, readMembers } from './members.ts'

/** The addresses of batches that are created one after the other, each for a new account. */
type Batches = readonly (readonly unknown[])[]

const ofLength = (length: number) => `${'x'.repeat(length - '@example.com'.length)}@example.com`
const lengths = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)

const BATCHES: Readonly<Record<string, Batches>> = {
  'every length': [lengths(13, 38).map(ofLength), lengths(39, LONGEST_EMAIL).map(ofLength)],
  'all kinds of characters': [
    ['a+b', 'a.b', 'a-b', 'a_b', 'a/b', '1ab', '123', 'A', 'Ab', 'aB', 'ab+', 'ab-', '_ab'].map(
      (local) => `${local}@example.com`,
    ),
  ],
  'other domains': [
    [
      'a@sub.example.com',
      'a@a-b.example.com',
      'a@1.example.org',
      'a@x.y.z.example.net',
      'a@EXAMPLE.com',
      'b@Example.ORG',
    ],
  ],
  'one character apart': [
    ['member', 'Member', 'membel', 'nember', 'memberr', 'membe', 'member1', 'member2', 'member10'].map(
      (local) => `${local}@example.com`,
    ),
  ],
  'one local part at three domains': [
    ['com', 'org', 'net'].map((domain) => `owner@example.${domain}`),
    ['owner@sub.example.com'],
    ['other@example.com', 'owner@sub.example.org'],
  ],
}

/** Each member comes back with its own address. */
export const emailIsKept = (): Property =>
  property<Batches>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/email-is-kept'),
    aspect: 'law',
    boundaries: Object.entries(BATCHES).map(([label, batches]) => ({ label, values: fc.constant(batches) })),
    random: fc
      .array(fc.integer({ min: 20, max: LONGEST_EMAIL }), { minLength: 1, maxLength: MOST_CREATED })
      .map((sizes) => [sizes.map((length) => Placeholder.email(length))]),
    controlled: true,
    alone: true,
    law: async (batches, context) => {
      const given = new Map<string, string>()
      const calls: Call[] = []
      for (const addresses of batches) {
        const batch = batchOf(addresses.map((address) => entry(Placeholder.freshAccount(), address)))
        const created = await callCreateMembers(context, batch)
        if (isUndecided(created)) return created
        for (const [id, address] of addressesOf(created)) given.set(id, address)
        calls.push(created.call)
      }
      const read = await readMembers(context, [...given.keys()])
      if (isUndecided(read)) return read
      const changed = read.members.find(
        ({ accountId, email }) => !sameAddress(given.get(String(accountId)), email),
      )
      if (!changed) return undefined
      const { accountId, email } = changed
      const expected = `${given.get(String(accountId))} for ${accountId}`
      return blame({ identity: 'changed', expected, got: String(email) }, ...calls, ...read.calls)
    },
  })
