import { describe, expect, it } from 'vitest'
import { createEmulator, type Emulator } from '../harness/emulator/emulator.ts'
import { type HttpRequest, type HttpResponse, member } from '../harness/model/exchange.ts'
import { type JournalLine, leftoversOf } from '../harness/model/journal.ts'
import { replay } from '../harness/runner/replay.ts'
import { parseToken } from '../harness/runner/replay-token.ts'
import { complete } from '../harness/runner/report/build-report.ts'
import { type RunEvent, run } from '../harness/runner/run.ts'
import { byService } from '../harness/targets/by-service.ts'
import { stillClock } from '../harness/targets/clock.ts'
import { DOCUMENTATION_ACCOUNTS, strangerIn } from '../harness/targets/real-account/documentation.ts'
import { namedAccounts } from '../harness/targets/real-account/named-accounts.ts'
import { calledRoute, isWriting, withheld } from '../harness/targets/real-account/rules.ts'
import { inProcessTarget } from '../harness/targets/target.ts'
import { ask, ownDetector } from '../harness/testing/ask.ts'
import { catalogue } from './catalogue.ts'

/** The members of all services. */
async function standingIn(emulator: Emulator): Promise<readonly unknown[]> {
  const path = { detectorId: await ownDetector(emulator) }
  const accountIds = DOCUMENTATION_ACCOUNTS
  const replies = [
    await ask(emulator, 'guardduty.GetMembers', { path, body: { accountIds } }),
    await ask(emulator, 'inspector2.ListMembers', { body: {} }),
    await ask(emulator, 'securityhub.GetMembers', { body: { AccountIds: accountIds } }),
  ]
  return replies.flatMap(({ body }) => member(body, 'members') ?? member(body, 'Members'))
}

/** A real account, as far as anyone can tell, that remembers what it was asked. */
function account({ real, header }: { readonly real?: string; readonly header?: string } = {}) {
  const emulator = createEmulator()
  const seen: { readonly request: HttpRequest; readonly response: HttpResponse }[] = []
  const target = inProcessTarget(
    'account',
    async (request) => {
      const response = await emulator.handle(request)
      seen.push({ request, response })
      return header === undefined
        ? response
        : { ...response, headers: { ...response.headers, [header]: 'x' } }
    },
    real === undefined ? {} : { real },
  )
  const writes = () =>
    seen.filter(({ request, response }) => {
      const effect = calledRoute(request)?.effect
      return (effect === 'write' || effect === 'affects-others') && response.status < 300
    })
  const standing = () => standingIn(emulator)
  return { target, seen, writes, standing }
}

const OPTIONS = { catalogue, seed: 1, run: 3, cases: 3 }
const still = () => ({ ...OPTIONS, clock: stillClock() })

const isOverLimit = ({ body = '' }: HttpRequest) => (body.match(/(?<!\d)\d{12}(?!\d)/g)?.length ?? 0) > 8

