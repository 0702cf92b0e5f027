import { setImmediate as others } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { saying } from '../harness/emulator/altered.ts'
import { creating, getting, REFUSED, rewriting } from '../harness/emulator/faults/guardduty/call.ts'
import { isMemberEmail } from '../harness/emulator/guardduty-email.ts'
import { accounts, isAccountId, repeated } from '../harness/model/accounts.ts'
import { json } from '../harness/model/exchange.ts'
import { run } from '../harness/runner/run.ts'
import type { Target } from '../harness/targets/target.ts'
import type { Defect } from './broken/defect.ts'
import { broken } from './broken/defect.ts'
import { catalogue } from './catalogue.ts'

interface Variant {
  /** What it fails: no page forbids it, and what it does differently was seen on AWS in another way. */
  readonly fails?: readonly string[]
  /** What cannot be asked of it. */
  readonly spared?: readonly string[]
  readonly make: () => Defect
}

const existing = async (
  get: (ids: readonly string[]) => Promise<{ body: string }>,
  ids: readonly string[],
) => {
  const { body } = await get([...new Set(ids)])
  return accounts(json({ status: 200, headers: {}, body }), 'members')
}

/** Says nothing of members that are created again; a change is made of their addresses, or none. */
const merging = (isChanged: boolean) => (): Defect =>
  creating(async ({ ids, details, sound, get, remove, create }) => {
    const known = await existing(get, ids)
    if (known.length === 0) return undefined
    const response = await sound()
    if (response.status === 200 && isChanged) {
      await remove(known)
      await create(details.filter(({ accountId }) => known.includes(accountId)))
    }
    return rewriting(response, ({ unprocessedAccounts }) => ({
      unprocessedAccounts: unprocessedAccounts.filter(({ accountId }) => !known.includes(accountId)),
    }))
  })

const showing = (change: (member: Readonly<Record<string, unknown>>) => unknown) => (): Defect =>
  getting(async ({ sound }) =>
    rewriting(await sound(), ({ members }) => ({
      members: members.map((each) => change({ ...each })) as never,
    })),
  )

/** Turns requests away while another one is under way. */
const oneAtATime = (status: number, type: string) => (): Defect => {
  let busy = false
  return creating(async ({ sound }) => {
    if (busy)
      return {
        ...REFUSED,
        status,
        headers: { ...REFUSED.headers, 'x-amzn-errortype': type, 'retry-after': '0' },
      }
    busy = true
    await others()
    const response = await sound()
    busy = false
    return response
  })
}

const isRegular = (accountId: unknown, email: unknown) =>
  typeof accountId === 'string' &&
  accountId.length === 12 &&
  typeof email === 'string' &&
  email.length >= 6 &&
  [...email].length <= 64

/** A variant without a wire, each of whose answers has a request id of its own. */
function targetOf(make: () => Defect): Target {
  let serial = 0
  const defect = make()
  const { sendRaw: _, ...target } = broken(() => async (request, next) => {
    const response = await defect(request, next)
    return { ...response, headers: { ...response.headers, 'x-amzn-requestid': `${++serial}` } }
  })
  return target
}

const REGIONS = [
  'CreateMembers/behaviour/members-belong-to-their-detector',
  'GetMembers/behaviour/detector-belongs-to-its-region',
]
const REPORTED = 'CreateMembers/behaviour/existing-member-is-reported'
const KEPT = 'CreateMembers/behaviour/existing-email-is-kept'
const WORDS = 'CreateMembers/response/wording/existing-member'

