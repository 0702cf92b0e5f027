import type { SideEffect, Variation } from '../variations/variation.ts'

/** A variant without its name. */
interface VariantRow extends Variation {
  /** What the server does in another way, in one sentence. */
  readonly text: string
  /** Recommendations that it does not follow; a MUST among them is still an error. */
  readonly warns?: readonly SideEffect[]
  /** What cannot be asked of it. */
  readonly spares?: readonly SideEffect[]
}

/** Variants by their names, which are kebab-case. */
export type Variants = Readonly<Record<string, VariantRow>>

/** A correct server that differs from the reference emulator, to prove that the suites let it. */
export interface Variant extends VariantRow {
  readonly name: string
  /** The service that it has in another way, where it is one alone. */
  readonly service?: string
}
