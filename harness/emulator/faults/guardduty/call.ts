import { entries } from '../../../model/accounts.ts'
import { type HttpRequest, type HttpResponse, isObject } from '../../../model/exchange.ts'
import { carrying, rewritten, sentIn } from '../../altered.ts'
import type { Consequence } from '../../consequence.ts'
import type { Around } from '../../difference.ts'
import { isMemberEmail } from '../../guardduty-email.ts'
import { outOfRange } from '../../refusals/guardduty.ts'
import { respond } from '../../respond.ts'
import { isSound } from '../sound.ts'

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

type Step = '' | '/get' | '/delete'

/** A mistake with one operation, whatever it is asked: bodies may be anything. */
const at =
  (step: Step) =>
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

export const creatingAnything = at('')
export const gettingAnything = at('/get')

/** A mistake with what would be carried out: whatever is refused is refused as it should be. */
const soundly =
  (step: Step) =>
  (mistake: Mistake): Around =>
    at(step)((call) =>
      isSound(call.request) && call.details.every(({ email }) => isMemberEmail(email))
        ? mistake(call)
        : undefined,
    )

export const creating = soundly('')
export const getting = soundly('/get')
export const deleting = soundly('/delete')

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

/** A success with other lists. */
export const rewriting = rewritten<Lists>

/** Changes what is reported, in the answers to one operation. */
export const reporting = (
  on: typeof creating,
  change: (list: Lists['unprocessedAccounts']) => Lists['unprocessedAccounts'],
): Around =>
  on(async ({ sound }) =>
    rewriting(await sound(), ({ unprocessedAccounts }) => ({
      unprocessedAccounts: change(unprocessedAccounts),
    })),
  )

/** A refusal of what ought to be taken. */
export const refused = (): HttpResponse => respond(outOfRange)
