import { setImmediate as others, setImmediate as tick } from 'node:timers/promises'
import type { HttpResponse } from '../../model/exchange.ts'
import {
  creating,
  deleting,
  GUARDDUTY_LAWS,
  getting,
  type MemberMistake,
  type MemberRequest,
} from '../variations/guardduty.ts'
import {
  associating,
  BATCH_UPDATE,
  doing,
  failed,
  flipped,
  INSPECTOR2_LAWS,
  isAssociation,
  isUpdate,
} from '../variations/inspector2.ts'
import { inviting, isInvitation } from '../variations/securityhub.ts'
import type { Middleware, RequestFilter } from '../variations/variation.ts'
import { CRASHES, faultRows } from './fault.ts'

/** Mixes up the answers to two requests that are under way at once. */
function swapping(concerns: RequestFilter): Middleware {
  let waiting: { readonly response: HttpResponse; readonly answer: (other: HttpResponse) => void } | undefined
  return async (request, next) => {
    const response = await next(request)
    if (!concerns(request) || response.status !== 200) return response
    if (waiting) {
      const first = waiting
      waiting = undefined
      first.answer(response)
      return first.response
    }
    return new Promise((answer) => {
      const own = { response, answer }
      waiting = own
      setImmediate(() => {
        if (waiting !== own) return
        waiting = undefined
        answer(response)
      })
    })
  }
}

/** Does something else with a request that comes while another is under way. */
function whileBusy(concerns: RequestFilter, instead: Middleware): Middleware {
  let busy = false
  return async (request, next) => {
    if (!concerns(request)) return next(request)
    if (busy) return instead(request, next)
    busy = true
    const response = await next(request)
    await tick()
    busy = false
    return response
  }
}

type On = (mistake: MemberMistake) => Middleware

const LONGEST = 64

const MIXED = 'mixed.'

/** Makes a mistake only while another request is under way: each lets others begin before it goes on. */
const whileAnother = (on: On, mistake: MemberMistake): Middleware => {
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

const isAccepted = (listed: readonly unknown[], ids: readonly string[]) =>
  listed.length > 0 && ids.length === listed.length && ids.every((id) => id.trim() !== '')

export const concurrencyFaults = faultRows({
  'guardduty-loses-an-overtaking-batch': {
    text: 'CreateMembers loses a batch that overtakes another, even where both are about the same account.',
    kind: 'concurrency',
    kills: [
      'guardduty.CreateMembers/behaviour/parallel-batches-lose-nothing',
      'guardduty.CreateMembers/behaviour/parallel-creation-makes-one-member',
    ],
    also: GUARDDUTY_LAWS,
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
    also: GUARDDUTY_LAWS,
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
    also: GUARDDUTY_LAWS,
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
    also: GUARDDUTY_LAWS,
    middleware: () => mixingUp(creating),
  },
  'guardduty-get-swaps-requests': {
    text: 'GetMembers swaps requests.',
    kind: 'concurrency',
    kills: ['guardduty.GetMembers/behaviour/parallel-answers-are-not-swapped'],
    also: [
      ...GUARDDUTY_LAWS,
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
    also: GUARDDUTY_LAWS,
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
    also: GUARDDUTY_LAWS,
    middleware: () => whileAnother(deleting, ({ remove }) => remove(['999999999998'])),
  },
  'inspector2-associate-mixes-up-answers': {
    text: 'AssociateMember mixes up answers.',
    kind: 'concurrency',
    kills: ['inspector2.AssociateMember/behaviour/parallel-answers-are-not-swapped'],
    also: INSPECTOR2_LAWS,
    middleware: () => swapping(isAssociation),
  },
  'inspector2-fails-at-two-for-one-account': {
    text: 'AssociateMember answers with 500 while another request for the same account is under way.',
    kind: 'concurrency',
    kills: ['inspector2.AssociateMember/behaviour/any-valid-shape-is-answered'],
    also: CRASHES,
    middleware: () => {
      const underWay = new Set<string>()
      return associating(async ({ id, correct }) => {
        if (underWay.has(id)) return failed()
        underWay.add(id)
        await tick()
        underWay.delete(id)
        return correct()
      })
    },
  },
  'inspector2-forgets-while-busy': {
    text: 'BatchUpdate forgets a batch that comes while it is busy.',
    kind: 'concurrency',
    kills: [`${BATCH_UPDATE}/behaviour/parallel-batches-lose-nothing`],
    also: INSPECTOR2_LAWS,
    middleware: () => whileBusy(isUpdate, doing((asked) => asked.map(flipped))()),
  },
  'inspector2-update-mixes-up-answers': {
    text: 'BatchUpdate mixes up answers.',
    kind: 'concurrency',
    kills: [`${BATCH_UPDATE}/behaviour/parallel-answers-are-not-swapped`],
    also: INSPECTOR2_LAWS,
    middleware: () => swapping(isUpdate),
  },
  'securityhub-mixes-up-answers': {
    text: 'InviteMembers mixes up answers to requests that are under way at once.',
    kind: 'concurrency',
    kills: ['securityhub.InviteMembers/behaviour/parallel-answers-are-not-swapped'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/*',
        why: 'Requests of other laws are under way at once.',
      },
    ],
    middleware: () => swapping(isInvitation),
  },
  'securityhub-forgets-while-busy': {
    text: 'InviteMembers forgets a batch that comes while another is under way.',
    kind: 'concurrency',
    kills: ['securityhub.InviteMembers/behaviour/parallel-batches-lose-nothing'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/*',
        why: 'Batches of other laws are under way at once.',
      },
    ],
    middleware: () =>
      whileBusy(
        isInvitation,
        inviting(({ listed, ids, invite }) => (isAccepted(listed, ids) ? invite([]) : undefined)),
      ),
  },
})
