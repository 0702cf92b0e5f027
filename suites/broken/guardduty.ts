import type { Defect } from './defect.ts'
import { batchDefects } from './guardduty-batches.ts'
import { raceDefects } from './guardduty-races.ts'
import { recordDefects } from './guardduty-records.ts'
import { reportDefects } from './guardduty-reports.ts'
import { stateDefects } from './guardduty-state.ts'
import { valueDefects } from './guardduty-values.ts'

type Defects = Readonly<Record<string, Readonly<Record<string, () => Defect>>>>

const ALL: readonly Defects[] = [
  batchDefects,
  valueDefects,
  stateDefects,
  raceDefects,
  reportDefects,
  recordDefects,
]

/** Servers with one mistake each, under the requirement of GuardDuty that they break. */
export const guardDutyDefects: Defects = Object.fromEntries(
  ALL.flatMap((defects) => Object.keys(defects)).map((requirement) => [
    requirement,
    Object.assign({}, ...ALL.map((defects) => defects[requirement])),
  ]),
)
