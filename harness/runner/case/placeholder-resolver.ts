import { preparedIn, type Rendered, render, type Supplies } from '../../arbitraries/placeholder.ts'
import type { Accounts } from './call.ts'
import { DocumentedAccounts } from './real-account.ts'
import type { RunContext } from './run-context.ts'

/** The caller's own account on emulators: an account cannot be a member of itself. */
const CALLER = '000000000000'

/** Fills the placeholders of one case: fresh accounts, or those of documentation on a real account, and fixtures. */
export class PlaceholderResolver {
  readonly #documented: DocumentedAccounts
  readonly #supplies: Supplies

  constructor(run: RunContext, stream: number, of: 'fixtures' | 'cases') {
    const { accounts, serial } = run.allocators.of(stream)
    this.#documented = new DocumentedAccounts(of)
    const fresh = (prefix: string): string => {
      const id = prefix + accounts.next().slice(prefix.length)
      return id === CALLER ? fresh(prefix) : id
    }
    this.#supplies = {
      account: (prefix) => (run.real ? this.#documented.account(prefix) : fresh(prefix)),
      serial,
      fixture: (name) => String(run.supplied.get(name) ?? 'f'.repeat(32)),
      pool: (name) => {
        const value = run.supplied.get(name)
        return typeof value === 'object' ? rotated(value, stream) : []
      },
      prepared: () => this.#supplies.account(''),
    }
  }

  /** Why the case must not be sent: it needs more accounts than there are. */
  get lacking(): string | undefined {
    return this.#documented.lacking
  }

  account(): string {
    return this.#documented.allocating(() => this.#supplies.account(''))
  }

  /** Fills in placeholders, after `prepare` made ready the accounts that some of them stand for. */
  async render<T>(
    drawn: T,
    prepare: (fixture: string, count: number) => Promise<Accounts>,
  ): Promise<Rendered<T>> {
    const prepared = new Map<string, string[]>()
    for (const [fixture, count] of preparedIn(drawn)) {
      prepared.set(fixture, [...(await prepare(fixture, count))])
    }
    const supplies: Supplies = {
      ...this.#supplies,
      prepared: (name) => prepared.get(name)?.shift() ?? this.#supplies.prepared(name),
    }
    return this.#documented.allocating(() => render(drawn, supplies))
  }
}

/** The accounts that all cases share, from another one on in each stream: small batches at the same time rarely overlap. */
function rotated(accounts: Accounts, stream: number): Accounts {
  const from = (stream * APART) % Math.max(1, accounts.length)
  return [...accounts.slice(from), ...accounts.slice(0, from)]
}

/** Accounts between the beginnings of neighbouring streams. */
const APART = 7
