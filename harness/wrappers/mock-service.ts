import { createEmulator } from '../emulator/emulator.ts'
import type { Fault } from '../emulator/faults/fault.ts'
import { type FaultName, faults } from '../emulator/faults/index.ts'
import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import { drawnAnswers } from './drawn-answer.ts'
import { readingOf } from './reading.ts'
import { createScript } from './script.ts'
import { scriptedAnswer } from './scripted-answer.ts'
import type { ScriptedOutcome } from './scripted-outcome.ts'
import { assertNone, type Violation } from './violation.ts'

export interface MockOptions {
  /** A planted fault, by name or as a value: the code under test meets a service that is wrong in this way. */
  readonly fault?: FaultName | Fault | undefined
  /**
   * Who answers what is not scripted. `emulator`, the default: the reference emulator, which remembers. `arbitrary`: a
   * documented success or partial failure drawn by chance, the same again for the same seed and requests; neighbours
   * and requests that break the spec are answered by the emulator still.
   */
  readonly answers?: 'emulator' | 'arbitrary' | undefined
  /** A 32-bit whole number for `arbitrary`; 0 where it is left out. */
  readonly seed?: number | undefined
  /** The clock of the emulator. */
  readonly now?: (() => Date) | undefined
}

/** What stands in for AWS before code under test, and keeps what that code did wrong. */
export interface MockService {
  readonly handle: (request: HttpRequest) => Promise<HttpResponse>
  /**
   * Adds documented outcomes; each operation uses up its own in order, before anything else answers. A scripted error
   * answers any request of its operation, a broken one too. A scripted success or partial failure waits for a request
   * that keeps to the spec: a broken one is refused by the emulator and uses nothing up.
   */
  readonly script: (...outcomes: readonly ScriptedOutcome[]) => void
  /** What the code under test sent so far that the spec forbids, in order; it grows until it is asserted or reset. */
  readonly violations: readonly Violation[]
  /**
   * Throws one Error with a line for each kind of violation, where there is any, and forgets them: a test is failed by
   * its own. With `beforeEach(() => aws.reset())` and `afterEach(() => aws.assertNoViolations())` tests stand alone.
   */
  readonly assertNoViolations: () => void
  /** Forgets scripts, violations and all that the emulator was told. */
  readonly reset: () => void
}

/** Makes a mock service around a reference emulator of its own. */
export function createMockService({ fault, answers, seed = 0, now }: MockOptions = {}): MockService {
  const fresh = () => ({
    emulator: createEmulator({
      fault: typeof fault === 'string' ? faults[fault] : fault,
      ...(now && { now }),
    }),
    script: createScript(),
    draw: drawnAnswers(seed),
  })
  const found: Violation[] = []
  let state = fresh()
  const service: MockService = {
    handle: async (request) => {
      const { operation, input, violations } = readingOf(request)
      found.push(...violations)
      const isValid = violations.length === 0
      const scripted = operation && state.script.next(operation, isValid)
      if (scripted) return scriptedAnswer(scripted, input)
      if (operation && isValid && answers === 'arbitrary') return state.draw(operation, input, request)
      return state.emulator.handle(request)
    },
    script: (...outcomes) => state.script.add(outcomes),
    violations: found,
    assertNoViolations: () => assertNone(found.splice(0), service.assertNoViolations),
    reset: () => {
      state = fresh()
      found.length = 0
    },
  }
  return service
}
