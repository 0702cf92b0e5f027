import { saying, sentIn } from '../../harness/emulator/altered.ts'
import { errorType } from '../../harness/model/error-type.ts'
import { type HttpRequest, type HttpResponse, isObject, json, member } from '../../harness/model/exchange.ts'
import type { Defect } from './defect.ts'
import { error } from './protocol-requests.ts'

const answering =
  (change: (response: HttpResponse, request: HttpRequest) => HttpResponse): Defect =>
  async (request, next) =>
    change(await next(request), request)

/** Changes errors. */
const errors = (change: (response: HttpResponse) => HttpResponse): Defect =>
  answering((response) => (response.status < 400 ? response : change(response)))

/** Changes the members of successes. */
const successes = (change: (body: Readonly<Record<string, unknown>>) => unknown): Defect =>
  answering((response) => {
    const body = json(response)
    return response.status === 200 && isObject(body) ? saying(response, change(body)) : response
  })

const withHeader = (response: HttpResponse, name: string, value: string): HttpResponse => ({
  ...response,
  headers: { ...response.headers, [name]: value },
})

const TRACE = 'Traceback (most recent call last):\n  File "/app/server.py", line 12, in handle'

const renamed = (value: unknown, from: string, to: string): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(`"${from}":`, `"${to}":`))

/** The same answer for a while: a clock in place of chance. */
function clockedIds(): Defect {
  let asked = 0
  return answering((response) => withHeader(response, 'x-amzn-requestid', `id-${Math.floor(asked++ / 2)}`))
}

/** Asks once for every other account to come back later. */
function throttlingOnce(): Defect {
  const seen = new Set<unknown>()
  return async (request, next) => {
    const account = member(sentIn(request), 'accountId')
    if (typeof account !== 'string' || !/[02468]$/.test(account) || seen.has(account)) return next(request)
    seen.add(account)
    return withHeader(error(429, 'ThrottlingException'), 'retry-after', 'soon')
  }
}

/** Mistakes of answers, under the requirement that they break. */
export const answerDefects: Readonly<Record<string, Readonly<Record<string, () => Defect>>>> = {
  'protocol/errors-are-repeatable': {
    'answers in turns': () => {
      let asked = 0
      return errors((response) =>
        asked++ % 2 === 0 ? response : withHeader(response, 'x-amzn-errortype', 'SerializationException2'),
      )
    },
    'accepts the third time': () => {
      const refused = new Map<string, number>()
      return async (request, next) => {
        const response = await next(request)
        const key = `${request.path}${request.body}`
        refused.set(key, (refused.get(key) ?? 0) + 1)
        return response.status === 400 && refused.get(key) === 3
          ? { ...response, status: 429 + 20 }
          : response
      }
    },
  },
  'protocol/request-id-is-unique': {
    'has one for all': () => answering((response) => withHeader(response, 'x-amzn-requestid', '1')),
    'has one for all errors': () => errors((response) => withHeader(response, 'x-amzn-requestid', '1')),
    'takes it from a clock': clockedIds,
  },
  'protocol/error-type-header': {
    'names the type in the body': () =>
      errors((response) => {
        const { 'x-amzn-errortype': _, ...headers } = response.headers
        const body = json(response)
        return saying({ ...response, headers }, { ...(isObject(body) && body), __type: errorType(response) })
      }),
  },
  'protocol/error-type-is-bare': {
    'adds a namespace': () =>
      errors((response) => withHeader(response, 'x-amzn-errortype', `com.amazonaws#${errorType(response)}`)),
  },
  'protocol/error-message': {
    'says nothing': () => errors((response) => saying(response, {})),
    'says blanks': () => errors((response) => saying(response, { message: ' ', Message: '' })),
    'is sent without a body': () => errors((response) => ({ ...response, body: '' })),
  },
  'protocol/no-internals': {
    'shows its stack': () => errors((response) => saying(response, { message: TRACE })),
    'shows its stack only for what is not JSON': () =>
      errors((response) =>
        errorType(response) === 'SerializationException' ? saying(response, { message: TRACE }) : response,
      ),
  },
  'response/no-error-type': {
    'types what went well': () =>
      answering((response) =>
        response.status === 200 ? withHeader(response, 'x-amzn-errortype', 'None') : response,
      ),
  },
  'securityhub.InviteMembers/response/member-names': {
    'spells the list as GuardDuty does': () =>
      successes((body) => renamed(body, 'UnprocessedAccounts', 'unprocessedAccounts')),
  },
  'guardduty.GetMembers/response/member-names': {
    'spells an optional member with a capital': () =>
      successes((body) => renamed(body, 'updatedAt', 'UpdatedAt')),
  },
  'inspector2.AssociateMember/response/retry-after': { 'says soon': throttlingOnce },
}
