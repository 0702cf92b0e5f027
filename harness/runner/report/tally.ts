import type { Requests, RequirementReport, Totals } from '../../model/report.ts'
import { noRequests } from '../case/run-context.ts'

/** Counts verdicts; planned is their sum. */
export function totalsOf(requirements: readonly RequirementReport[]): Totals {
  const count = (verdict: RequirementReport['verdict']) =>
    requirements.filter((requirement) => requirement.verdict === verdict).length
  return {
    planned: requirements.length,
    passed: count('pass'),
    failed: count('fail'),
    untestable: count('untestable'),
    unsupported: count('unsupported'),
    error: count('error'),
    excluded: count('excluded'),
  }
}

export function sumRequests(all: Iterable<Requests>): Requests {
  const sum: Record<keyof Requests, number> = { ...noRequests }
  for (const requests of all) {
    for (const purpose of Object.keys(sum) as (keyof Requests)[]) sum[purpose] += requests[purpose]
  }
  return sum
}

/** Passed ÷ (planned − excluded), from 0 to 1. */
export const scoreOf = ({ passed, planned, excluded }: Totals): number =>
  planned === excluded ? 0 : passed / (planned - excluded)
