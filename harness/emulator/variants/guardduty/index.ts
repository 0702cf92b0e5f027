import { guarddutyDetectorVariants } from './detectors.ts'
import { guarddutyErrorVariants } from './errors.ts'
import { guarddutyRecordVariants } from './records.ts'
import { guarddutyRefusalVariants } from './refusals.ts'
import { guarddutyRepeatVariants } from './repeats.ts'
import { guarddutyStrangerVariants } from './strangers.ts'

/** Correct servers that have GuardDuty in another way. */
export const guarddutyVariants = [
  guarddutyRepeatVariants,
  guarddutyErrorVariants,
  guarddutyRecordVariants,
  guarddutyRefusalVariants,
  guarddutyDetectorVariants,
  guarddutyStrangerVariants,
]
