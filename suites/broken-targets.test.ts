import { describe, expect, test } from 'vitest'
import { createEmulator } from '../harness/emulator/emulator.ts'
import { faults } from '../harness/emulator/faults/index.ts'
import { accounts, isAccountId } from '../harness/model/accounts.ts'
import {
  type Answer,
  type HttpRequest,
  type HttpResponse,
  isObject,
  json,
} from '../harness/model/exchange.ts'
import { operations } from '../harness/model/operation.ts'
import { requirements } from '../harness/model/requirement.ts'
import { run } from '../harness/runner/run.ts'
import type { Target } from '../harness/targets/target.ts'
import { protocolDefects } from './broken/protocol.ts'
import { wireDefects } from './broken/protocol-wire.ts'
import { securityHubDefects } from './broken/securityhub.ts'
import { catalogue } from './catalogue.ts'

/** A defect: what the server makes of a request, `next` being what the sound emulator answers. */
type Defect = (
  request: HttpRequest,
  next: (request: HttpRequest) => Promise<HttpResponse>,
) => Promise<HttpResponse>

const broken = (defect: Defect): Target => {
  const emulator = createEmulator()
  return {
    name: 'broken',
    send: async (request) => ({ response: await defect(request, (each) => emulator.handle(each)) }),
    sendRaw: async (): Promise<Answer> => ({ response: { status: 200, headers: {}, body: '' } }),
    close: async () => {},
  }
}

/** Refuses what it ought to accept. */
const refuses =
  (concerns: (request: HttpRequest) => boolean): Defect =>
  async (request, next) =>
    concerns(request)
      ? { status: 400, headers: { 'x-amzn-errortype': 'NoSuchLuck' }, body: '{}' }
      : next(request)

/** Takes one request for another. */
const reads =
  (as: (request: HttpRequest) => HttpRequest): Defect =>
  (request, next) =>
    next(as(request))

/** Changes answers of one status. */
const answers =
  (
    status: number,
    change: (response: HttpResponse, body: Readonly<Record<string, unknown>>) => Partial<HttpResponse>,
  ): Defect =>
  async (request, next) => {
    const response = await next(request)
    const body = json(response)
    if (response.status !== status || !isObject(body)) return response
    return { ...response, ...change(response, body) }
  }

const bodies = (change: (body: Readonly<Record<string, unknown>>) => unknown): Defect =>
  answers(200, (_, body) => ({ body: JSON.stringify(change(body)) }))

const header = (request: HttpRequest, name: string) => request.headers[name] ?? ''
const text = ({ body = '' }: HttpRequest) => body
const without = (name: string) => (response: HttpResponse) => ({
  headers: Object.fromEntries(Object.entries(response.headers).filter(([each]) => each !== name)),
})
const STRANGER = '999999999999'

const sent = (request: HttpRequest) => json({ status: 0, headers: {}, body: text(request) })
const accountIds = (request: HttpRequest) => accounts(sent(request), 'accountIds')
const naming = (request: HttpRequest, ids: readonly string[]): HttpRequest => ({
  ...request,
  body: JSON.stringify({ accountIds: ids }),
})

/** Does something else where GuardDuty deletes members of a batch that keeps to the schema, or nearly so. */
const deletes =
  (instead: Defect): Defect =>
  (request, next) =>
    request.path.endsWith('/member/delete') && accountIds(request).length > 0
      ? instead(request, next)
      : next(request)

/** A success that lists these accounts as unprocessed. */
const reporting = (ids: readonly string[]): HttpResponse => ({
  status: 200,
  headers: { 'content-type': 'application/json', 'x-amzn-requestid': '1' },
  body: JSON.stringify({ unprocessedAccounts: ids.map((accountId) => ({ accountId, result: 'x' })) }),
})

