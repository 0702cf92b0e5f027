import './needs-vitest.ts'
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Reporter, TestModule, Vitest } from 'vitest/node'
import { writeAtomically } from '../harness/cli/output/output-file.ts'
import type { Report, ReportedTarget } from '../harness/model/report.ts'
import type { Repeat } from '../harness/reports/failure-block.ts'
import { toJson } from '../harness/reports/json.ts'
import { toJunit } from '../harness/reports/junit.ts'
import { toMarkdown } from '../harness/reports/markdown.ts'
import { complete } from '../harness/runner/report/build-report.ts'
import { mergeReports } from '../harness/runner/report/merge-reports.ts'
import { type MusterRun, warningOf } from './vitest-meta.ts'
import { repeatOf } from './vitest-target.ts'

const FORMATS: Readonly<Record<string, (report: Report, repeat: Repeat) => string>> = {
  json: toJson,
  junit: toJunit,
  markdown: toMarkdown,
}

/** Files to write, from the root of the project. */
export interface ReporterOptions {
  /** For `muster replay`, and described by `pass-muster/specs/report.schema.json`. */
  readonly json?: string | undefined
  readonly junit?: string | undefined
  readonly markdown?: string | undefined
}

/**
 * Joins what all calls of `conformance` found to the report of one run, also from the blobs of shards:
 *
 * ```ts
 * export default defineConfig({
 *   test: { reporters: ['default', ['pass-muster/vitest/reporter', { json: 'report.json' }]] },
 * })
 * ```
 *
 * Throws one sentence where an option is wrong.
 */
export default class MusterReporter implements Reporter {
  readonly #files: readonly (readonly [format: string, file: string])[]
  #vitest: Vitest | undefined

  constructor(options: ReporterOptions = {}) {
    this.#files = Object.entries(options).filter(([, file]) => file !== undefined)
    for (const [format, file] of this.#files) {
      if (format in FORMATS && typeof file === 'string' && file !== '') continue
      const formats = Object.keys(FORMATS).join(', ')
      throw new Error(
        `pass-muster/vitest/reporter: "${format}" must be one of ${formats}, with a file to write.`,
      )
    }
  }

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const runs = modules.flatMap((module) => module.meta().musterRuns ?? [])
    if (runs.length === 0) {
      this.#vitest?.logger.warn(
        'pass-muster: no test file called conformance(), so there is nothing to report.',
      )
      return
    }
    const report = reportOf(runs)
    const { exit, totals } = report
    this.#vitest?.logger.log(
      `pass-muster: ${exit.reason}; ${totals.passed} of ${totals.planned - totals.excluded} requirements passed`,
    )
    const warning = warningOf(report.requirements, report.failOn)
    if (warning !== undefined) this.#vitest?.logger.warn(`pass-muster: ${warning}`)
    for (const [format, file] of this.#files) this.#write(format, file, report)
  }

  #write(format: string, file: string, report: Report): void {
    const path = resolve(this.#vitest?.config.root ?? '.', file)
    mkdirSync(dirname(path), { recursive: true })
    writeAtomically(path, FORMATS[format]?.(report, repeatOf(report.target)) ?? '')
    this.#vitest?.logger.log(`pass-muster: ${format} report written to ${path}`)
  }
}

function reportOf(runs: readonly MusterRun[]): Report {
  const failOn = runs.some(({ report }) => report.failOn === 'should') ? 'should' : 'must'
  const target = joined(runs.map(({ report }) => report.target))
  return complete(mergeReports(runs.map(({ report }) => report)), target, failOn)
}

/** Names all that were judged; the URL only where it is the one of them all. */
function joined(targets: readonly ReportedTarget[]): ReportedTarget {
  const urls = new Set(targets.map(({ url }) => url))
  const [url] = urls
  return {
    name: [...new Set(targets.map(({ name }) => name))].join(', '),
    embedded: targets.every(({ embedded }) => embedded),
    ...(urls.size === 1 && url !== undefined && { url }),
  }
}
