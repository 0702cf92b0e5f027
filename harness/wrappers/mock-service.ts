import { createEmulator, type StatefulEmulator } from '../emulator/emulator.ts'
import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import { answerProcessed, answerScripted, drawnAnswers } from './answer.ts'
import { assertNone, assertUsed, NEVER_ASKED, type Violation } from './assertions.ts'
import { type MockOptions, type MockSettings, mockSettings } from './mock-options.ts'
import { readOutcome } from './read-outcome.ts'
import { type Reading, readingOf } from './reading.ts'
import { type ReceivedRequest, receivedRequest } from './received-request.ts'
import { createScript, type Script, type ScriptedOutcome } from './script.ts'

/** How many requests and violations there were since the last reset; of each, the last thousand are kept. */
export interface MockCounts {
  readonly requests: number
  readonly violations: number
}

/** What stands in for AWS before code under test, and keeps what that code did wrong. */
export interface MockService {
  readonly handle: (request: HttpRequest) => Promise<HttpResponse>
  /**
   * Adds documented outcomes; each operation uses up its own in order, before anything else answers. A scripted error
   * answers any request of its operation, a broken one too. A scripted success or partial failure waits for a request
   * that keeps to the spec: a broken one is refused by the emulator and uses nothing up. What a success calls processed
   * is done in the emulator. Throws one sentence where an outcome is none.
   */
  readonly script: (...outcomes: readonly ScriptedOutcome[]) => void
  /** Scripted outcomes that no request has used yet. */
  readonly unused: () => readonly ScriptedOutcome[]
  /** What the code under test sent, in the order of the answers: the last thousand requests since the last reset. */
  readonly requests: readonly ReceivedRequest[]
  /** What the code under test sent that the spec forbids, in order: the last thousand since it was asserted or reset. */
  readonly violations: readonly Violation[]
  readonly counts: () => MockCounts
  /**
   * Throws one Error with a line for each kind of violation, where there is any, and forgets them: a test is failed by
   * its own. With `beforeEach(() => aws.reset())` and `afterEach(() => aws.assertNoViolations())` tests stand alone.
   * A mock that no request has ever reached warns once: nothing was judged.
   */
  readonly assertNoViolations: () => void
  /** Throws where no request came since the last reset, or where scripted outcomes were not used; names them. */
  readonly assertDone: () => void
  /** Forgets scripts, requests, violations and the state of the emulator. */
  readonly reset: () => void
}

/** Makes a mock service around a reference emulator of its own. Throws one sentence where an option is wrong. */
export const createMockService = (options: MockOptions = {}): MockService =>
  mockServiceWith(mockSettings(options))

/** The same with settings that are right. */
export function mockServiceWith({ fault, isArbitrary, seed, now }: MockSettings): MockService {
  const fresh = (): State => ({
    emulator: createEmulator({ fault, ...(now && { now }) }),
    script: createScript(),
    draw: isArbitrary ? drawnAnswers(seed) : undefined,
  })
  const requests = keepLast<ReceivedRequest>()
  const violations = keepLast<Violation>()
  let state = fresh()
  let isSilent = true
  const service: MockService = {
    handle: async (request) => {
      isSilent = false
      const reading = readingOf(request)
      violations.add(reading.violations)
      let status = FAILED
      try {
        const response = await answerFrom(state, request, reading)
        status = response.status
        return response
      } finally {
        requests.add([receivedRequest(request, reading, status)])
      }
    },
    script: (...outcomes) => state.script.add(outcomes.map(readOrThrow)),
    unused: () => state.script.unused(),
    requests: requests.list,
    violations: violations.list,
    counts: () => ({ requests: requests.count(), violations: violations.count() }),
    assertNoViolations: () => {
      if (isSilent) process.emitWarning(NEVER_ASKED, { code: 'PASS_MUSTER_NEVER_ASKED' })
      isSilent = false
      const [found, count] = [[...violations.list], violations.count()]
      violations.clear()
      assertNone(found, count, service.assertNoViolations)
    },
    assertDone: () => assertUsed(state.script.unused(), requests.count(), service.assertDone),
    reset: () => {
      state = fresh()
      requests.clear()
      violations.clear()
    },
  }
  return service
}

/** The status of an answer where a planted fault makes the emulator throw. */
const FAILED = 500

/** What a mock forgets when it is reset. */
interface State {
  readonly emulator: StatefulEmulator
  readonly script: Script
  /** Absent where the emulator answers what is not scripted. */
  readonly draw: ReturnType<typeof drawnAnswers> | undefined
}

async function answerFrom(
  { emulator, script, draw }: State,
  request: HttpRequest,
  reading: Reading,
): Promise<HttpResponse> {
  const { route, operation, input, violations } = reading
  const isValid = violations.length === 0
  const scripted = route && script.next(route, isValid)
  if (scripted) return answerScripted(emulator, scripted, request, reading)
  if (!operation || !isValid || !draw) return emulator.handle(request)
  return answerProcessed(emulator, operation, draw(operation, input, request), reading)
}

/** Where types are not checked, an outcome may be anything. */
function readOrThrow(outcome: unknown): ScriptedOutcome {
  const read = readOutcome(outcome)
  if ('problem' in read) throw new Error(`script(): ${read.problem} Make one with outcome(operation, name).`)
  return read
}

/** How many entries are kept of what code under test did. */
const MOST = 1000

/** The last entries of a list that may grow without end, and how many there were. */
interface Kept<T> {
  /** Changes in place, oldest entry first. */
  readonly list: readonly T[]
  readonly count: () => number
  readonly add: (entries: readonly T[]) => void
  /** Empties the list and starts to count anew. */
  readonly clear: () => void
}

function keepLast<T>(): Kept<T> {
  const list: T[] = []
  let count = 0
  return {
    list,
    count: () => count,
    add: (entries) => {
      count += entries.length
      list.push(...entries.slice(-MOST))
      if (list.length > MOST) list.splice(0, list.length - MOST)
    },
    clear: () => {
      count = 0
      list.length = 0
    },
  }
}
