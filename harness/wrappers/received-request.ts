import type { RouteId } from '../emulator/routes.ts'
import { type HttpRequest, isObject } from '../model/exchange.ts'
import type { Reading } from './reading.ts'

/** Characters of the longest body that is kept; a batch of 50 members takes a tenth of it. */
const LONGEST = 2 ** 16

/** A request of the code under test. Headers are left out, because they hold its credentials. */
export interface ReceivedRequest {
  /** Such as `guardduty.CreateMembers`; absent where no operation has the route. */
  readonly operation?: RouteId
  readonly region?: string
  readonly method: string
  /** Path and query, percent-encoded. */
  readonly path: string
  /** The JSON document; absent where there was none, where it could not be read, or where it was over 64 Ki characters. */
  readonly body?: unknown
  /** The status of the answer; 500 where there was none. */
  readonly status: number
}

export const receivedRequest = (
  { method, path, body }: HttpRequest,
  { route, region, input }: Reading,
  status: number,
): ReceivedRequest => ({
  ...(route && { operation: route }),
  ...(region && { region }),
  method,
  path,
  ...(body && body.length <= LONGEST && isObject(input.body) && { body: input.body }),
  status,
})
