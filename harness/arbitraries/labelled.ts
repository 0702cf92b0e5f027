import fc from 'fast-check'

/** Values that break one keyword: some always tried, by label, and some by chance. */
export interface BadValues {
  readonly always: Readonly<Record<string, fc.Arbitrary<unknown>>>
  readonly random?: fc.Arbitrary<unknown>
}

/** Draws that are always of the value under their label. */
export const labelled = (
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, fc.Arbitrary<unknown>>> =>
  Object.fromEntries(Object.entries(values).map(([label, value]) => [label, fc.constant(value)]))
