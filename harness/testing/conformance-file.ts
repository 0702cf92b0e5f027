const ROOT = new URL('../../', import.meta.url)

/** Files that share a worker import everything once; what else a project sets must make no difference. */
export const QUICK = [
  '--no-isolate',
  '--testTimeout=1',
  '--hookTimeout=1',
  '--retry=2',
  '--sequence.concurrent',
] as const

/** The text of a test file that calls conformance once, with these options among others; GET is one operation. */
export const conformanceFile = (options: string): string => `
import { writeFileSync } from 'node:fs'
import { faults } from '${ROOT}harness/emulator/faults/index.ts'
import { alteredTarget, emulatorTarget, trivialTarget } from '${ROOT}harness/testing/targets.ts'
import { conformance } from '${ROOT}suites/vitest.ts'
const GET = ['guardduty.GetMembers']
const common = { seed: 1, run: 7, cases: 3 }
conformance({ ...common, ${options} })
`
