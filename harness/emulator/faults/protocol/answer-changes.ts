import { type HttpResponse, isObject, json } from '../../../model/exchange.ts'
import { saying } from '../../altered.ts'
import type { Around } from '../../difference.ts'
import { operationOf } from './operation-of.ts'

// What broken servers make of answers, whichever operation they are of.

type Change = (response: HttpResponse) => HttpResponse

/** Changes every answer. */
export const answers =
  (change: Change): Around =>
  async (request, next) =>
    change(await next(request))

/** Changes errors. */
export const errors = (change: Change): Around =>
  answers((response) => (response.status < 400 ? response : change(response)))

/** Changes the successes of the operations; detectors and the like are made as ever, for all else needs them. */
export const successes =
  (change: Change): Around =>
  async (request, next) => {
    const response = await next(request)
    return response.status === 200 && operationOf(request) ? change(response) : response
  }

/** Changes the members of an answer. */
export const members =
  (change: (body: Readonly<Record<string, unknown>>) => unknown): Change =>
  (response) => {
    const body = json(response)
    return isObject(body) ? saying(response, change(body)) : response
  }

/** Sets one header of an answer; its name is in lower case. */
export const headed =
  (name: string, value: string): Change =>
  (response) => ({ ...response, headers: { ...response.headers, [name]: value } })

/** Leaves one header out. */
export const bare =
  (name: string): Change =>
  ({ headers: { [name]: _, ...headers }, ...response }) => ({ ...response, headers })
