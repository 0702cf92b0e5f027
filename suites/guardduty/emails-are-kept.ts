import fc from 'fast-check'
import {
  type Call,
  entries,
  isAnswered,
  isUndecided,
  Placeholder,
  type Property,
  property,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { blame, isRefused } from '../laws/answered.ts'
import { batchOf, entry, fresh, LONGEST_EMAIL, MOST_CREATED } from './batch.ts'
import { addressesOf, callCreateMembers, readMembers, sameAddress } from './members.ts'
import { allAsGiven } from './similar-ids.ts'

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

/** Who is reported as a member already is left as it was. */
export const existingEmailIsKept = (): Property =>
  property<number>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/existing-email-is-kept'),
    aspect: 'law',
    boundaries: [1, MOST_CREATED].map((count) => ({
      label: `${count} created again`,
      values: fc.constant(count),
    })),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const first = await callCreateMembers(context, batchOf(fresh(count)))
      if (isUndecided(first)) return first
      const again = await callCreateMembers(context, batchOf(first.ids.map((id) => entry(id))))
      if (isUndecided(again)) return again
      const reported = new Map([...addressesOf(first)].filter(([id]) => !again.ids.includes(id)))
      if (reported.size === 0) return untestable('the target does not report members that are created again')
      const read = await readMembers(context, [...reported.keys()])
      return isUndecided(read) ? read : allAsGiven(reported, read, [first.call, again.call])
    },
  })

const REFUSED: Readonly<Record<string, () => readonly unknown[]>> = {
  'an address too long': () => [entry(Placeholder.freshAccount(), Placeholder.email(LONGEST_EMAIL + 1))],
  'an address without a domain': () => [entry(Placeholder.freshAccount(), 'member.example.com')],
  'a short id beside it': () => [entry(), entry('12345678901')],
  'too many accounts': () => fresh(MOST_CREATED + 1),
}

/** The model marks addresses as sensitive: an error that names what is wrong does not repeat them. */
export const emailIsNotEchoed = (): Property =>
  property<string>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/email-is-not-echoed'),
    aspect: 'law',
    boundaries: Object.keys(REFUSED).map((label) => ({ label, values: fc.constant(label) })),
    controlled: true,
    law: async (label, context) => {
      const call = await context.call('guardduty.CreateMembers', batchOf(REFUSED[label]?.() ?? []))
      const { exchange, input } = call
      // Whether it is refused is decided elsewhere.
      if (!isAnswered(exchange) || !isRefused(call)) return undefined
      const echoed = entries(input.body, 'accountDetails', 'email').find((email) =>
        exchange.response.body.includes(String(email)),
      )
      if (echoed === undefined) return undefined
      return blame({ identity: 'echoed', expected: 'an error without addresses', got: String(echoed) }, call)
    },
  })
