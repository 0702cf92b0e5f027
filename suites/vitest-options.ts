import { RUNS } from '../harness/arbitraries/account-ids.ts'
import { didYouMean, unknownOption } from '../harness/model/nearest.ts'
import { operations as operationTable } from '../harness/model/operation.ts'
import { type FailOn, requirements as requirementTable } from '../harness/model/requirement.ts'
import { type Select, selects } from '../harness/runner/plan/plan.ts'
import { RELEASE_SEED } from '../harness/runner/plan/suite.ts'
import type { GivenTarget } from './vitest-target.ts'

/** What `conformance` judges, and how. */
export interface ConformanceOptions {
  /** The environment variable MUSTER_TARGET, a URL or `embedded`, where it is left out. */
  readonly target?: GivenTarget | undefined
  /** Names or globs, such as `CreateMembers` or `guardduty.*`; all of them by default. */
  readonly operations?: readonly string[] | undefined
  /** Prefixes or globs of requirement ids, such as `**\/maxItems`; all of them by default. */
  readonly requirements?: readonly string[] | undefined
  /** Where chance begins, below 2³¹; fixed for each release by default. */
  readonly seed?: number | undefined
  /** Shifts the account ids, below 100,000; another each time by default, so that a target never sees them twice. */
  readonly run?: number | undefined
  /** Random cases per property; 25 by default. */
  readonly cases?: number | undefined
  /** The level at which a failure makes a test fail; `must` by default. */
  readonly failOn?: FailOn | undefined
  /** Properties in flight at once; 12 by default. */
  readonly concurrency?: number | undefined
}

/** The options with their defaults. */
export interface Settings {
  readonly select: Select
  readonly seed: number
  readonly run: number | undefined
  readonly cases: number
  readonly failOn: FailOn
  readonly concurrency: number
}

const OPTIONS = ['target', 'operations', 'requirements', 'seed', 'run', 'cases', 'failOn', 'concurrency']

/** Throws one sentence that names the option at fault. */
export function settingsOf(options: ConformanceOptions): Settings {
  const problem = unknownOption(options, OPTIONS)
  if (problem !== undefined) throw new Error(`conformance(): ${problem}`)
  const { operations = [], requirements = [], failOn = 'must' } = options
  assertMatching('operations', operations, Object.keys(operationTable))
  const matching = Object.keys(operationTable).filter((id) => isSelected(operations, id))
  assertMatching(
    'requirements',
    requirements,
    Object.values(requirementTable).flatMap(({ id, operation }) => (matching.includes(operation) ? id : [])),
  )
  if (failOn !== 'must' && failOn !== 'should') {
    throw new Error(`conformance(): failOn is "${failOn}", and must be "must" or "should".`)
  }
  return {
    select: { operations, requirements },
    seed: whole('seed', options.seed ?? RELEASE_SEED, 0, 2 ** 31),
    run: options.run === undefined ? undefined : whole('run', options.run, 0, RUNS),
    cases: whole('cases', options.cases ?? 25, 0, Number.MAX_SAFE_INTEGER),
    failOn,
    concurrency: whole('concurrency', options.concurrency ?? 12, 1, Number.MAX_SAFE_INTEGER),
  }
}

const isSelected = (selections: readonly string[], id: string) =>
  selections.length === 0 || selections.some((selection) => selects(selection, id))

function assertMatching(option: string, selections: readonly string[], ids: readonly string[]): void {
  if (!Array.isArray(selections)) {
    throw new Error(`conformance(): ${option} must be a list, such as ["${String(selections)}"].`)
  }
  for (const selection of selections) {
    if (ids.some((id) => selects(selection, id))) continue
    throw new Error(`conformance(): "${selection}" in ${option} matches nothing${didYouMean(selection, ids)}`)
  }
}

function whole(option: string, number: number, least: number, below: number): number {
  if (Number.isSafeInteger(number) && number >= least && number < below) return number
  const bounds = below === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${below - 1}`
  throw new Error(`conformance(): ${option} is ${String(number)}, and must be a whole number ${bounds}.`)
}
