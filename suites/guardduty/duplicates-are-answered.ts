import fc from 'fast-check'
import {
  accounts,
  type Draw,
  isUndecided,
  outputOf,
  type Property,
  property,
  repeated,
  requirementOf,
  some,
  without,
} from '../../harness/index.ts'
import { blame, isRefused } from '../laws/answered.ts'
import { batchOf, entry, MOST_CREATED, MOST_READ } from './batch.ts'
import { makeMembers } from './created-members.ts'
import { addressesIn, callGetMembers, createdBy, readMembers, sameAddress } from './members.ts'

/** Who stands in a batch, in this order; who stands there twice is the same account. */
type Batch = readonly number[]

const batches = (most: number): readonly Draw<Batch>[] =>
  Object.entries({
    'twice, alone': [0, 0],
    'three times, alone': [0, 0, 0],
    [`${most} times`]: Array(most).fill(0),
    'beside each other': [1, 0, 0, 2],
    'far apart': [0, 1, 2, 3, 0],
    'two of them': [0, 1, 0, 1],
  }).map(([label, batch]) => ({ label, values: fc.constant(batch) }))

/** AWS does not say what becomes of them: refused, merged or reported is all right, as long as one member at most comes of it. */
export const createdDuplicatesAreAnswered = (): Property =>
  property<Batch>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/duplicates-are-answered'),
    aspect: 'law',
    boundaries: batches(MOST_CREATED),
    random: fc.array(fc.nat(3), { minLength: 2, maxLength: 10 }),
    controlled: true,
    alone: true,
    law: async (batch, context) => {
      const ids = new Map(batch.map((who) => [who, context.account()]))
      const details = batch.map((who) => entry(ids.get(who)))
      const call = await context.call('guardduty.CreateMembers', batchOf(details))
      const read = await readMembers(context, [...ids.values()])
      if (isUndecided(read)) return read
      const twice = repeated(accounts(read, 'members'))
      if (twice.length > 0) {
        return blame(
          { identity: 'twice', expected: 'one member each', got: `${some(twice)} twice` },
          call,
          ...read.calls,
        )
      }
      if (isRefused(call)) {
        const made = accounts(read, 'members')
        if (made.length === 0) return undefined
        return blame(
          { identity: 'trace', expected: 'no member', got: `${some(made)} created` },
          call,
          ...read.calls,
        )
      }
      const created = createdBy(call)
      if (isUndecided(created)) return created
      const lost = without(created.ids, accounts(read, 'members'))
      const strange = read.members.find(({ accountId, email }) =>
        addressesIn(call).every(([id, address]) => id !== accountId || !sameAddress(address, email)),
      )
      if (lost.length === 0 && !strange) return undefined
      const got = strange ? `${strange.email} for ${strange.accountId}` : `${some(lost)} missing`
      return blame({ identity: 'lost', expected: 'members with an address given', got }, call, ...read.calls)
    },
  })

/** Every account of the request is answered, as often as it was asked for at most. */
export const readDuplicatesAreAnswered = (): Property =>
  property<Batch>({
    requirement: requirementOf('guardduty.GetMembers', 'behaviour/duplicates-are-answered'),
    aspect: 'law',
    boundaries: batches(MOST_READ),
    random: fc.array(fc.nat(3), { minLength: 2, maxLength: 10 }),
    controlled: true,
    alone: true,
    law: async (batch, context) => {
      const ids = new Map(batch.map((who) => [who, context.account()]))
      const made = await makeMembers(
        context,
        [...ids].filter(([who]) => who % 2 === 0).map(([, id]) => id),
      )
      if (isUndecided(made)) return made
      const asked = batch.map((who) => ids.get(who) ?? '')
      const call = await callGetMembers(context, asked)
      if (isRefused(call)) return undefined
      const output = outputOf(call, 'guardduty.GetMembers')
      if (isUndecided(output)) return output
      const [members, others] = [accounts(output, 'members'), accounts(output, 'unprocessedAccounts')]
      const times = (list: readonly string[], id: string) => list.filter((each) => each === id).length
      const wrong: Readonly<Record<string, readonly string[]>> = {
        'not answered': without(asked, [...members, ...others]),
        'answered, and not asked for': without([...members, ...others], asked),
        'in both lists': members.filter((id) => others.includes(id)),
        'answered too often': asked.filter((id) => times([...members, ...others], id) > times(asked, id)),
      }
      const [got] = Object.entries(wrong).filter(([, list]) => list.length > 0)
      if (!got) return undefined
      const complaint = {
        identity: got[0],
        expected: 'every account answered',
        got: `${some(got[1])} ${got[0]}`,
      }
      return blame(complaint, call)
    },
  })
