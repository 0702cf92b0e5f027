import { randomUUID } from 'node:crypto'
import { accounts, chunks, without } from '../../model/accounts.ts'
import { type HttpRequest, type HttpResponse, isObject, json, member } from '../../model/exchange.ts'
import { carrying, saying, sentIn } from './messages.ts'
import type { Middleware, SideEffect } from './variation.ts'

/** Inspector reads its members at the same path; what a request was signed for tells them apart. */
const isSigned = ({ headers }: HttpRequest) => headers.Authorization?.includes('/securityhub/') === true

export const isInvitation = (request: HttpRequest): boolean =>
  request.path === '/members/invite' && request.method === 'POST'

/** A batch to invite that a mistake is made with. */
export interface Invitation {
  readonly request: HttpRequest
  /** The list as it was sent, bad entries included. */
  readonly listed: readonly unknown[]
  readonly ids: readonly string[]
  /** The answer of the emulator to the request as it is. */
  readonly correct: () => Promise<HttpResponse>
  /** Its answers to other batches. */
  readonly invite: (ids: readonly string[]) => Promise<HttpResponse>
  readonly create: (ids: readonly string[]) => Promise<HttpResponse>
  /** Which of these are members. */
  readonly membersOf: (ids: readonly string[]) => Promise<readonly string[]>
  /** Makes members uninvited again. */
  readonly reset: (ids: readonly string[]) => Promise<void>
}

/** A mistake with invitations; one that answers undefined was none. */
export const inviting =
  (mistake: (call: Invitation) => Promise<HttpResponse | undefined> | HttpResponse | undefined): Middleware =>
  async (request, next) => {
    const body = sentIn(request)
    if (!isInvitation(request) || !isObject(body)) return next(request)
    const to = (path: string, sent: unknown) => next(carrying({ ...request, path }, sent))
    const create = (ids: readonly string[]) =>
      to('/members', { AccountDetails: ids.map((AccountId) => ({ AccountId, Email: 'x@example.com' })) })
    const listed: readonly unknown[] = Array.isArray(body.AccountIds) ? body.AccountIds : []
    const call: Invitation = {
      request,
      listed,
      ids: listed.filter((id) => typeof id === 'string'),
      correct: () => next(request),
      invite: (AccountIds) => to('/members/invite', { AccountIds }),
      create,
      membersOf: async (AccountIds) =>
        accounts(json(await to('/members/get', { AccountIds })), 'Members', 'AccountId'),
      reset: async (ids) => {
        if (ids.length === 0) return
        await to('/members/delete', { AccountIds: ids })
        await create(ids)
      },
    }
    return (await mistake(call)) ?? next(request)
  }

/** Shows members in another way. */
export const showingInvited =
  (change: (shown: Readonly<Record<string, unknown>>) => object): (() => Middleware) =>
  () =>
  async (request, next) => {
    const response = await next(request)
    const body = json(response)
    const members = member(body, 'Members')
    if (request.path !== '/members/get' || !isSigned(request) || !Array.isArray(members)) return response
    return saying(response, { ...(body as object), Members: members.map(change) })
  }

/** An answer that reports other accounts. */
export function reportingUninvited(
  response: HttpResponse,
  change: (unprocessed: readonly string[]) => readonly string[],
): HttpResponse {
  if (response.status !== 200) return response
  const ids = change(accounts(json(response), 'UnprocessedAccounts', 'AccountId'))
  const UnprocessedAccounts = ids.map((AccountId) => ({ AccountId, ProcessingResult: 'No.' }))
  return saying(response, { UnprocessedAccounts })
}

export const bareResponse = (status: number, type?: string): HttpResponse => ({
  status,
  headers: {
    'content-type': 'application/json',
    'x-amzn-requestid': randomUUID(),
    ...(type !== undefined && { 'x-amzn-errortype': type }),
  },
  body: status === 200 ? '{"UnprocessedAccounts":[]}' : '{"Message":"No."}',
})

export const FAILED = bareResponse(500, 'InternalException')

/** Of a server that is wrong about a batch for its size. */
export const ANY_SIZE: readonly SideEffect[] = [
  { select: 'securityhub.InviteMembers/behaviour/*', why: 'Many laws invite batches of any size.' },
]

/** Takes a batch, and leaves some of its members uninvited without saying so. */
export const losingInvitations =
  (lost: (members: readonly string[], call: Invitation) => readonly string[]): (() => Middleware) =>
  () =>
    inviting(async (call) => {
      const members: string[] = []
      for (const chunk of chunks(call.ids, 50)) members.push(...(await call.membersOf(chunk)))
      const response = await call.correct()
      const refused = accounts(json(response), 'UnprocessedAccounts', 'AccountId')
      if (response.status === 200) await call.reset(lost(without(members, refused), call))
      return response
    })
