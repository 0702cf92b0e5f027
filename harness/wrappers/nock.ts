import './needs-nock.ts'
import nock from 'nock'
import { createDoor, type Door, type MockAwsOptions } from './door.ts'
import type { MockCounts, MockService } from './mock-service.ts'

export type { Violation } from './assertions.ts'
export { type OutcomeName, type OutcomeOptions, outcome } from './outcome.ts'
export type { ReceivedRequest } from './received-request.ts'
export type { ScriptedOutcome } from './script.ts'
export type { MockAwsOptions, MockCounts }

export interface MockAws extends MockService {
  /** Takes away the interceptors of this mock, and no others. */
  readonly close: () => void
}

const METHODS = ['POST', 'GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']

/**
 * GuardDuty, Inspector and Security Hub in every region as interceptors of nock 15, registered at once. Requests to other
 * hosts are not touched; on the hosts of the services every path is answered, an unknown one as AWS would and with a
 * violation. nock does not count these interceptors as pending. `reset` registers them again, for the case that
 * `nock.cleanAll` took them away; of several mocks, the first one answers the hosts of AWS.
 */
export function mockAws(options: MockAwsOptions = {}): MockAws {
  const door = createDoor(options)
  made += 1
  // nock keeps one list of interceptors for each of these hosts, so every mock has one of its own, that nobody calls.
  const host = `http://mock-${made}.pass-muster.invalid`
  let close = intercept(door, host)
  return {
    ...door.service,
    reset: () => {
      close()
      close = intercept(door, host)
      door.service.reset()
    },
    close: () => close(),
  }
}

let made = 0

function intercept({ isOurs, answer }: Door, host: string): () => void {
  const scope = nock(host, { filteringScope: (origin) => isOurs(bracketed(origin)) })
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
  return () => {
    for (const interceptor of interceptors) nock.removeInterceptor(interceptor)
  }
}

/** nock takes the brackets off IPv6 addresses. */
const bracketed = (origin: string) => origin.replace(/\/\/([^/]*:[^/]*):(\d+)$/, '//[$1]:$2')
