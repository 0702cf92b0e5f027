import fc from 'fast-check'

/** Draws that are always of the value under their label. */
export const labelled = (
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, fc.Arbitrary<unknown>>> =>
  Object.fromEntries(Object.entries(values).map(([label, value]) => [label, fc.constant(value)]))
