import { setImmediate as others } from 'node:timers/promises'
import {
  creating,
  deleting,
  getting,
  type MemberRequest,
  type Mistake,
  OTHER_LAWS,
} from '../../variations/guardduty.ts'
import type { Middleware } from '../../variations/variation.ts'
import { faultRows } from '../fault.ts'

type On = (mistake: Mistake) => Middleware

const LONGEST = 64

const MIXED = 'mixed.'

/** Makes a mistake only while another request is under way: each lets others begin before it goes on. */
const whileAnother = (on: On, mistake: Mistake): Middleware => {
  let underWay = 0
  return on(async (call) => {
    underWay++
    await others()
    const response = underWay > 1 ? await mistake(call) : undefined
    await others()
    underWay--
    return response
  })
}

/** Every request is taken for the one that came last to the same place. */
const mixingUp = (on: On): Middleware => {
  const current = new Map<string, MemberRequest>()
  return on(async (call) => {
    current.set(call.request.path, call)
    await others()
    return current.get(call.request.path)?.correct()
  })
}

export const concurrencyGuardDutyFaults = faultRows({
  'guardduty-loses-an-overtaking-batch': {
    text: 'CreateMembers loses a batch that overtakes another, even where both are about the same account.',
    kind: 'concurrency',
    kills: [
      'guardduty.CreateMembers/behaviour/parallel-batches-lose-nothing',
      'guardduty.CreateMembers/behaviour/parallel-creation-makes-one-member',
    ],
    also: OTHER_LAWS,
    middleware: () =>
      whileAnother(creating, async ({ ids, correct, remove }) => {
        const response = await correct()
        await remove(ids)
        return response
      }),
  },
  'guardduty-loses-the-last-of-twenty': {
    text: 'CreateMembers loses the last of twenty accounts that overtake another.',
    kind: 'concurrency',
    kills: ['guardduty.CreateMembers/behaviour/parallel-batches-lose-nothing'],
    also: OTHER_LAWS,
    middleware: () =>
      whileAnother(creating, async ({ ids, correct, remove }) => {
        const response = await correct()
        if (ids.length === 20) await remove(ids.slice(19))
        return response
      }),
  },
  'guardduty-mixes-addresses-of-batches': {
    text: 'CreateMembers gives all the address of another batch.',
    kind: 'concurrency',
    kills: ['guardduty.CreateMembers/behaviour/parallel-batches-lose-nothing'],
    also: OTHER_LAWS,
    middleware: () => {
      let address = ''
      return creating(async ({ details, create }) => {
        address = details[0]?.email ?? ''
        await others()
        return create(details.map((each, at) => (at === 0 ? { ...each, email: address } : each)))
      })
    },
  },
  'guardduty-create-swaps-requests': {
    text: 'CreateMembers swaps requests.',
    kind: 'concurrency',
    kills: ['guardduty.CreateMembers/behaviour/parallel-answers-are-not-swapped'],
    also: OTHER_LAWS,
    middleware: () => mixingUp(creating),
  },
  'guardduty-get-swaps-requests': {
    text: 'GetMembers swaps requests.',
    kind: 'concurrency',
    kills: ['guardduty.GetMembers/behaviour/parallel-answers-are-not-swapped'],
    also: [
      ...OTHER_LAWS,
      {
        select: 'guardduty.GetMembers/protocol/safe-methods',
        why: 'It compares answers, and other requests are under way meanwhile.',
      },
    ],
    middleware: () => mixingUp(getting),
  },
  'guardduty-keeps-a-mixture-of-two-addresses': {
    text: 'CreateMembers keeps a mixture of two addresses.',
    kind: 'concurrency',
    kills: ['guardduty.CreateMembers/behaviour/parallel-creation-makes-one-member'],
    also: OTHER_LAWS,
    middleware: () =>
      whileAnother(creating, ({ details, create }) =>
        create(
          details.map(({ accountId, email }) => ({
            accountId,
            email: email.length > LONGEST - MIXED.length ? email : MIXED + email,
          })),
        ),
      ),
  },
  'guardduty-forgets-to-delete-while-busy': {
    text: 'DeleteMembers forgets to delete while it deletes.',
    kind: 'concurrency',
    kills: ['guardduty.DeleteMembers/behaviour/parallel-batches-lose-nothing'],
    also: OTHER_LAWS,
    middleware: () => whileAnother(deleting, ({ remove }) => remove(['999999999998'])),
  },
})
