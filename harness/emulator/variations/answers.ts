import { type HttpRequest, type HttpResponse, isObject, json } from '../../model/exchange.ts'
import { isOperation, type OperationId } from '../../model/operation.ts'
import { isRefusal, type Refusal } from '../protocol/refusals.ts'
import { operationOf, saying } from './messages.ts'
import type { Middleware, SideEffect, Variation } from './variation.ts'

/** Puts another refusal in the place of those that depend on state, such as that of an unknown detector. */
export const otherRefusal =
  (instead: (id: OperationId, refusal: Refusal) => Refusal): NonNullable<Variation['pipeline']> =>
  ({ handle }) => ({
    handle: (id, input, region) => {
      const outcome = handle(id, input, region)
      return isRefusal(outcome) && isOperation(id) ? instead(id, outcome) : outcome
    },
  })

/** Requirements that look at such a refusal for its own sake. */
export const ABOUT_STATE: readonly SideEffect[] = [
  { select: '*/behaviour/**', why: 'Many laws expect the refusal of what state forbids.' },
  { select: '*/response/wording/**', why: 'They read the text of such refusals.' },
  { select: '*/protocol/safe-methods', why: 'It asks for what is not there to see that nothing was made.' },
]

export const NOTHING_STANDS: readonly SideEffect[] = [
  { select: '*/**', why: 'Nothing can be seen where no request succeeds as it should.' },
]

// What broken servers make of answers, whichever operation they are of.
export type ResponseChange = (response: HttpResponse) => HttpResponse

/** Changes every answer. */
export const answers =
  (change: ResponseChange): Middleware =>
  async (request, next) =>
    change(await next(request))

/** Changes errors. */
export const errors = (change: ResponseChange): Middleware =>
  answers((response) => (response.status < 400 ? response : change(response)))

/** Changes the successes of the operations; detectors and the like are made as ever, for all else needs them. */
export const successes =
  (change: ResponseChange): Middleware =>
  async (request, next) => {
    const response = await next(request)
    return response.status === 200 && operationOf(request) ? change(response) : response
  }

/** Changes the members of an answer. */
export const changingBody =
  (change: (body: Readonly<Record<string, unknown>>) => unknown): ResponseChange =>
  (response) => {
    const body = json(response)
    return isObject(body) ? saying(response, change(body)) : response
  }

/** Sets one header of an answer; its name is in lower case. */
export const headed =
  (name: string, value: string): ResponseChange =>
  (response) => ({ ...response, headers: { ...response.headers, [name]: value } })

/** Leaves one header out. */
export const bare =
  (name: string): ResponseChange =>
  ({ headers: { [name]: _, ...headers }, ...response }) => ({ ...response, headers })

export const ALL_ERRORS: readonly SideEffect[] = [{ select: '*/**', why: 'Errors cannot be distinguished.' }]

export const keyOf = ({ path, body }: HttpRequest) => `${path}${body}`
