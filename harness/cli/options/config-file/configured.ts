/** What only the configuration knows of a target. */
export interface Configured {
  /** Whether it says `real: true` of where a URL leads. */
  readonly isReal: (url: string) => boolean
  /** The name by which it knows the target. */
  readonly name?: string
  /** The options that it gave a value to. */
  readonly includes: readonly string[]
  /** The flag that finds the same configuration again, with a space before; empty where none is needed. */
  readonly repeat: string
}