/** For each requirement that no planted fault breaks, a server that does; the operation is the first that has it. */
const DEFECTS: Readonly<Record<string, Defect>> = {
  'protocol/missing-body': reads((request) =>
    request.body === undefined ? { ...request, body: validBody(request) } : request,
  ),
  'protocol/content-type-parameters': refuses((request) => header(request, 'Content-Type').includes(';')),
  'protocol/accept': refuses((request) => header(request, 'Accept').includes('*')),
  'protocol/unrelated-query': refuses(({ path }) => path.includes('?x=')),
  'protocol/unknown-members': refuses((request) => text(request).includes('zzUnknown')),
  'protocol/json-spelling': refuses((request) => text(request).includes('\\u003')),
  'protocol/wrong-method': reads((request) => ({
    ...request,
    method: request.method.replace(/PUT|PATCH/, 'POST'),
  })),
  'protocol/extra-path-segment': reads((request) => ({
    ...request,
    path: request.path.replace(/\/extra$/, ''),
  })),
  'protocol/malformed-http': (request, next) => next(request),
  'protocol/malformed-json-type': answers(400, (response) => ({
    headers: { ...response.headers, 'x-amzn-errortype': 'Confused' },
  })),
  'protocol/content-type': answers(200, (response) => ({
    headers: { ...response.headers, 'content-type': 'text/html' },
  })),
  'protocol/request-id': answers(400, without('x-amzn-requestid')),
  'protocol/error-envelope': answers(400, () => ({ body: 'Bad Request' })),
  'protocol/error-status': answers(400, () => ({ status: 409 })),
  'protocol/documented-error': answers(400, (response) => ({
    headers: { ...response.headers, 'x-amzn-errortype': 'Confused' },
  })),
  'response/status': answers(200, () => ({ status: 202 })),
  'path/detectorId/minLength': async (request, next) =>
    request.path.includes('//') ? { status: 200, headers: {}, body: '{}' } : next(request),
  'behaviour/answers-only-requested-accounts': bodies((body) =>
    'unprocessedAccounts' in body
      ? { ...body, unprocessedAccounts: [{ accountId: STRANGER, result: 'x' }] }
      : body,
  ),
  'behaviour/any-valid-shape-is-answered': async (request, next) =>
    /[^\0-\x7f]/.test(text(request)) ? { status: 500, headers: {}, body: '{}' } : next(request),
  'behaviour/email-is-kept': bodies((body) =>
    JSON.parse(JSON.stringify(body).replaceAll('@example.', '@elsewhere.')),
  ),
  'behaviour/reading-changes-nothing': bodies((body) =>
    JSON.parse(JSON.stringify(body).replaceAll(/"updatedAt":"[^"]*"/g, () => `"updatedAt":"${serial++}"`)),
  ),
  'behaviour/accepts-valid-requests': refuses(
    ({ path, body = '' }) => path.endsWith('/member') && body !== '{}',
  ),
  'behaviour/echoes-the-account': bodies((body) => ('accountId' in body ? { accountId: STRANGER } : body)),
  'behaviour/associated-member-is-refused': async (request, next) => {
    const response = await next(request)
    const { accountId } = (json({ ...response, body: text(request) }) ?? {}) as { accountId?: unknown }
    const repeated = response.status === 400 && response.body.includes('already')
    return repeated ? { ...response, status: 200, body: JSON.stringify({ accountId }) } : response
  },
  'behaviour/status-follows-the-request': bodies((body) =>
    JSON.parse(JSON.stringify(body).replaceAll('"status":"DEACTIVATED"', '"status":"ACTIVATED"')),
  ),
  'behaviour/accepts-an-empty-list': refuses((request) => text(request) === '{"accountIds":[]}'),
  'behaviour/created-member-is-invited': async (request, next) => {
    const response = await next(request)
    const { AccountIds } = (json({ ...response, body: text(request) }) ?? {}) as {
      AccountIds?: readonly unknown[]
    }
    if (request.path !== '/members/invite' || response.status !== 200 || !AccountIds) return response
    return {
      ...response,
      body: JSON.stringify({ UnprocessedAccounts: AccountIds.map((AccountId) => ({ AccountId })) }),
    }
  },
  'behaviour/unknown-account-is-not-invited': bodies((body) =>
    'UnprocessedAccounts' in body ? { UnprocessedAccounts: [] } : body,
  ),
  'behaviour/deleted-members-are-gone': deletes(async (request, next) => {
    await next(naming(request, [STRANGER]))
    return reporting([])
  }),
  'behaviour/created-member-is-deleted': deletes(async (request) => reporting(accountIds(request))),
  'behaviour/unknown-account-is-reported': deletes(async (request, next) => {
    await next(request)
    return reporting([])
  }),
  'behaviour/other-members-stay': deletes(async (request, next) => {
    const response = await next(request)
    for (const id of accountIds(request)) {
      const tenLikeIt = Array.from({ length: 10 }, (_, digit) => `${id.slice(0, 11)}${digit}`)
      await next(naming(request, tenLikeIt))
    }
    return response
  }),
  'behaviour/rejected-batch-deletes-nothing': deletes(async (request, next) => {
    const response = await next(request)
    if (response.status === 400) await next(naming(request, accountIds(request).filter(isAccountId)))
    return response
  }),
  'behaviour/deleted-member-can-be-created-again': async (request, next) => {
    const response = await next(request)
    if (response.status !== 200) return response
    if (request.path.endsWith('/member/delete')) for (const id of accountIds(request)) buried.add(id)
    if (request.path.endsWith('/member')) {
      const path = `${request.path}/delete`
      const again = accounts(sent(request), 'accountDetails').filter((id) => buried.has(id))
      if (again.length > 0) await next(naming({ ...request, path }, again))
    }
    return response
  },
  'guardduty.DeleteMembers/behaviour/any-valid-shape-is-answered': deletes(async (request, next) => {
    const ids = accountIds(request)
    const isRepeated = new Set(ids).size < ids.length
    return isRepeated ? { status: 500, headers: {}, body: '{}' } : next(request)
  }),
}

const buried = new Set<string>()

let serial = 0

function validBody({ path }: HttpRequest): string {
  const operation = Object.values(operations).find((each) => path.endsWith(each.path.split('}').at(-1) ?? ''))
  return JSON.stringify(operation?.example.input.body)
}

const verdicts = async (target: Target, selection: string) => {
  const select = { requirements: [selection] }
  const report = await run({ catalogue, target, select, seed: 1, run: 0, cases: 10 })
  return report.requirements.map(({ id, verdict }) => ({ id, verdict }))
}

describe('a server with one defect', () => {
  test.each(Object.entries(DEFECTS))('fails %s', async (name, defect) => {
    const id = Object.keys(requirements).find((each) => each.endsWith(`/${name}`)) ?? name
    expect(await verdicts(broken(defect), id)).toEqual([{ id, verdict: 'fail' }])
  })

  test.each(Object.values(operations))(
    'fails every constraint of $id where it takes everything',
    async ({ id, example }) => {
      const success = {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(example.outputs.success),
      }
      const lenient: Defect = async (request, next) => {
        const response = await next(request)
        return response.status < 400 ? response : success
      }
      const constraints = Object.values(requirements).filter(
        ({ operation, constraint }) => operation === id && constraint,
      )
      for (const part of ['body', 'path']) {
        const own = constraints.filter(({ constraint }) => constraint?.place[0] === part)
        if (own.length === 0) continue
        const judged = await verdicts(broken(lenient), `${id}/${part}`)
        expect(judged).toEqual(own.map((each) => ({ id: each.id, verdict: 'fail' })))
      }
    },
  )

  test('fails protocol/answers-every-request where it is silent on what it cannot parse', async () => {
    const sound = broken((request, next) => next(request))
    const silent: Target = {
      ...sound,
      send: async (request) =>
        text(request) === '{'
          ? { noAnswer: { kind: 'reset', detail: 'the connection closed before an answer' } }
          : sound.send(request),
    }
    const id = 'guardduty.GetMembers/protocol/answers-every-request'
    expect(await verdicts(silent, id)).toEqual([{ id, verdict: 'fail' }])
  })

  test('is here, or is a planted fault, for every kind of requirement', () => {
    const planted = Object.values(faults).flatMap(({ kills }) => kills)
    const covered = new Set(
      [
        ...planted,
        ...Object.keys({ ...DEFECTS, ...wireDefects }).map((name) => `x/${name}`),
        ...Object.keys(protocolDefects).map((name) => (/^[a-z]+\//.test(name) ? `x/${name}` : name)),
        ...Object.keys(securityHubDefects).map((name) => `securityhub.${name}`),
      ].map(nameOf),
    )
    const missing = Object.values(requirements)
      // Those of signatures are in auth.test.ts.
      .filter(({ constraint, category }) => !constraint && category !== 'auth')
      .map(({ id }) => nameOf(id))
      .filter((name) => !covered.has(name) && name !== 'protocol/answers-every-request')
    expect([...new Set(missing)]).toEqual([])
  })
})

const nameOf = (id: string) => id.slice(id.indexOf('/') + 1)
