import { entries } from '../../../model/accounts.ts'
import { type HttpRequest, type HttpResponse, isObject, json } from '../../../model/exchange.ts'
import { carrying, saying, sentIn } from '../../altered.ts'
import type { Consequence } from '../../consequence.ts'
import type { Around } from '../../difference.ts'

/** What a mistake with members touches besides: laws look at the same operations, some of them with drawn batches. */
export const OTHER_LAWS: readonly Consequence[] = [
  { select: 'guardduty.*/behaviour/**', why: 'Other laws create, read and change members too.' },
]

/** An account of a batch; what is sent may be anything. */
export interface Detail {
  readonly accountId: string
  readonly email: string
}

/** A request that a mistake is made with. */
export interface Call {
  readonly request: HttpRequest
  /** The accounts of a batch to create. */
  readonly details: readonly Detail[]
  /** The ids of the batch. */
  readonly ids: readonly string[]
  /** The answer of the emulator to the request as it is. */
  readonly sound: () => Promise<HttpResponse>
  /** Its answer to the same operation, or another, with other accounts. */
  readonly create: (accountDetails: readonly unknown[]) => Promise<HttpResponse>
  readonly get: (accountIds: readonly string[]) => Promise<HttpResponse>
  readonly remove: (accountIds: readonly string[]) => Promise<HttpResponse>
}

/** A mistake with a request to one operation on members; one that answers undefined was none. */
export type Mistake = (call: Call) => Promise<HttpResponse | undefined> | HttpResponse | undefined

const at =
  (step: '' | '/get' | '/delete') =>
  (mistake: Mistake): Around =>
  async (request, next) => {
    const [, stem, found] = /^(.*\/member)(\/get|\/delete|)$/.exec(request.path) ?? []
    if (request.method !== 'POST' || found !== step) return next(request)
    const to = (path: string, body: unknown) => next(carrying({ ...request, path: `${stem}${path}` }, body))
    const body = sentIn(request)
    const details = (isObject(body) && Array.isArray(body.accountDetails) ? body.accountDetails : []).filter(
      isObject,
    )
    const sound = () => next(request)
    const call: Call = {
      request,
      details: details as unknown as readonly Detail[],
      ids: entries(body, step === '' ? 'accountDetails' : 'accountIds', 'accountId') as readonly string[],
      sound,
      create: (accountDetails) => to('', { accountDetails }),
      get: (accountIds) => to('/get', { accountIds }),
      remove: (accountIds) => to('/delete', { accountIds }),
    }
    return (await mistake(call)) ?? sound()
  }

export const creating = at('')
export const getting = at('/get')
export const deleting = at('/delete')

/** Takes a batch, and forgets some of its accounts without saying so. */
export const losing = (isLost: (detail: Detail, at: number, batch: readonly Detail[]) => boolean): Around =>
  creating(async ({ details, sound, remove }) => {
    const lost = details.filter(isLost).map(({ accountId }) => accountId)
    const response = await sound()
    if (response.status === 200 && lost.length > 0) await remove(lost)
    return response
  })

/** Both lists that GetMembers answers, to be changed. */
export interface Lists {
  readonly members: readonly Detail[]
  readonly unprocessedAccounts: readonly { readonly accountId: string; readonly result: string }[]
}

/** A successful answer with another body. */
export function rewriting(response: HttpResponse, change: (lists: Lists) => Partial<Lists>): HttpResponse {
  const body = json(response)
  if (response.status !== 200 || !isObject(body)) return response
  return saying(response, { ...body, ...change(body as unknown as Lists) })
}

export const REFUSED: HttpResponse = {
  status: 400,
  headers: {
    'content-type': 'application/json',
    'x-amzn-requestid': '1',
    'x-amzn-errortype': 'BadRequestException',
  },
  body: '{"message":"The request is rejected."}',
}
