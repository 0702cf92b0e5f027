import type { Defect } from './defect.ts'
import { answerDefects } from './securityhub-answers.ts'

/** Servers with one mistake each, under the requirement of Security Hub that they break. */
export const securityHubDefects: Readonly<Record<string, Readonly<Record<string, () => Defect>>>> = {
  ...answerDefects,
}
