import { accounts, alike, entries } from '../../model/accounts.ts'
import { type HttpRequest, type HttpResponse, isObject } from '../../model/exchange.ts'
import { invalidRequest } from '../inspector2/refusals.ts'
import { respond } from '../pipeline.ts'
import { internalFailure } from '../protocol/refusals.ts'
import { carrying, reachesHandler, rewritten, saying, sentIn } from './messages.ts'
import type { Middleware, SideEffect } from './variation.ts'

/** Names another account than the one that was associated. */
export const namingAnother = (make: () => (id: string) => string) => (): Middleware => {
  const name = make()
  return associating(async ({ id, correct }) => {
    const response = await correct()
    return response.status === 200 ? saying(response, { accountId: name(id) }) : response
  })
}

/** What a mistake with members touches besides: laws look at the same operations, some of them with drawn batches. */
export const INSPECTOR2_LAWS: readonly SideEffect[] = [
  { select: 'inspector2.*/behaviour/**', why: 'Other laws create, read and change members too.' },
]

/** An entry of a batch as it is sent. */
export interface BatchEntry {
  readonly accountId: string
  readonly activateDeepInspection: boolean
}

const UPDATE_PATH = '/ec2deepinspectionstatus/member/batch/update'

export const isUpdate = ({ path }: HttpRequest): boolean => path === UPDATE_PATH

export const isAssociation = ({ path }: HttpRequest): boolean => path === '/members/associate'

/** A batch that a mistake is made with. */
export interface BatchUpdate {
  readonly request: HttpRequest
  readonly asked: readonly BatchEntry[]
  readonly ids: readonly string[]
  /** The answer of the emulator to the request as it is. */
  readonly correct: () => Promise<HttpResponse>
  /** Its answer to another batch. */
  readonly update: (entries: readonly unknown[]) => Promise<HttpResponse>
}

export type InspectorMistake<Call> = (
  call: Call,
) => Promise<HttpResponse | undefined> | HttpResponse | undefined

/** A mistake with batches to switch, whatever they are; one that answers undefined was none. */
export const updatingAnything =
  (mistake: InspectorMistake<BatchUpdate>): Middleware =>
  async (request, next) => {
    const body = sentIn(request)
    if (!isUpdate(request) || request.method !== 'POST' || !isObject(body)) return next(request)
    const asked = (Array.isArray(body.accountIds) ? body.accountIds : []).filter(isObject)
    const correct = () => next(request)
    const update = (accountIds: readonly unknown[]) => next(carrying(request, { accountIds }))
    const entries = asked as unknown as readonly BatchEntry[]
    const ids = entries.map(({ accountId }) => accountId)
    return (await mistake({ request, asked: entries, ids, correct, update })) ?? correct()
  }

/** A mistake with batches that would be carried out: whatever is refused is refused as it should be. */
export const updating =
  (mistake: InspectorMistake<BatchUpdate>): Middleware =>
  (request, next) =>
    reachesHandler(request) ? updatingAnything(mistake)(request, next) : next(request)

/** One account that is associated. */
export interface Association {
  readonly id: string
  readonly correct: () => Promise<HttpResponse>
  readonly disassociate: (accountId: string) => Promise<HttpResponse>
}

/** A mistake with associations of accounts; bodies that are refused are refused as they should be. */
export const associating =
  (mistake: InspectorMistake<Association>): Middleware =>
  async (request, next) => {
    if (!isAssociation(request) || !reachesHandler(request)) return next(request)
    const { accountId: id } = sentIn(request) as { readonly accountId: string }
    const correct = () => next(request)
    const disassociate = (accountId: string) =>
      next(carrying({ ...request, path: '/members/disassociate' }, { accountId }))
    return (await mistake({ id, correct, disassociate })) ?? correct()
  }

interface State {
  readonly accountId: string
  readonly status?: string
}

/** Both lists that a batch is answered with, to be changed. */
export interface StatusLists {
  readonly accountIds: readonly State[]
  readonly failedAccountIds: readonly State[]
}

/** The states of accounts as an answer tells them. */
export const accountStatuses = (body: unknown): ReadonlyMap<string, unknown> => {
  const statuses = entries(body, 'accountIds', 'status')
  return new Map(accounts(body, 'accountIds').map((id, at) => [id, statuses[at]]))
}

/** A success with other lists. */
export const rewritingStatuses = rewritten<StatusLists>

/** Answers as if the batch was carried out, and carries out another. */
export const doing =
  (instead: (asked: readonly BatchEntry[]) => readonly BatchEntry[]): (() => Middleware) =>
  () =>
    updating(async ({ asked, correct, update }) => {
      const response = await correct()
      if (response.status === 200) await update(instead(asked))
      return response
    })

export const refusedWith = (message: string): HttpResponse => respond(invalidRequest(message))

export const failed = (): HttpResponse => respond(internalFailure)

/** The operation that most of the faults are planted in. */
export const BATCH_UPDATE = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus'

export const flipped = (entry: BatchEntry): BatchEntry => ({
  ...entry,
  activateDeepInspection: !entry.activateDeepInspection,
})

/** The refusal of an account that is a member. */
export const alreadyMember = (): HttpResponse =>
  refusedWith(
    'The request is rejected because the given account ID is already a member or associated member of the current account.',
  )

/**
 * Takes an account for a member because it was one, or because another one is that looks alike and has the same key.
 * Chance alone makes none alike.
 */
export const seeing = (key: (id: string) => unknown) => (): Middleware => {
  const seen = new Set<string>()
  return associating(async ({ id, correct }) => {
    if (seen.has(id)) return alreadyMember()
    const response = await correct()
    if (response.status === 200) {
      for (const each of [id, ...alike(id)]) if (key(each) === key(id)) seen.add(each)
    }
    return response
  })
}
