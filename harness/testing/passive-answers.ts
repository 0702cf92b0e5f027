import { passiveChecks } from '../checks/passive.ts'
import type { HttpResponse } from '../model/exchange.ts'
import type { Operation } from '../model/operation.ts'

/** The requirements that an answer breaks, by the checks that look at it. */
export const broken = (response: HttpResponse, operation: Operation) =>
  passiveChecks
    .filter((check) => check.applies(response, operation) && check.mismatch(response, operation))
    .map(({ requirement }) => requirement)

export const ID = { 'x-amzn-requestid': 'a1b2c3d4-5678-90ab-cdef-11111EXAMPLE' }
export const TYPED = { 'content-type': 'application/json', ...ID }

/** What differs in an answer; the rest is correct. */
export interface Given {
  readonly status?: number
  /** The error type in the header. */
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export const answer = ({ status = 200, type, headers = TYPED, body = {} }: Given): HttpResponse => ({
  status,
  headers: { ...headers, ...(type !== undefined && { 'x-amzn-errortype': type }) },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

/** The members that a documented error requires, and a message where it has one. */
export function errorBody(operation: Operation, type: string): Record<string, unknown> {
  const { properties = {}, required = [] } = operation.errors[type]?.body ?? {}
  const values: Record<string, unknown> = { message: 'm', Message: 'm', reason: 'OTHER', resourceId: 'r' }
  return Object.fromEntries(
    Object.keys(properties)
      .filter((name) => required.includes(name) || name.toLowerCase() === 'message')
      .map((name) => [name, values[name]]),
  )
}