describe('a whole run against a real account', () => {
  it('writes nothing, names nobody, and is red for nothing', async () => {
    const { target, seen, writes } = account({ real: 'the test says so' })
    const report = await run({ ...still(), target })
    expect(writes()).toEqual([])
    expect(seen.length).toBeGreaterThan(300)
    expect(seen.flatMap(({ request }) => strangerIn(request.body ?? '') ?? [])).toEqual([])
    const { failed, untestable, unsupported, error, passed, excluded } = report.totals
    expect({ failed, untestable, unsupported, error }).toEqual({
      failed: 0,
      untestable: 0,
      unsupported: 0,
      error: 0,
    })
    expect(passed).toBeGreaterThan(100)
    expect(excluded).toBeGreaterThan(20)
    const reasons = report.requirements.flatMap(({ verdict, reason }) =>
      verdict === 'excluded' ? [reason] : [],
    )
    expect(
      reasons.filter((reason) => !/^not sent to a real account: |in-process|not signed/.test(reason ?? '')),
    ).toEqual([])
  })

  it('sends batches over a limit to what reads alone', async () => {
    const { target, seen } = account({ real: 'the test says so' })
    await run({ ...still(), target })
    const over = seen.map(({ request }) => request).filter(isOverLimit)
    expect(new Set(over.map((request) => calledRoute(request)?.effect))).toEqual(new Set(['read']))
  })

  it('does the same where only the first answer shows what it is', async () => {
    for (const operations of [undefined, ['inspector2.AssociateMember'], ['securityhub.InviteMembers']]) {
      const { target, seen, writes } = account({ header: 'x-amz-apigw-id' })
      await run({ ...still(), target, select: operations ? { operations } : {} })
      expect(writes()).toEqual([])
      expect(seen.flatMap(({ request }) => strangerIn(request.body ?? '') ?? [])).toEqual([])
    }
  })

  it('writes to what is none', async () => {
    const { target, writes } = account({ header: 'x-amzn-requestid' })
    await run({ ...still(), target })
    expect(writes().length).toBeGreaterThan(100)
  })

  it('writes nothing when it is interrupted', async () => {
    const { target, seen, writes } = account({ real: 'the test says so' })
    const stop = new AbortController()
    const send: typeof target.send = async (request) => {
      if (seen.length === 60) stop.abort()
      return target.send(request)
    }
    const report = await run({ ...still(), target: { ...target, send }, signal: stop.signal })
    expect(report.ended).toBe('interrupted')
    expect(writes()).toEqual([])
  })

  it('writes nothing when a failure is replayed', async () => {
    const broken = {
      ...account().target,
      send: async () => ({ response: { status: 200, headers: {}, body: '{}' } }),
    }
    const report = await run({ ...still(), target: broken })
    const tokens = report.requirements.flatMap(({ failure }) => parseToken(failure?.replay ?? '') ?? [])
    expect(tokens.length).toBeGreaterThan(50)
    const { target, writes } = account({ real: 'the test says so' })
    const results = new Set<string | undefined>()
    for (const token of tokens)
      results.add((await replay(token, catalogue, target, { clock: stillClock() }))?.result)
    expect(writes()).toEqual([])
    expect(results).toEqual(new Set(['FIXED', 'UNTESTABLE']))
  })

  it('asks each service once a second, and stops at the second 429', async () => {
    const clock = stillClock()
    const { target, seen } = account({ real: 'the test says so' })
    const throttled = { status: 429, headers: {}, body: '{}' }
    const send: typeof target.send = async (request) => {
      if (seen.length === 50 || seen.length === 51) {
        seen.push({ request, response: throttled })
        return { response: throttled }
      }
      return target.send(request)
    }
    const report = await run({ ...OPTIONS, target: { ...target, send }, clock })
    expect(report.ended).toBe('throttled')
    // Beside the second one, the other two services may have had a request under way.
    expect(seen.length).toBeLessThanOrEqual(54)
  })

  it('with leave to affect others, names documentation alone and takes everything away', async () => {
    const { target, seen, writes, standing } = account({ real: 'the test says so' })
    const report = await run({ ...still(), target, allow: 'affects-others' })
    expect(writes().length).toBeGreaterThan(50)
    expect(seen.flatMap(({ request }) => strangerIn(request.body ?? '') ?? [])).toEqual([])
    const names = new Set(writes().map(({ request }) => calledRoute(request)?.id))
    expect([...names].filter((name) => /Detector|SecurityHub$|Admin/.test(name ?? ''))).toEqual([])
    const undecided = report.requirements.filter(({ verdict }) => !['pass', 'excluded'].includes(verdict))
    expect(undecided.map(({ id, reason, failure }) => `${id}: ${reason ?? failure?.got}`)).toEqual([])
    const accepting = report.requirements.filter(({ id }) => id.endsWith('/accepts-valid-requests'))
    expect(accepting.map(({ verdict }) => verdict)).not.toContain('excluded')
    expect(await standing()).toEqual([])
  })

  it('writes down what it creates before it does, and nothing where it may not', async () => {
    const { target, writes } = account({ real: 'the test says so' })
    const lines: JournalLine[] = []
    const unwritten: string[] = []
    const send: typeof target.send = async (request) => {
      const creates = withheld(request, { allow: 'write' })?.includes('affects-others')
      const written = lines.at(-1)?.type === 'creating' || /batch|invite/.test(request.path)
      if (creates && !written) unwritten.push(request.path)
      return target.send(request)
    }
    const onJournalLine = (line: JournalLine) => lines.push(line)
    await run({ ...still(), target, onJournalLine })
    expect(lines).toEqual([])
    const select = { operations: ['guardduty.CreateMembers'] }
    await run({ ...still(), target: { ...target, send }, select, allow: 'affects-others', onJournalLine })
    expect(writes().length).toBeGreaterThan(20)
    expect(unwritten).toEqual([])
    expect(leftoversOf(lines)).toEqual(new Map())
  })

  it('excuses who may not administer the service', async () => {
    const { target } = account({ real: 'the test says so' })
    const denied = {
      status: 403,
      headers: {
        'x-amzn-errortype': 'AccessDeniedException',
        'content-type': 'application/json',
        'x-amzn-requestid': 'x',
      },
      body: '{"message":"The account does not administer the service."}',
    }
    const send: typeof target.send = async (request) =>
      request.path.startsWith('/members/associate') ? { response: denied } : target.send(request)
    const report = await run({ ...still(), target: { ...target, send } })
    const { exit } = complete(report, { name: 'account', embedded: false })
    const untestable = report.requirements.filter(({ verdict }) => verdict === 'untestable')
    expect(new Set(untestable.map(({ reason }) => reason))).toEqual(
      new Set(['needs delegated administrator']),
    )
    expect(report.totals.failed).toBe(0)
    expect(exit.code).toBe(4)
    expect(exit.reason).toMatch(
      /^\d+ requirements were not tested, because writes to a real account are blocked/,
    )
    expect(complete(report, { name: 'account', embedded: false, readOnly: true }).exit.code).toBe(0)
  })
})

