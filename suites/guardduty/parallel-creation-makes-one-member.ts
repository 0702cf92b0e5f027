import fc from 'fast-check'
import {
  isThrottled,
  isUndecided,
  type Property,
  property,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { isAccepted } from '../laws/accepted.ts'
import { blame } from '../laws/blame.ts'
import { addressesOf, sameAddress } from './addresses.ts'
import { batchOf, entry, fresh } from './batch.ts'
import { createdBy, readMembers } from './members.ts'

/** So many requests at once for one account, each with as many others beside it. */
type Race = { readonly requests: number; readonly beside: number }

const RACES: readonly Race[] = [2, 8].flatMap((requests) => [0, 5].map((beside) => ({ requests, beside })))

/** Whoever wins: there is one member, with an address that was given for it. */
export const parallelCreationMakesOneMember = (): Property =>
  property<Race>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/parallel-creation-makes-one-member'),
    aspect: 'law',
    boundaries: RACES.map((race) => ({
      label: `${race.requests} requests with ${race.beside} others`,
      values: fc.constant(race),
    })),
    controlled: true,
    alone: true,
    law: async ({ requests, beside }, context) => {
      const id = context.account()
      const calls = await Promise.all(
        Array.from({ length: requests }, () =>
          context.call('guardduty.CreateMembers', batchOf([...fresh(beside), entry(id)])),
        ),
      )
      const addresses: string[] = []
      for (const call of calls.filter(isAccepted)) {
        const created = createdBy(call)
        if (isUndecided(created)) return created
        const address = addressesOf(created).get(id)
        if (address !== undefined) addresses.push(address)
      }
      if (addresses.length === 0 && calls.some(({ exchange }) => isThrottled(exchange))) {
        return untestable('the target only throttles')
      }
      const read = await readMembers(context, [id])
      if (isUndecided(read)) return read
      const found = read.members.map(({ email }) => email)
      const isOne = found.length === 1 && addresses.some((address) => sameAddress(address, found[0]))
      if (isOne) return undefined
      const complaint = {
        identity: found.length === 1 ? 'another' : found.length === 0 ? 'none' : 'many',
        expected: `one member with ${addresses.join(' or ') || 'an address that was accepted'}`,
        got: found.join(' and ') || 'no member',
      }
      return blame(complaint, ...calls, ...read.calls)
    },
  })
