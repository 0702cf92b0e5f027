import { describe, expect, test } from 'vitest'
import { carrying, saying, sentIn } from '../harness/emulator/altered.ts'
import { createEmulator } from '../harness/emulator/emulator.ts'
import {
  associating,
  isUpdate,
  refusedWith,
  rewriting,
  updating,
} from '../harness/emulator/faults/inspector2/call.ts'
import {
  answer,
  inviting,
  isInvitation,
  reporting,
  showing,
} from '../harness/emulator/faults/securityhub/call.ts'
import { accounts, chunks, entries, isAccountId, without } from '../harness/model/accounts.ts'
import { type HttpRequest, type HttpResponse, isObject, json } from '../harness/model/exchange.ts'
import { run } from '../harness/runner/run.ts'
import { inProcessTarget } from '../harness/targets/in-process.ts'
import type { Defect } from './broken/defect.ts'
import { catalogue } from './catalogue.ts'

/** A correct server that differs: the same shape as a mistake, and none. */
type Variant = () => Defect

const READ = '/ec2deepinspectionstatus/member/batch/get'

const NOT_FOUND: HttpResponse = {
  ...refusedWith('No such member.'),
  status: 404,
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'ResourceNotFoundException' },
}
const UNKNOWN: HttpResponse = {
  ...NOT_FOUND,
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'UnknownOperationException' },
}

const isFor = (service: string, path: string) => (request: HttpRequest) =>
  request.path === path && request.headers.Authorization?.includes(`/${service}/`) === true

const lacking =
  (concerns: (request: HttpRequest) => boolean): Variant =>
  () =>
  async (request, next) =>
    concerns(request) ? UNKNOWN : next(request)

/** Answers a read as it would have been answered before the last write, as often as it is told. */
const lagging =
  (
    isRead: (request: HttpRequest) => boolean,
    isWrite: (request: HttpRequest) => boolean,
    reads: number,
  ): Variant =>
  () => {
    let old: (request: HttpRequest) => HttpResponse | undefined = () => undefined
    let left = 0
    const answered = new Map<string, HttpResponse>()
    return async (request, next) => {
      const response = await next(request)
      if (isWrite(request) && response.status === 200) {
        const before = new Map(answered)
        old = (read) => before.get(keyOf(read))
        left = reads
      }
      if (!isRead(request)) return response
      const shown = left-- > 0 ? (old(request) ?? response) : response
      answered.set(keyOf(request), response)
      return shown
    }
  }

const keyOf = ({ headers, body }: HttpRequest) => `${headers.Authorization} ${body}`

const withStatus = (status: (id: string, now: string) => string) => (response: HttpResponse) =>
  rewriting(response, ({ accountIds }) => ({
    accountIds: accountIds.map(({ accountId, status: now = '' }) => ({
      accountId,
      status: status(accountId, now),
    })),
  }))

const inspector = (...names: string[]) => names.map((name) => `inspector2.${name}`)
const updates = (...names: string[]) =>
  inspector(...names.map((name) => `BatchUpdateMemberEc2DeepInspectionStatus/${name}`))
const associations = (...names: string[]) => inspector(...names.map((name) => `AssociateMember/${name}`))
const invitations = (...names: string[]) => names.map((name) => `securityhub.InviteMembers/${name}`)

