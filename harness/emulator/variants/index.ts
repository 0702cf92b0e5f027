import { rowsByName } from '../rows-by-name.ts'
import { bodyVariants } from './bodies.ts'
import type { Variant, VariantRow } from './variant.ts'

/** Every variant. */
export const variants: readonly Variant[] = rowsByName<VariantRow>([bodyVariants]).map(([name, row]) => ({
  name,
  ...row,
}))
