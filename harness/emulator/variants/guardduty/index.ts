import { guarddutyDetectorVariants } from './detectors.ts'
import { guarddutyLaggingVariants } from './lagging.ts'
import { guarddutyRecordVariants } from './records.ts'
import { guarddutyRefusalVariants } from './refusals.ts'
import { guarddutyRepeatVariants } from './repeats.ts'
import { guarddutyStrangerVariants } from './strangers.ts'

/** Correct servers that have GuardDuty in another way. */
export const guarddutyVariants = [
  guarddutyRepeatVariants,
  guarddutyRecordVariants,
  guarddutyRefusalVariants,
  guarddutyDetectorVariants,
  guarddutyStrangerVariants,
  guarddutyLaggingVariants,
]
