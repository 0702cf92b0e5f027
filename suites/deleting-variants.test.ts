import { describe, expect, test } from 'vitest'
import { createEmulator } from '../harness/emulator/emulator.ts'
import { accounts, without } from '../harness/model/accounts.ts'
import { type HttpRequest, type HttpResponse, isObject, json } from '../harness/model/exchange.ts'
import { run } from '../harness/runner/run.ts'
import { inProcessTarget } from '../harness/targets/in-process.ts'
import { ask, ownDetector } from '../harness/testing/ask.ts'
import { catalogue } from './catalogue.ts'

/** What a server makes of a batch to delete or to disassociate; `put` asks the emulator. */
type Variant = (
  step: string,
  ids: readonly string[],
  put: (step: string, ids: readonly string[]) => Promise<HttpResponse>,
) => Promise<HttpResponse | undefined>

const unprocessed = (response: HttpResponse) => accounts(json(response), 'unprocessedAccounts')

const reporting = (response: HttpResponse, ids: readonly string[]): HttpResponse => ({
  ...response,
  body: JSON.stringify({ unprocessedAccounts: ids.map((accountId) => ({ accountId, result: 'Not now.' })) }),
})

const REFUSED: HttpResponse = {
  status: 400,
  headers: {
    'content-type': 'application/json',
    'x-amzn-requestid': '1',
    'x-amzn-errortype': 'BadRequestException',
  },
  body: '{"message":"The request is rejected because it names an account that is no member."}',
}

/** AWS does not say what becomes of a stranger, nor forbid any of these; the law that fails is a MAY or a SHOULD. */
const VARIANTS: Readonly<
  Record<string, { readonly fails: readonly string[]; readonly make: () => Variant }>
> = {
  'does not mention strangers': {
    fails: ['unknown-account-is-reported'],
    make: () => async (step, ids, put) =>
      step === 'delete' ? reporting(await put(step, ids), []) : undefined,
  },
  'refuses a batch with a stranger in it': {
    fails: ['unknown-account-is-reported'],
    make: () => async (step, ids, put) => {
      const strangers = unprocessed(await put('get', ids))
      return step === 'delete' && strangers.length > 0 ? REFUSED : undefined
    },
  },
  'keeps members until they are disassociated': {
    fails: ['created-member-is-deleted', 'unknown-account-is-reported'],
    make: () => {
      const free = new Set<string>()
      return async (step, ids, put) => {
        if (step === 'disassociate') for (const id of ids) free.add(id)
        if (step !== 'delete') return undefined
        const kept = ids.filter((id) => !free.delete(id))
        const rest = without(ids, kept)
        const response = await put(rest.length > 0 ? 'delete' : 'get', rest.length > 0 ? rest : ids)
        return reporting(response, [...new Set(kept)])
      }
    },
  },
}

describe('a server that deletes members in its own way', () => {
  test.each(Object.entries(VARIANTS))('fails no MUST: %s', async (name, { fails, make }) => {
    const emulator = createEmulator()
    const variant = make()
    const target = inProcessTarget(name, async (request: HttpRequest) => {
      const [, stem, step] = /^(.*\/member)\/(delete|disassociate)$/.exec(request.path) ?? []
      const sound = () => emulator.handle(request)
      const body = json({ status: 0, headers: {}, body: request.body ?? '' })
      const checked =
        step && isObject(body) ? await emulator.handle({ ...request, path: `${stem}/get` }) : undefined
      if (step === undefined || checked?.status !== 200) return sound()
      const put = (other: string, accountIds: readonly string[]) =>
        emulator.handle({ ...request, path: `${stem}/${other}`, body: JSON.stringify({ accountIds }) })
      return (await variant(step, accounts(body, 'accountIds'), put)) ?? sound()
    })
    const { requirements } = await run({ catalogue, target, seed: 1, run: 0, cases: 10 })
    const blamed = requirements.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'excluded')
    expect(
      blamed.map(({ id, verdict, level }) => `${verdict} ${level === 'MUST' ? 'MUST ' : ''}${id}`),
    ).toEqual(fails.map((id) => `fail guardduty.DeleteMembers/behaviour/${id}`))
    const path = { detectorId: await ownDetector(emulator) }
    const left = await ask(emulator, 'guardduty.ListMembers', { path, query: 'onlyAssociated=false' })
    expect(left.body).toEqual({ members: [] })
  })
})
