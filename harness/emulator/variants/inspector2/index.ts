import { associationVariants } from './associations.ts'
import { statusVariants } from './statuses.ts'

/** Correct servers that have Inspector in another way. */
export const inspector2Variants = [associationVariants, statusVariants]
