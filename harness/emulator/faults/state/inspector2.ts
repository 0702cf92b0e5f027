import { json, member } from '../../../model/exchange.ts'
import {
  accountStatuses,
  associating,
  BATCH_UPDATE,
  type BatchEntry,
  doing,
  flipped,
  INSPECTOR2_LAWS,
  isUpdate,
  rewritingStatuses,
  seeing,
  updating,
  updatingAnything,
} from '../../variations/inspector2.ts'
import { namesCharset, saying } from '../../variations/messages.ts'
import type { Middleware } from '../../variations/variation.ts'
import { faultRows } from '../fault.ts'

/** Shows members in another way. */
const showing =
  (change: (member: Readonly<Record<string, unknown>>) => object | undefined): (() => Middleware) =>
  () =>
  async (request, next) => {
    const response = await next(request)
    if (request.path !== '/members/get' || response.status !== 200) return response
    const shown = member(json(response), 'member')
    return shown ? saying(response, { member: change(shown as Record<string, unknown>) }) : response
  }

const off = (entry: BatchEntry): BatchEntry => ({ ...entry, activateDeepInspection: false })

const statusAt = (list: readonly { readonly status?: string }[], at: number) => {
  const { status } = list[at] ?? {}
  return status === undefined ? {} : { status }
}