const VARIANTS: Readonly<Record<string, Variant>> = {
  'members Enabled at once': {
    spared: ['GetMembers/behaviour/invited-at-follows-the-invitation'],
    make: showing((each) => ({ ...each, relationshipStatus: 'Enabled' })),
  },
  'no newer name for the administrator': { make: showing(({ administratorId: _, ...each }) => each) },
  'dates with an offset and no fraction': {
    make: showing((each) => ({ ...each, updatedAt: String(each.updatedAt).replace(/\.\d+Z$/, '+00:00') })),
  },
  'detectors of members': { make: showing((each) => ({ ...each, detectorId: '0'.repeat(32) })) },
  'domains in lower case': {
    make: showing((each) => ({
      ...each,
      email: String(each.email).replace(/@.*/, (domain) => domain.toLowerCase()),
    })),
  },
  'members created again merged silently': { fails: [REPORTED], spared: [KEPT, WORDS], make: merging(false) },
  'members created again get their new address': {
    fails: [REPORTED],
    spared: [KEPT, WORDS],
    make: merging(true),
  },
  'batches with a member refused': {
    fails: [REPORTED],
    spared: [KEPT, WORDS],
    make: () =>
      creating(async ({ ids, get }) => ((await existing(get, ids)).length > 0 ? REFUSED : undefined)),
  },
  'repeated ids refused': {
    make: () => {
      const refuse = ({ ids }: { readonly ids: readonly string[] }) =>
        repeated(ids).length > 0 ? REFUSED : undefined
      return (request, next) => creating(refuse)(request, (each) => getting(refuse)(each, next))
    },
  },
  'repeated ids answered each time': {
    make: () =>
      getting(async ({ ids, sound }) =>
        rewriting(await sound(), ({ members, unprocessedAccounts }) => ({
          members: ids.flatMap((id) => members.filter(({ accountId }) => accountId === id)),
          unprocessedAccounts: ids.flatMap((id) =>
            unprocessedAccounts.filter(({ accountId }) => accountId === id),
          ),
        })),
      ),
  },
  'the last of repeated accounts wins': {
    make: () =>
      creating(({ ids, details, create }) =>
        repeated(ids).length > 0
          ? create(details.filter((_, at) => ids.lastIndexOf(ids[at] ?? '') === at))
          : undefined,
      ),
  },
  'accounts with a bad address reported': {
    make: () =>
      creating(async ({ details, create, get }) => {
        const bad = details.filter(
          ({ accountId, email }) => isRegular(accountId, email) && !isMemberEmail(email),
        )
        const good = details.filter((each) => !bad.includes(each))
        if (bad.length === 0) return undefined
        const response = await (good.length > 0 ? create(good) : get(bad.map(({ accountId }) => accountId)))
        if (response.status !== 200) return response
        return saying(response, {
          unprocessedAccounts: [
            ...accounts(json(response), 'unprocessedAccounts').filter(() => good.length > 0),
            ...bad.map(({ accountId }) => accountId),
          ].map((accountId) => ({ accountId, result: 'This cannot be.' })),
        })
      }),
  },
  'the administrator refused': {
    make: () => creating(({ ids }) => (ids.includes('000000000000') ? REFUSED : undefined)),
  },
  'one request at a time, others throttled': { make: oneAtATime(429, 'ThrottlingException') },
  'losers of a race refused': {
    make: () => {
      const underWay = new Set<string>()
      return creating(async ({ ids: all, sound }) => {
        const ids = all.filter(isAccountId)
        if (ids.some((id) => underWay.has(id))) return REFUSED
        for (const id of ids) underWay.add(id)
        await others()
        const response = await sound()
        for (const id of ids) underWay.delete(id)
        return response
      })
    },
  },
  'one detector for all regions': {
    spared: REGIONS,
    make: () => (request, next) => {
      const { Authorization = '', ...headers } = request.headers
      return next({
        ...request,
        headers: { ...headers, Authorization: Authorization.replace('eu-west-1', 'us-east-1') },
      })
    },
  },
  'detectors numbered anew in each region': {
    spared: REGIONS,
    make: () => async (request, next) => {
      const { Authorization = '' } = request.headers
      const listed = await next({ method: 'GET', path: '/detector', headers: { Authorization } })
      const [own = ''] = accounts(json(listed), 'detectorIds')
      const path = request.path.replace(/^\/detector\/(1|%31)(?=\/|$)/, `/detector/${own}`)
      const response = await next({ ...request, path })
      return { ...response, body: response.body.replace(`"${own}"`, '"1"') }
    },
  },
}

describe('a correct server that has GuardDuty in another way', () => {
  test.each(Object.entries(VARIANTS))('is not blamed: %s', async (_, { fails = [], spared = [], make }) => {
    const select = { operations: ['guardduty.CreateMembers', 'guardduty.GetMembers'] }
    // One property at a time: at once come only the requests of those that are about it.
    const alone = { catalogue, select, seed: 1, run: 0, cases: 5, concurrency: 1 }
    const { requirements } = await run({ ...alone, target: targetOf(make) })
    const verdictOf = (...verdicts: readonly string[]) =>
      requirements
        .filter(({ verdict }) => verdicts.includes(verdict))
        .map(({ id }) => id.replace('guardduty.', ''))
    expect(verdictOf('fail', 'error').sort()).toEqual([...fails].sort())
    expect(verdictOf('untestable', 'unsupported').sort()).toEqual([...spared].sort())
  })
})
