import type { Defect } from './defect.ts'
import { associationDefects } from './inspector2-associations.ts'
import { answerDefects } from './inspector2-batches.ts'
import { effectDefects } from './inspector2-effects.ts'

/** Servers with one mistake each, under the requirement of Inspector that they break. */
export const inspector2Defects: Readonly<Record<string, Readonly<Record<string, () => Defect>>>> = {
  ...associationDefects,
  ...answerDefects,
  ...effectDefects,
}
