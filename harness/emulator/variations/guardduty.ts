import type { components } from '../../../generated/types/guardduty.ts'
import { accounts, entries } from '../../model/accounts.ts'
import { type HttpRequest, type HttpResponse, isObject } from '../../model/exchange.ts'
import { isMemberEmail } from '../documented-rules.ts'
import type { FaultRow } from '../faults/fault.ts'
import { outOfRange } from '../guardduty/refusals.ts'
import type { HandlerInput } from '../handler-contract.ts'
import { respond } from '../pipeline.ts'
import { carrying, reachesHandler, rewritten, saying, sentIn } from './messages.ts'
import type { Middleware, SideEffect } from './variation.ts'

/** What a mistake with members touches besides: laws look at the same operations, some of them with drawn batches. */
export const GUARDDUTY_LAWS: readonly SideEffect[] = [
  { select: 'guardduty.*/behaviour/**', why: 'Other laws create, read and change members too.' },
]

/** An account of a batch; what is sent may be anything. */
export interface Detail {
  readonly accountId: string
  readonly email: string
}

/** A request that a mistake is made with. */
export interface MemberRequest {
  readonly request: HttpRequest
  /** The accounts of a batch to create. */
  readonly details: readonly Detail[]
  /** The ids of the batch. */
  readonly ids: readonly string[]
  /** The answer of the emulator to the request as it is. */
  readonly correct: () => Promise<HttpResponse>
  /** Its answer to the same operation, or another, with other accounts. */
  readonly create: (accountDetails: readonly unknown[]) => Promise<HttpResponse>
  readonly get: (accountIds: readonly string[]) => Promise<HttpResponse>
  readonly remove: (accountIds: readonly string[]) => Promise<HttpResponse>
}

/** A mistake with a request to one operation on members; one that answers undefined was none. */
export type MemberMistake = (
  call: MemberRequest,
) => Promise<HttpResponse | undefined> | HttpResponse | undefined

export type Step = '' | '/get' | '/delete'

/** A mistake with one operation, whatever it is asked: bodies may be anything. */
const at =
  (step: Step) =>
  (mistake: MemberMistake): Middleware =>
  async (request, next) => {
    const [, stem, found] = /^(.*\/member)(\/get|\/delete|)$/.exec(request.path) ?? []
    if (request.method !== 'POST' || found !== step) return next(request)
    const to = (path: string, body: unknown) => next(carrying({ ...request, path: `${stem}${path}` }, body))
    const body = sentIn(request)
    const details = (isObject(body) && Array.isArray(body.accountDetails) ? body.accountDetails : []).filter(
      isObject,
    )
    const correct = () => next(request)
    const call: MemberRequest = {
      request,
      details: details as unknown as readonly Detail[],
      ids: entries(body, step === '' ? 'accountDetails' : 'accountIds', 'accountId') as readonly string[],
      correct,
      create: (accountDetails) => to('', { accountDetails }),
      get: (accountIds) => to('/get', { accountIds }),
      remove: (accountIds) => to('/delete', { accountIds }),
    }
    return (await mistake(call)) ?? correct()
  }

export const creatingAnything = at('')

export const gettingAnything = at('/get')

/** A mistake with what would be carried out: whatever is refused is refused as it should be. */
const onAccepted =
  (step: Step) =>
  (mistake: MemberMistake): Middleware =>
    at(step)((call) =>
      reachesHandler(call.request) && call.details.every(({ email }) => isMemberEmail(email))
        ? mistake(call)
        : undefined,
    )

export const creating = onAccepted('')

export const getting = onAccepted('/get')

export const deleting = onAccepted('/delete')

/** Takes a batch, and forgets some of its accounts without saying so. */
export const losing = (
  isLost: (detail: Detail, at: number, batch: readonly Detail[]) => boolean,
): Middleware =>
  creating(async ({ details, correct, remove }) => {
    const lost = details.filter(isLost).map(({ accountId }) => accountId)
    const response = await correct()
    if (response.status === 200 && lost.length > 0) await remove(lost)
    return response
  })

/** Both lists that GetMembers answers, to be changed. */
export interface MemberLists {
  readonly members: readonly Detail[]
  readonly unprocessedAccounts: readonly { readonly accountId: string; readonly result: string }[]
}

/** A success with other lists. */
export const rewritingMembers = rewritten<MemberLists>

/** Changes what is reported, in the answers to one operation. */
export const reporting = (
  on: typeof creating,
  change: (list: MemberLists['unprocessedAccounts']) => MemberLists['unprocessedAccounts'],
): Middleware =>
  on(async ({ correct }) =>
    rewritingMembers(await correct(), ({ unprocessedAccounts }) => ({
      unprocessedAccounts: change(unprocessedAccounts),
    })),
  )

/** A rejection of a valid request. */
export const refused = (): HttpResponse => respond(outOfRange)

export const idsIn = (request: HttpRequest) => accounts(sentIn(request), 'accountIds')

export const withAccountIds = (request: HttpRequest, accountIds: readonly string[]) =>
  carrying(request, { accountIds })

export const isDeletion = (request: HttpRequest) =>
  request.method === 'POST' && request.path.endsWith('/member/delete') && idsIn(request).length > 0

/** Does something else where members of a batch are deleted that keeps to the schema, or nearly so. */
export const onDeletion =
  (instead: Middleware): (() => Middleware) =>
  () =>
  (request, next) =>
    isDeletion(request) ? instead(request, next) : next(request)

/** The same success with other accounts in it. */
export const deletionsReported = (response: HttpResponse, ids: readonly string[]): HttpResponse =>
  response.status === 200
    ? saying(response, { unprocessedAccounts: ids.map((accountId) => ({ accountId, result: 'x' })) })
    : response

export const deletionFault = (
  name: string,
  kind: FaultRow['kind'],
  text: string,
  middleware: () => Middleware,
  also: FaultRow['also'] = [
    { select: 'guardduty.DeleteMembers/behaviour/*', why: 'It looks at what a deletion leaves or reports.' },
    {
      select: 'guardduty.CreateMembers/behaviour/state-follows-the-requests',
      why: 'Its series have deletions among their steps.',
    },
  ],
): FaultRow => ({
  text,
  kind,
  kills: [`guardduty.DeleteMembers/behaviour/${name}` as FaultRow['kills'][number]],
  also,
  middleware,
})

export async function inOtherWords({ correct }: MemberRequest) {
  const response = await correct()
  return response.status === 400 ? saying(response, { message: 'There is something wrong.' }) : response
}

export type ShownMember = Readonly<Record<string, unknown>>

/** Shows members in another way than they are. */
export const showing = (change: (member: ShownMember, at: number, path: string) => ShownMember): Middleware =>
  getting(async ({ correct, request }) =>
    rewritingMembers(await correct(), ({ members }) => ({
      members: (members as unknown as ShownMember[]).map((each, at) =>
        change(each, at, request.path),
      ) as never,
    })),
  )

export type AccountDetails = components['schemas']['CreateMembersRequest']['accountDetails']

/** The accounts of a CreateMembers request; what is no list, and so not yet validated, has none. */
export function accountDetailsOf({ body }: HandlerInput): AccountDetails {
  return Array.isArray(body.accountDetails) ? body.accountDetails : []
}

/** The same request for other accounts. */
export const withAccountDetails = (input: HandlerInput, accountDetails: AccountDetails): HandlerInput => ({
  ...input,
  body: { ...input.body, accountDetails },
})
