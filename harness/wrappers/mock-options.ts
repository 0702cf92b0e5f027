import type { Fault } from '../emulator/faults/fault.ts'
import { type FaultName, faults, readFaultName } from '../emulator/faults/index.ts'
import type { Variation } from '../emulator/variations/variation.ts'
import { unknownOption } from '../model/nearest.ts'

export interface MockOptions {
  /** A planted fault, by name or as a value: the code under test meets a service that is wrong in this way. */
  readonly fault?: FaultName | Fault | undefined
  /**
   * Who answers what is not scripted. `emulator`, the default: the reference emulator, which remembers. `arbitrary`: a
   * documented success or partial failure drawn by chance, the same again for the same seed and requests; supporting
   * operations and requests that break the spec are answered by the emulator still.
   */
  readonly answers?: 'emulator' | 'arbitrary' | undefined
  /** A whole number below 2³¹ for `arbitrary`; 0 where it is left out. */
  readonly seed?: number | undefined
  /** The clock of the emulator. */
  readonly now?: (() => Date) | undefined
}

/** The options of a mock with their defaults. */
export interface MockSettings {
  readonly fault: Variation | undefined
  readonly isArbitrary: boolean
  readonly seed: number
  readonly now: (() => Date) | undefined
}

const OPTIONS = ['fault', 'answers', 'seed', 'now']

/** Throws one sentence that names the option at fault; `more` are options that somebody else reads. */
export function mockSettings(options: MockOptions, more: readonly string[] = []): MockSettings {
  const problem = unknownOption(options, [...OPTIONS, ...more])
  if (problem !== undefined) throw wrong(problem)
  const { fault, answers = 'emulator', seed = 0, now } = options
  if (answers !== 'emulator' && answers !== 'arbitrary') {
    throw wrong(`answers is ${JSON.stringify(answers)}, and must be "emulator" or "arbitrary".`)
  }
  if (!Number.isSafeInteger(seed) || seed < 0 || seed >= 2 ** 31) {
    throw wrong(`seed is ${JSON.stringify(seed)}, and must be a whole number below 2147483648.`)
  }
  if (now !== undefined && typeof now !== 'function') {
    throw wrong('now must be a function that returns a Date.')
  }
  return { fault: plantedFault(fault), isArbitrary: answers === 'arbitrary', seed, now }
}

function plantedFault(fault: MockOptions['fault']): Variation | undefined {
  if (fault === undefined || typeof fault === 'object') return fault
  const named = readFaultName(String(fault))
  if ('problem' in named) throw wrong(`fault ${named.problem}`)
  return faults[named.name]
}

const wrong = (sentence: string) => new Error(`mockAws(): ${sentence}`)
