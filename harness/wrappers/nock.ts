import nock from 'nock'
import { createDoor, type MockAwsOptions } from './door.ts'
import type { Counts, MockService } from './mock-service.ts'

export { type OutcomeName, type OutcomeOptions, outcome } from './outcome.ts'
export type { ReceivedRequest } from './received-request.ts'
export type { ScriptedOutcome } from './scripted-outcome.ts'
export type { Violation } from './violation.ts'
export type { Counts, MockAwsOptions }

export interface MockAws extends MockService {
  /** Takes away the interceptors of this mock, and no others. */
  readonly close: () => void
}

const METHODS = ['POST', 'GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']

/**
 * GuardDuty, Inspector and Security Hub in every region as interceptors of nock 15, registered at once. Requests to other
 * hosts are not touched; on the hosts of the services every path is answered, an unknown one as AWS would and with a
 * violation. nock does not count these interceptors as pending.
 */
export function mockAws(options: MockAwsOptions = {}): MockAws {
  const { service, isOurs, answer } = createDoor(options)
  // nock answers 501 on the base path of a scope whose interceptors are gone, so this one is a host that nobody calls.
  const scope = nock('http://pass-muster.invalid', { filteringScope: (origin) => isOurs(bracketed(origin)) })
  const interceptors = METHODS.map((method) =>
    scope
      .persist()
      .intercept(() => true, method)
      .optionally(),
  )
  for (const interceptor of interceptors) {
    interceptor.reply(async (request: Request) => {
      const { status, headers, body } = await answer(request)
      return [status, body, headers]
    })
  }
  const close = () => {
    for (const interceptor of interceptors) nock.removeInterceptor(interceptor)
  }
  return { ...service, close }
}

/** nock takes the brackets off IPv6 addresses. */
const bracketed = (origin: string) => origin.replace(/\/\/([^/]*:[^/]*):(\d+)$/, '//[$1]:$2')
