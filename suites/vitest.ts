import './needs-vitest.ts'
import { afterAll, beforeAll, describe, type SuiteCollector, test } from 'vitest'
import type { Requirement } from '../harness/model/requirement.ts'
import { planOf } from '../harness/runner/plan/plan.ts'
import { propertyKey } from '../harness/runner/plan/suite.ts'
import { catalogue } from './catalogue.ts'
import { LiveRun } from './vitest-live-run.ts'
import { type MusterMeta, type MusterRun, metaOf, warningOf } from './vitest-meta.ts'
import { type ConformanceOptions, settingsOf } from './vitest-options.ts'
import { settle } from './vitest-settle.ts'
import { openerOf } from './vitest-target.ts'

export type { MusterMeta, MusterRun } from './vitest-meta.ts'
export type { ConformanceOptions } from './vitest-options.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** Of a test of `conformance`. */
    muster?: MusterMeta
    /** Of a file that calls `conformance`. */
    musterRuns?: readonly MusterRun[]
  }
}

/**
 * Registers what a target is asked as tests: one for each property and one for each passive requirement, under the
 * operation. Call it at the top level of a test file:
 *
 * ```ts
 * import { conformance } from 'pass-muster/vitest'
 *
 * conformance({ target: 'http://127.0.0.1:5000' })
 * ```
 *
 * A failed MUST fails its test, with the exchange that shows it. A failed SHOULD passes with a warning annotation
 * and is named on standard error and by the reporter, unless `failOn` is `should`. A MUST that could not be tested fails; what the target lacks is skipped with the reason.
 *
 * Only the tests that vitest selects are judged (`-t`, `.only`, tags), and names never change with the seed;
 * `vitest list --no-static-parse` shows them.
 *
 * vitest's `--shard` deals out files: to spread a run over machines, write one file for each operation, such as
 * `conformance({ operations: ['guardduty.GetMembers'] })`, and join what they found with `--reporter=blob`,
 * `--merge-reports` and the reporter `pass-muster/vitest/reporter`. Files may share a target as long as they leave
 * `run` out. The answers to an operation that only the laws of another one call for are judged where both are in one
 * file; one file for each service (`guardduty.*`) has them all.
 *
 * Throws one sentence where an option is wrong, or where neither `target` nor MUSTER_TARGET says what to judge.
 */
export function conformance(options: ConformanceOptions = {}): void {
  const { settings, live } = prepared(options)
  const plan = planOf(catalogue, settings.select)
  const groups: SuiteCollector[] = []
  const group = (name: string, tests: readonly Asked[]) => {
    if (tests.length === 0) return
    groups.push(
      describe(name, () => {
        beforeAll(() => live.start(() => selectedIn(groups)), 0)
        for (const { key, requirement } of tests) {
          const meta = metaOf(requirement, key)
          test(key, { ...UNHURRIED, meta: { muster: meta } }, (context) =>
            settle(context, { key, requirement, live, failOn: settings.failOn }),
          )
        }
      }),
    )
  }
  for (const { id } of plan.operations) {
    const properties = plan.properties.filter(
      ({ property, passiveOnly }) => !passiveOnly && property.requirement.operation === id,
    )
    group(
      id,
      properties.map(({ property }) => ({ key: propertyKey(property), requirement: property.requirement })),
    )
  }
  // These are certain only when the run is over: in between they would hold up all that come after them.
  for (const { id } of plan.operations) {
    const passive = plan.requirements.filter((each) => each.passive && each.operation === id)
    group(
      `every answer of ${id}`,
      passive.map((requirement) => ({ key: requirement.id, requirement })),
    )
  }
  afterAll(async () => {
    const run = await live.end()
    const warning = run && warningOf(run.report.requirements, settings.failOn)
    if (warning !== undefined) process.emitWarning(warning, 'PassMuster')
    // Before vitest 4 a group does not know its file, and its tests do.
    const [first] = groups.flatMap(({ tasks }) => tasks).filter(({ type }) => type === 'test')
    const meta = first?.file.meta
    if (run && meta) meta.musterRuns = [...(meta.musterRuns ?? []), run]
  }, 0)
}

/** A wrong option is shown where it was written: at the call of conformance. */
function prepared(options: ConformanceOptions) {
  try {
    const settings = settingsOf(options)
    return { settings, live: new LiveRun(settings, openerOf(options.target, process.env)) }
  } catch (error) {
    if (error instanceof Error) Error.captureStackTrace(error, conformance)
    throw error
  }
}

/** What a test asks, and the name it has for that. */
interface Asked {
  readonly key: string
  readonly requirement: Requirement
}

/** A test only waits for a run, which has limits of its own, and waiting again would bring the same. */
const UNHURRIED = { timeout: 0, retry: 0, repeats: 0 }

/** The names of the tests that vitest is going to run. */
function selectedIn(groups: readonly SuiteCollector[]): ReadonlySet<string> {
  const tests = groups.flatMap(({ tasks }) => tasks).filter(({ type }) => type === 'test')
  return new Set(tests.filter(({ mode }) => mode === 'run' || mode === 'queued').map(({ name }) => name))
}