/** What does not pass on them; no MUST is ever among it. */
const VARIANTS: Readonly<Record<string, { readonly make: Variant; readonly open?: readonly string[] }>> = {
  'members are shown after a while': {
    make: () => {
      const reads = new Map<string, number>()
      return async (request, next) => {
        if (!isFor('inspector2', '/members/get')(request)) return next(request)
        const id = String(request.body)
        reads.set(id, (reads.get(id) ?? 0) + 1)
        return (reads.get(id) ?? 0) < 3 ? NOT_FOUND : next(request)
      }
    },
  },
  'members are not shown before the run is over': {
    make: () => async (request, next) =>
      isFor('inspector2', '/members/get')(request) ? NOT_FOUND : next(request),
    open: associations('behaviour/associated-member-is-shown'),
  },
  'members are CREATED for ever': {
    make: () => async (request, next) => {
      const response = await next(request)
      const body = json(response)
      if (!isFor('inspector2', '/members/get')(request) || !isObject(body)) return response
      return saying(response, { member: { ...(body.member as object), relationshipStatus: 'CREATED' } })
    },
  },
  'second associations succeed': {
    make: () =>
      associating(async ({ id, sound }) => {
        const response = await sound()
        return response.body.includes('already')
          ? { ...response, ...saying(answer(200), { accountId: id }) }
          : response
      }),
    open: associations('behaviour/associated-member-is-refused', 'response/wording/existing-member'),
  },
  'disassociation takes its time': {
    make: () => {
      const left = new Set<string>()
      return async (request, next) => {
        const id = String((sentIn(request) as { readonly accountId?: unknown } | undefined)?.accountId)
        if (request.path === '/members/disassociate') left.add(id)
        if (request.path === '/members/associate' && left.has(id)) return refusedWith('Not yet.')
        if (isFor('inspector2', '/members/get')(request) && left.has(id)) {
          return saying(answer(200), { member: { accountId: id, relationshipStatus: 'ENABLED' } })
        }
        return next(request)
      }
    },
    open: associations('behaviour/disassociated-member-can-be-associated-again'),
  },
  'validation errors without fields': {
    make: () => async (request, next) => {
      const response = await next(request)
      const body = json(response)
      if (response.status !== 400 || !isObject(body)) return response
      const { fields: _, ...rest } = body
      return saying(response, rest)
    },
  },
  'validation errors with pointers': {
    make: () => async (request, next) => {
      const response = await next(request)
      const body = json(response)
      if (response.status !== 400 || !isObject(body) || !Array.isArray(body.fields)) return response
      const fields = body.fields.map(({ name, message }) => ({
        name: `/${name.replaceAll('.', '/')}`,
        message,
      }))
      return saying(response, { ...body, fields })
    },
  },
  'PENDING in answers, done when read': {
    make: () => updating(async ({ sound }) => withStatus(() => 'PENDING')(await sound())),
  },
  'PENDING in answers, done after three reads': {
    make: () => {
      const lags = lagging(({ path }) => path === READ, isUpdate, 3)()
      const pends = updating(async ({ sound }) => withStatus(() => 'PENDING')(await sound()))
      return (request, next) => lags(request, (each) => pends(each, next))
    },
  },
  'reads of statuses lag': { make: lagging(({ path }) => path === READ, isUpdate, 3) },
  'strangers with the status FAILED': {
    make: () =>
      updating(async ({ sound }) =>
        rewriting(await sound(), ({ accountIds, failedAccountIds }) => ({
          accountIds: [
            ...accountIds,
            ...failedAccountIds.map(({ accountId }) => ({
              accountId,
              status: 'FAILED',
              errorMessage: 'No.',
            })),
          ],
          failedAccountIds: [],
        })),
      ),
  },
  'failures without a message': {
    make: () =>
      updating(async ({ sound }) =>
        rewriting(await sound(), ({ failedAccountIds }) => ({
          failedAccountIds: failedAccountIds.map(({ accountId }) => ({ accountId })),
        })),
      ),
  },
  'batches with strangers are refused': {
    make: () => async (request, next) => {
      const body = sentIn(request)
      const ids = accounts(body, 'accountIds')
      const flags = entries(body, 'accountIds', 'activateDeepInspection')
      const isValid = ids.every(isAccountId) && flags.every((flag) => typeof flag === 'boolean')
      if (!isUpdate(request) || request.method !== 'POST' || !isValid || ids.length > 100)
        return next(request)
      const read = await next({ ...carrying(request, { accountIds: ids }), path: READ })
      return accounts(json(read), 'failedAccountIds').length > 0
        ? refusedWith('No such member.')
        : next(request)
    },
  },
  'an account twice in a batch is refused': {
    make: () =>
      updating(({ ids }) =>
        new Set(ids).size < ids.length ? refusedWith('An account is named twice.') : undefined,
      ),
  },
  'no reading of statuses': {
    make: lacking(({ path }) => path === READ),
    open: updates(
      'behaviour/status-is-read-back',
      'behaviour/state-follows-the-requests',
      'behaviour/rejected-batch-leaves-no-trace',
      'behaviour/similar-ids-are-different-accounts',
      'behaviour/members-belong-to-their-region',
      'behaviour/parallel-batches-lose-nothing',
    ),
  },
  'one region': {
    make: () => (request, next) =>
      next({
        ...request,
        headers: {
          ...request.headers,
          ...(request.headers.Authorization && {
            Authorization: request.headers.Authorization.replace('/eu-west-1/', '/us-east-1/'),
          }),
        },
      }),
    open: [
      ...associations('behaviour/members-belong-to-their-region'),
      ...updates('behaviour/members-belong-to-their-region'),
      ...invitations(
        'behaviour/members-belong-to-their-region',
        'behaviour/hub-must-be-enabled',
        'response/wording/not-subscribed',
      ),
    ],
  },
  'no hub in other regions until it is enabled': {
    make: () => {
      let enabled = false
      return async (request, next) => {
        const isElsewhere = request.headers.Authorization?.includes('/eu-west-1/securityhub/') === true
        if (!isElsewhere) return next(request)
        if (!enabled) await next({ ...request, method: 'DELETE', path: '/accounts' })
        if (request.method === 'POST' && request.path === '/accounts') enabled = true
        return next(request)
      }
    },
  },
  'no disabling of hubs': {
    make: lacking(({ method, path }) => method === 'DELETE' && path === '/accounts'),
    open: invitations('behaviour/hub-must-be-enabled', 'response/wording/not-subscribed'),
  },
  'no reading of members': {
    make: lacking(isFor('securityhub', '/members/get')),
    open: invitations(
      'behaviour/good-accounts-of-a-mixed-batch-are-invited',
      'behaviour/invited-member-is-shown',
      'behaviour/second-invitation-is-answered',
      'behaviour/rejected-batch-leaves-no-trace',
      'behaviour/state-follows-the-requests',
      'behaviour/parallel-batches-lose-nothing',
      'behaviour/members-belong-to-their-region',
    ),
  },
  'reads of members lag': {
    make: lagging(isFor('securityhub', '/members/get'), isInvitation, 3),
  },
  'invitations with strangers are refused': {
    make: () =>
      inviting(async ({ ids, listed, membersOf }) => {
        if (ids.length < listed.length || ids.some((id) => id.trim() === '')) return undefined
        const known: string[] = []
        for (const chunk of chunks(ids, 50)) known.push(...(await membersOf(chunk)))
        return without(ids, known).length > 0 ? answer(400, 'InvalidInputException') : undefined
      }),
    open: invitations(
      'behaviour/good-accounts-of-a-mixed-batch-are-invited',
      'behaviour/hub-must-be-enabled',
      'response/wording/not-subscribed',
    ),
  },
  'second invitations are sent again': {
    make: () =>
      inviting(async ({ ids, sound, membersOf }) => {
        const response = await sound()
        if (response.status !== 200 || ids.length === 0) return response
        const known = ids.length <= 50 ? await membersOf(ids) : []
        return reporting(response, (unprocessed) => without(unprocessed, known))
      }),
  },
  'members that are Enabled at once': {
    make: showing((shown) => ({ ...shown, MemberStatus: 'Enabled' })),
    open: invitations('behaviour/invited-member-is-shown', 'behaviour/rejected-batch-leaves-no-trace'),
  },
  'dates with an offset': {
    make: showing((shown) => ({ ...shown, InvitedAt: '2026-11-21T09:00:00+01:00' })),
  },
  'errors without a code': {
    make: () => async (request, next) => {
      const response = await next(request)
      const body = json(response)
      if (!isObject(body) || !('Code' in body)) return response
      const { Code: _, ...rest } = body
      return saying(response, rest)
    },
  },
}

const SELECT = {
  operations: ['inspector2.*', 'securityhub.*'],
  requirements: ['*/behaviour/**', '*/response/**', '*/body/**'],
}

describe('a correct server that differs in Inspector or Security Hub', () => {
  test.each(Object.entries(VARIANTS))('has no failure of its own: %s', async (name, { make, open = [] }) => {
    const emulator = createEmulator()
    const variant = make()
    const target = inProcessTarget(name, (request) => variant(request, (each) => emulator.handle(each)))
    const { requirements } = await run({ catalogue, target, select: SELECT, seed: 1, run: 0, cases: 3 })
    const notPassed = requirements.filter(({ verdict }) => verdict !== 'pass')
    const unforeseen = notPassed.filter(({ id, level }) => level === 'MUST' || !open.includes(id))
    expect(
      unforeseen.map(({ id, verdict, reason, failure }) => ({ id, verdict, reason, got: failure?.got })),
    ).toEqual([])
    expect(notPassed.map(({ id }) => id).toSorted()).toEqual(open.toSorted())
  })
})
