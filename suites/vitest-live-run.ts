import { RUNS } from '../harness/arbitraries/account-ids.ts'
import type { ReportedTarget, RunReport } from '../harness/model/report.ts'
import type { Result } from '../harness/runner/judge/result.ts'
import { complete } from '../harness/runner/report/build-report.ts'
import { type RunEvent, run } from '../harness/runner/run.ts'
import { yielding } from '../harness/targets/target.ts'
import { catalogue } from './catalogue.ts'
import type { MusterRun } from './vitest-meta.ts'
import type { Settings } from './vitest-options.ts'
import type { VitestTarget } from './vitest-target.ts'

interface Started {
  readonly opened: VitestTarget
  readonly report: Promise<RunReport>
}

/** A run that goes on by itself while tests wait for their part of it. */
export class LiveRun {
  readonly #settings: Settings
  readonly #open: () => Promise<VitestTarget>
  readonly #stop = new AbortController()
  readonly #standings = new Map<string, PromiseWithResolvers<Result>>()
  #started: Promise<Started> | undefined

  constructor(settings: Settings, open: () => Promise<VitestTarget>) {
    this.#settings = settings
    this.#open = open
  }

  /** Opens the target and sets the run going over these properties and passive requirements; only the first call does. */
  async start(keys: () => ReadonlySet<string>): Promise<void> {
    this.#started ??= this.#begin(keys())
    await this.#started
  }

  async #begin(keys: ReadonlySet<string>): Promise<Started> {
    const { select, run: number, ...settings } = this.#settings
    const opened = await this.#open()
    // The embedded emulator knows no account yet, so its runs can be the same to the last digit.
    const fresh = opened.described.embedded ? 0 : Math.floor(Math.random() * RUNS)
    const report = run({
      ...settings,
      catalogue,
      target: yielding(opened.target),
      select: { ...select, keys },
      run: number ?? fresh,
      onEvent: (event) => this.#handle(event),
      signal: this.#stop.signal,
    })
    // The tests that wait for it tell of the error.
    report.catch(() => {})
    return { opened, report }
  }

  #handle(event: RunEvent): void {
    if (event.type !== 'judged') return
    const { type: _, property, ...standing } = event
    this.#awaited(property).resolve(standing)
  }

  #awaited(key: string): PromiseWithResolvers<Result> {
    const awaited = this.#standings.get(key) ?? Promise.withResolvers<Result>()
    this.#standings.set(key, awaited)
    return awaited
  }

  /** What a property or a passive requirement came to, as soon as it is certain. */
  async standing(key: string): Promise<Result> {
    const { report } = await this.#running()
    const reported = report.then(({ requirements }) => {
      const found = requirements.find(({ id }) => id === key)
      if (found) return found
      throw new Error(`${key} was not judged: its test was not selected when the run began`)
    })
    return Promise.race([this.#awaited(key).promise, reported])
  }

  /** What is judged, as reports name it. */
  async target(): Promise<ReportedTarget> {
    return (await this.#running()).opened.described
  }

  /** The report of the whole run. */
  async report(): Promise<RunReport> {
    return (await this.#running()).report
  }

  #running(): Promise<Started> {
    return this.#started ?? Promise.reject(new Error('the run was not started'))
  }

  /** Stops what still goes on and closes the target; undefined where nothing was ever started. */
  async end(): Promise<MusterRun | undefined> {
    const started = await this.#started?.catch(() => undefined)
    if (!started) return undefined
    const { opened, report } = started
    const { failOn } = this.#settings
    this.#stop.abort()
    try {
      return { report: complete(await report, opened.described, failOn) }
    } finally {
      await opened.close()
    }
  }
}