/** Accepts every request, whatever is wrong with it, as AWS does in its headers; at three URLs or at one. */
function acceptingAccount(revealing: (request: HttpRequest) => boolean, urls: 1 | 3) {
  const seen: HttpRequest[] = []
  const one = inProcessTarget('account', async (request) => {
    seen.push(request)
    const isDetectors = request.method === 'GET' && request.path === '/detector'
    return {
      status: 200,
      headers: {
        'content-type': 'application/json',
        'x-amzn-requestid': 'x',
        ...(revealing(request) && { 'x-amz-apigw-id': 'x' }),
      },
      body: isDetectors ? '{"detectorIds":["12abc34d567e8fa901bc2d34e56789f0"]}' : '{}',
    }
  })
  const target = urls === 1 ? one : byService({ guardduty: one, inspector2: one, securityhub: one })
  const writes = () => seen.filter((request) => isWriting(calledRoute(request) ?? NO_ROUTE))
  return { target, seen, writes }
}

const NO_ROUTE = { effect: 'read' } as const

describe('a target that turns out to be a real account', () => {
  it('is announced at once, with the reason', async () => {
    const events: RunEvent[] = []
    const { target } = account({ header: 'x-amz-apigw-id' })
    await run({
      ...still(),
      target,
      select: { requirements: ['**/minItems'] },
      onEvent: (event) => events.push(event),
    })
    const types = events.map(({ type }) => type)
    expect(types.indexOf('real-account')).toBe(types.indexOf('planned') + 1)
    expect(events).toContainEqual({ type: 'real-account', reason: 'an answer carries x-amz-apigw-id' })
  })

  it('is an emulator where the user says so', async () => {
    const { target, writes } = account({ header: 'x-amz-apigw-id' })
    const select = { operations: ['inspector2.AssociateMember'] }
    const report = await run({ ...still(), target: { ...target, emulator: true }, select })
    expect(report.totals.failed).toBe(0)
    expect(writes().length).toBeGreaterThan(20)
  })
})

describe('a real account that accepts everything', () => {
  const REVEALING = {
    'every answer': () => true,
    'answers to POST': ({ method }: HttpRequest) => method === 'POST',
    'answers of one service': ({ scope }: HttpRequest) => scope?.service === 'guardduty',
  }
  const selections = ['**/type/**', '**/member-case', '**/duplicate-keys', '**/body/**', '**']
  it.each(
    selections.flatMap((requirement) =>
      Object.entries(REVEALING).flatMap(([name, revealing]) =>
        ([1, 3] as const).map((urls) => ({ requirement, name, revealing, urls })),
      ),
    ),
  )('is written to once at most: $requirement, shown by $name, URLs: $urls', async (row) => {
    const { target, writes } = acceptingAccount(row.revealing, row.urls)
    const lines: JournalLine[] = []
    const onJournalLine = (line: JournalLine) => lines.push(line)
    const report = await run({
      ...still(),
      target,
      select: { requirements: [row.requirement] },
      onJournalLine,
    })
    const ofReal = writes().filter((request) => row.revealing(request))
    expect(ofReal.length).toBeLessThanOrEqual(1)
    expect(ofReal.flatMap(namedAccounts)).toEqual([])
    const { exchange: _, ...accepted } = report.acceptedWrite ?? {}
    expect(lines).toEqual(report.acceptedWrite ? [{ type: 'accepted', ...accepted }] : [])
    if (ofReal.length > 0)
      expect(report).toMatchObject({
        ended: 'write-accepted',
        acceptedWrite: { undo: expect.stringMatching(/^aws /) },
      })
    if (ofReal.length > 0) expect(complete(report, { name: 'account', embedded: false }).exit.code).toBe(5)
  })
})
