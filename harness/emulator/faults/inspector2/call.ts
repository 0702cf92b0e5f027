import { accounts, entries } from '../../../model/accounts.ts'
import { type HttpRequest, type HttpResponse, isObject } from '../../../model/exchange.ts'
import { carrying, rewritten, sentIn } from '../../altered.ts'
import type { Consequence } from '../../consequence.ts'
import type { Around } from '../../difference.ts'
import { internalFailure } from '../../refusals/common.ts'
import { invalidRequest } from '../../refusals/inspector2.ts'
import { respond } from '../../respond.ts'
import { isSound } from '../sound.ts'

/** What a mistake with members touches besides: laws look at the same operations, some of them with drawn batches. */
export const OTHER_LAWS: readonly Consequence[] = [
  { select: 'inspector2.*/behaviour/**', why: 'Other laws create, read and change members too.' },
]

/** An entry of a batch as it is sent. */
export interface Entry {
  readonly accountId: string
  readonly activateDeepInspection: boolean
}

const UPDATE = '/ec2deepinspectionstatus/member/batch/update'

export const isUpdate = ({ path }: HttpRequest): boolean => path === UPDATE
export const isAssociation = ({ path }: HttpRequest): boolean => path === '/members/associate'

/** A batch that a mistake is made with. */
export interface Batch {
  readonly asked: readonly Entry[]
  readonly ids: readonly string[]
  /** The answer of the emulator to the request as it is. */
  readonly sound: () => Promise<HttpResponse>
  /** Its answer to another batch. */
  readonly update: (entries: readonly unknown[]) => Promise<HttpResponse>
}

type Mistake<Call> = (call: Call) => Promise<HttpResponse | undefined> | HttpResponse | undefined

/** A mistake with batches to switch, whatever they are; one that answers undefined was none. */
export const updatingAnything =
  (mistake: Mistake<Batch>): Around =>
  async (request, next) => {
    const body = sentIn(request)
    if (!isUpdate(request) || request.method !== 'POST' || !isObject(body)) return next(request)
    const asked = (Array.isArray(body.accountIds) ? body.accountIds : []).filter(isObject)
    const sound = () => next(request)
    const update = (accountIds: readonly unknown[]) => next(carrying(request, { accountIds }))
    const entries = asked as unknown as readonly Entry[]
    const ids = entries.map(({ accountId }) => accountId)
    return (await mistake({ asked: entries, ids, sound, update })) ?? sound()
  }

/** A mistake with batches that would be carried out: whatever is refused is refused as it should be. */
export const updating =
  (mistake: Mistake<Batch>): Around =>
  (request, next) =>
    isSound(request) ? updatingAnything(mistake)(request, next) : next(request)

/** One account that is associated. */
export interface Association {
  readonly id: string
  readonly sound: () => Promise<HttpResponse>
  readonly disassociate: (accountId: string) => Promise<HttpResponse>
}

/** A mistake with associations of accounts; bodies that are refused are refused as they should be. */
export const associating =
  (mistake: Mistake<Association>): Around =>
  async (request, next) => {
    if (!isAssociation(request) || !isSound(request)) return next(request)
    const { accountId: id } = sentIn(request) as { readonly accountId: string }
    const sound = () => next(request)
    const disassociate = (accountId: string) =>
      next(carrying({ ...request, path: '/members/disassociate' }, { accountId }))
    return (await mistake({ id, sound, disassociate })) ?? sound()
  }

interface State {
  readonly accountId: string
  readonly status?: string
}

/** Both lists that a batch is answered with, to be changed. */
export interface Lists {
  readonly accountIds: readonly State[]
  readonly failedAccountIds: readonly State[]
}

/** The states of accounts as an answer tells them. */
export const statusesOf = (body: unknown): ReadonlyMap<string, unknown> => {
  const statuses = entries(body, 'accountIds', 'status')
  return new Map(accounts(body, 'accountIds').map((id, at) => [id, statuses[at]]))
}

/** A success with other lists. */
export const rewriting = rewritten<Lists>

/** Answers as if the batch was carried out, and carries out another. */
export const doing =
  (instead: (asked: readonly Entry[]) => readonly Entry[]): (() => Around) =>
  () =>
    updating(async ({ asked, sound, update }) => {
      const response = await sound()
      if (response.status === 200) await update(instead(asked))
      return response
    })

export const refusedWith = (message: string): HttpResponse => respond(invalidRequest(message))

export const failed = (): HttpResponse => respond(internalFailure)
