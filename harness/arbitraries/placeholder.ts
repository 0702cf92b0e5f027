import fc from 'fast-check'

/**
 * Stands in a drawn value for what only a run can supply. Account ids are filled in just before sending, so that every
 * id is fresh, in shrink attempts too, and a batch shrinks by its size and shape instead of by its digits.
 */
export class Placeholder {
  readonly kind: 'fresh-account' | 'fixture-account' | 'prepared-account' | 'fixture' | 'email' | 'derived'
  /** The name of the fixture that supplies the value. */
  readonly fixture: string
  /** Characters of an e-mail address. */
  readonly length: number
  /** Characters that a fresh account id must begin with. */
  readonly prefix: string
  /** What a derived value is made of, once that is filled in, and how. */
  readonly derivation: Derivation | undefined

  private constructor(
    kind: Placeholder['kind'],
    { fixture = '', length = 0, prefix = '' } = {},
    derivation?: Derivation,
  ) {
    this.kind = kind
    this.fixture = fixture
    this.length = length
    this.prefix = prefix
    this.derivation = derivation
  }

  /** A 12-digit id that no other request of the run has, beginning with `prefix`. */
  static freshAccount(prefix = ''): Placeholder {
    return new Placeholder('fresh-account', { prefix })
  }

  /** One of the accounts that a fixture of kind `accounts` made; different ones within one value. */
  static fixtureAccount(fixture: string): Placeholder {
    return new Placeholder('fixture-account', { fixture })
  }

  /** An account that a fixture of kind `prepared` makes ready for this value alone. */
  static preparedAccount(fixture: string): Placeholder {
    return new Placeholder('prepared-account', { fixture })
  }

  /** The value of a fixture of kind `value`. */
  static fixture(fixture: string): Placeholder {
    return new Placeholder('fixture', { fixture })
  }

  /** A unique e-mail address of exactly `length` characters, at least 20. */
  static email(length: number): Placeholder {
    return new Placeholder('email', { length })
  }

  /** What becomes of a drawn value after its own placeholders are filled in: a text of it, or a list that repeats it. */
  static derived(name: string, of: unknown, make: (filled: unknown) => unknown): Placeholder {
    return new Placeholder('derived', {}, { name, of, make })
  }

  toJSON(): string {
    if (this.derivation) return `<${this.derivation.name} of ${JSON.stringify(this.derivation.of)}>`
    if (this.kind === 'email') return `<e-mail of ${this.length}>`
    return this.kind === 'fresh-account' ? `<account ${this.prefix}…>`.replace(' …', '') : `<${this.fixture}>`
  }

  [fc.toStringMethod](): string {
    return this.toJSON()
  }
}

interface Derivation {
  readonly name: string
  readonly of: unknown
  readonly make: (filled: unknown) => unknown
}

/** An input as it is drawn: placeholders stand in it for what only a run can supply. */
export interface DrawnInput {
  readonly path?: Readonly<Record<string, string | Placeholder>>
  readonly body: unknown
}

/** A drawn value with its placeholders filled in. */
export type Rendered<T> = T extends Placeholder
  ? string
  : T extends object
    ? { readonly [Key in keyof T]: Rendered<T[Key]> }
    : T

/** What a run supplies for placeholders. */
export interface Supplies {
  /** A 12-digit id that was never used before. */
  account(prefix: string): string
  /** A number that was never used before, for what must be unique besides. */
  serial(): number
  fixture(name: string): string
  pool(name: string): readonly string[]
  /** An account that was made ready for this value. */
  prepared(name: string): string
}

/** The value with its placeholders filled in; accounts of one pool are distinct within the value. */
export function render<T>(value: T, supplies: Supplies): Rendered<T> {
  const taken = new Map<string, number>()
  const fill = (placeholder: Placeholder): unknown => {
    const { derivation } = placeholder
    if (derivation) return derivation.make(replace(derivation.of, fill))
    switch (placeholder.kind) {
      case 'fresh-account':
        return supplies.account(placeholder.prefix)
      case 'fixture':
        return supplies.fixture(placeholder.fixture)
      case 'prepared-account':
        return supplies.prepared(placeholder.fixture)
      case 'email':
        return emailAddress(supplies.serial(), placeholder.length)
      case 'fixture-account': {
        const pool = supplies.pool(placeholder.fixture)
        const offset = taken.get(placeholder.fixture) ?? 0
        taken.set(placeholder.fixture, offset + 1)
        // A list longer than the pool is over the limit and refused anyway.
        return pool[offset] ?? supplies.account('')
      }
    }
  }
  return replace(value, fill) as Rendered<T>
}

/** How many accounts of each fixture must be made ready before a value can be rendered. */
export function preparedIn(value: unknown, counts = new Map<string, number>()): ReadonlyMap<string, number> {
  if (value instanceof Placeholder) {
    const { kind, fixture, derivation } = value
    if (derivation) return preparedIn(derivation.of, counts)
    if (kind === 'prepared-account') counts.set(fixture, (counts.get(fixture) ?? 0) + 1)
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) preparedIn(inner, counts)
  }
  return counts
}

function replace(value: unknown, fill: (placeholder: Placeholder) => unknown): unknown {
  if (value instanceof Placeholder) return fill(value)
  if (Array.isArray(value)) return value.map((item) => replace(item, fill))
  if (typeof value !== 'object' || value === null) return value
  const filled: Record<string, unknown> = {}
  for (const name of Object.keys(value)) filled[name] = replace((value as typeof filled)[name], fill)
  return filled
}

const DOMAINS = ['example.com', 'example.org', 'example.net']

/** A plain, unique address of exactly `length` characters, at a domain reserved for documentation (RFC 2606). */
function emailAddress(serial: number, length: number): string {
  const domain = DOMAINS[serial % DOMAINS.length]
  return `m${serial.toString(36).padStart(length - 2 - 'example.com'.length, '0')}@${domain}`
}
