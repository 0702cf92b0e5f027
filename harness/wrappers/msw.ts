import './needs-msw.ts'
// A name that an old version lacks must not stop the import before its version is looked at.
import * as msw from 'msw'
import { createDoor, type MockAwsOptions } from './door.ts'
import type { MockCounts, MockService } from './mock-service.ts'

export type { Violation } from './assertions.ts'
export { type OutcomeName, type OutcomeOptions, outcome } from './outcome.ts'
export type { ReceivedRequest } from './received-request.ts'
export type { ScriptedOutcome } from './script.ts'
export type { MockAwsOptions, MockCounts }

export interface MockAws extends MockService {
  /** For `setupServer(...aws.handlers)`, or wherever else msw takes handlers. */
  readonly handlers: readonly msw.HttpHandler[]
}

/**
 * GuardDuty, Inspector and Security Hub in every region as handlers of msw 2 and 3, in-process. Requests to other hosts are not
 * touched; on the hosts of the services every path is answered, an unknown one as AWS would and with a violation.
 */
export function mockAws(options: MockAwsOptions = {}): MockAws {
  const { service, pattern, answer } = createDoor(options)
  const handler = msw.http.all(pattern, async ({ request }) => {
    const { status, headers, body } = await answer(request)
    return new Response(body, { status, headers })
  })
  return { ...service, handlers: [handler] }
}