export const stateInspector2Faults = faultRows({
  'inspector2-inverts-what-names-its-charset': {
    text: 'BatchUpdate does the opposite where a request names its charset.',
    kind: 'state',
    kills: [`${BATCH_UPDATE}/behaviour/later-reads-agree`],
    middleware: () =>
      updating(async ({ asked, request, correct, update }) => {
        const response = await correct()
        if (namesCharset(request) && response.status === 200) await update(asked.map(flipped))
        return response
      }),
  },
  'inspector2-shows-members-as-removed': {
    text: 'AssociateMember shows members as removed.',
    kind: 'state',
    kills: ['inspector2.AssociateMember/behaviour/associated-member-is-shown'],
    also: INSPECTOR2_LAWS,
    middleware: showing((shown) => ({ ...shown, relationshipStatus: 'REMOVED' })),
  },
  'inspector2-shows-another-account': {
    text: 'AssociateMember shows another account.',
    kind: 'state',
    kills: ['inspector2.AssociateMember/behaviour/associated-member-is-shown'],
    also: INSPECTOR2_LAWS,
    middleware: showing((shown) => ({ ...shown, accountId: '111122223333' })),
  },
  'inspector2-keeps-one-association': {
    text: 'AssociateMember ends an association when the next begins.',
    kind: 'state',
    kills: ['inspector2.AssociateMember/behaviour/associated-member-is-shown'],
    also: INSPECTOR2_LAWS,
    middleware: () => {
      let last: string | undefined
      return associating(async ({ id, correct, disassociate }) => {
        const response = await correct()
        if (response.status === 200 && last !== undefined) await disassociate(last)
        if (response.status === 200) last = id
        return response
      })
    },
  },
  'inspector2-keeps-twenty-associations': {
    text: 'AssociateMember forgets members when twenty others came.',
    kind: 'state',
    kills: ['inspector2.AssociateMember/behaviour/associated-member-is-refused'],
    also: INSPECTOR2_LAWS,
    middleware: () => {
      const known: string[] = []
      return associating(async ({ id, correct, disassociate }) => {
        const response = await correct()
        if (response.status === 200) known.push(id)
        if (known.length > 20) await disassociate(known.shift() ?? '')
        return response
      })
    },
  },
  'inspector2-never-takes-an-account-twice': {
    text: 'AssociateMember never takes an account twice, be it no member any more or one in another region.',
    kind: 'state',
    kills: [
      'inspector2.AssociateMember/behaviour/disassociated-member-can-be-associated-again',
      'inspector2.AssociateMember/behaviour/members-belong-to-their-region',
    ],
    also: INSPECTOR2_LAWS,
    middleware: seeing((id) => id),
  },
  'inspector2-never-switches-off': {
    text: 'BatchUpdate never switches off.',
    kind: 'state',
    kills: [`${BATCH_UPDATE}/behaviour/status-is-read-back`],
    also: INSPECTOR2_LAWS,
    middleware: doing((asked) => asked.map((each) => ({ ...each, activateDeepInspection: true }))),
  },
  'inspector2-switches-all-like-the-first': {
    text: 'BatchUpdate does for all what was asked for the first.',
    kind: 'state',
    kills: [`${BATCH_UPDATE}/behaviour/status-is-read-back`],
    also: INSPECTOR2_LAWS,
    middleware: doing((asked) =>
      asked.map((each) => ({ ...each, activateDeepInspection: asked[0]?.activateDeepInspection === true })),
    ),
  },
  'inspector2-leaves-the-last-of-100-as-it-was': {
    text: 'BatchUpdate leaves the last of 100 as it was.',
    kind: 'state',
    kills: [`${BATCH_UPDATE}/behaviour/status-is-read-back`],
    also: INSPECTOR2_LAWS,
    middleware: doing((asked) => (asked.length === 100 ? asked.slice(99).map(flipped) : [])),
  },
  'inspector2-leaves-number-12-of-37-as-it-was': {
    text: 'BatchUpdate leaves number 12 of 37 as it was.',
    kind: 'state',
    kills: [`${BATCH_UPDATE}/behaviour/status-is-read-back`],
    also: INSPECTOR2_LAWS,
    middleware: doing((asked) => (asked.length === 37 ? asked.slice(11, 12).map(flipped) : [])),
  },
  'inspector2-toggles-what-is-repeated': {
    text: 'BatchUpdate inverts a change that is requested for the second time.',
    kind: 'state',
    kills: [`${BATCH_UPDATE}/behaviour/status-is-read-back`],
    also: INSPECTOR2_LAWS,
    middleware: () => {
      const seen = new Map<string, boolean>()
      return updating(async ({ asked, correct, update }) => {
        const response = await correct()
        if (response.status !== 200) return response
        const again = asked.filter((each) => seen.get(each.accountId) === each.activateDeepInspection)
        for (const each of asked) seen.set(each.accountId, each.activateDeepInspection)
        await update(again.map(flipped))
        return response
      })
    },
  },
  'inspector2-forgets-the-batch-before': {
    text: 'BatchUpdate forgets the batch before.',
    kind: 'state',
    kills: [`${BATCH_UPDATE}/behaviour/status-is-read-back`],
    also: INSPECTOR2_LAWS,
    middleware: () => {
      let before: readonly BatchEntry[] = []
      return updating(async ({ asked, ids, correct, update }) => {
        const response = await correct()
        if (response.status !== 200) return response
        await update(before.filter(({ accountId }) => !ids.includes(accountId)).map(off))
        before = asked
        return response
      })
    },
  },
  'inspector2-ignores-a-batch-after-a-refusal': {
    text: 'BatchUpdate ignores the batch after a refused one.',
    kind: 'state',
    kills: [`${BATCH_UPDATE}/behaviour/state-follows-the-requests`],
    also: INSPECTOR2_LAWS,
    middleware: () => {
      let refused = false
      return updatingAnything(async ({ asked, correct, update }) => {
        const response = await correct()
        if (response.status === 200 && refused) await update(asked.map(flipped))
        refused = response.status === 400
        return response
      })
    },
  },
  'inspector2-takes-back-at-a-stranger': {
    text: 'BatchUpdate takes back what was done when a stranger is named.',
    kind: 'state',
    kills: [`${BATCH_UPDATE}/behaviour/state-follows-the-requests`],
    also: INSPECTOR2_LAWS,
    middleware: () => {
      let before: readonly BatchEntry[] = []
      return updating(async ({ asked, correct, update }) => {
        const response = await correct()
        let failed = 0
        rewritingStatuses(response, ({ failedAccountIds }) => {
          failed = failedAccountIds.length
          return {}
        })
        if (failed > 0) await update(before.map(flipped))
        else before = asked
        return response
      })
    },
  },
  'inspector2-switches-members-of-all-regions': {
    text: 'BatchUpdate switches members of all regions.',
    kind: 'state',
    kills: [`${BATCH_UPDATE}/behaviour/members-belong-to-their-region`],
    also: INSPECTOR2_LAWS,
    middleware: () => (request, next) =>
      next(
        isUpdate(request)
          ? {
              ...request,
              headers: {
                ...request.headers,
                Authorization: request.headers.Authorization?.replace('/eu-west-1/', '/us-east-1/') ?? '',
              },
            }
          : request,
      ),
  },
  'inspector2-answers-all-like-the-first': {
    text: 'BatchUpdate answers for all what was asked for the first.',
    kind: 'state',
    kills: [`${BATCH_UPDATE}/behaviour/status-follows-the-request`],
    also: INSPECTOR2_LAWS,
    middleware: () =>
      updating(async ({ asked, correct }) => {
        const status = asked[0]?.activateDeepInspection ? 'ACTIVATED' : 'DEACTIVATED'
        return rewritingStatuses(await correct(), ({ accountIds }) => ({
          accountIds: accountIds.map((each) => ({ ...each, status })),
        }))
      }),
  },
  'inspector2-takes-false-for-absent': {
    text: 'BatchUpdate takes false for absent.',
    kind: 'state',
    kills: [`${BATCH_UPDATE}/behaviour/status-follows-the-request`],
    also: INSPECTOR2_LAWS,
    middleware: () =>
      updating(({ asked, update }) =>
        update(asked.map((each) => ({ ...each, activateDeepInspection: true }))),
      ),
  },
  'inspector2-mixes-up-two-accounts': {
    text: 'BatchUpdate mixes up two accounts.',
    kind: 'state',
    kills: [`${BATCH_UPDATE}/behaviour/status-follows-the-request`],
    also: INSPECTOR2_LAWS,
    middleware: () =>
      updating(async ({ asked, correct }) =>
        asked.length === 2
          ? rewritingStatuses(await correct(), ({ accountIds }) => ({
              accountIds: accountIds.map((each, at) => ({ ...each, ...statusAt(accountIds, 1 - at) })),
            }))
          : undefined,
      ),
  },
  'inspector2-answers-with-the-state-of-before': {
    text: 'BatchUpdate answers with the state of before.',
    kind: 'state',
    kills: [`${BATCH_UPDATE}/behaviour/status-follows-the-request`],
    also: INSPECTOR2_LAWS,
    middleware: () => {
      let before: ReadonlyMap<string, unknown> = new Map()
      return updating(async ({ correct }) => {
        const response = await correct()
        const old = before
        before = new Map([...before, ...accountStatuses(json(response))])
        return rewritingStatuses(response, ({ accountIds }) => ({
          accountIds: accountIds.map(({ accountId, status }) => ({
            accountId,
            status: String(old.get(accountId) ?? status),
          })),
        }))
      })
    },
  },
  'inspector2-goes-by-the-order-of-ids': {
    text: 'BatchUpdate goes by the order of ids.',
    kind: 'state',
    kills: [`${BATCH_UPDATE}/behaviour/status-follows-the-request`],
    also: INSPECTOR2_LAWS,
    middleware: () =>
      updating(async ({ correct }) =>
        rewritingStatuses(await correct(), ({ accountIds }) => {
          const sorted = accountIds.toSorted((a, b) => (a.accountId < b.accountId ? -1 : 1))
          return { accountIds: sorted.map((each, at) => ({ ...each, ...statusAt(accountIds, at) })) }
        }),
      ),
  },
  'inspector2-answers-wrongly-at-37': {
    text: 'BatchUpdate answers wrongly about the last of 37.',
    kind: 'state',
    kills: [`${BATCH_UPDATE}/behaviour/status-follows-the-request`],
    also: INSPECTOR2_LAWS,
    middleware: () =>
      updating(async ({ asked, correct }) =>
        asked.length === 37
          ? rewritingStatuses(await correct(), ({ accountIds }) => ({
              accountIds: accountIds.map((each, at) =>
                at === 36 ? { ...each, ...statusAt(accountIds, 35) } : each,
              ),
            }))
          : undefined,
      ),
  },
})
