import type { AccountIds } from '../../arbitraries/account-ids.ts'
import { preparedIn, render, type Supplies } from '../../arbitraries/placeholder.ts'
import { DocumentedAccounts } from './documented-accounts.ts'
import type { Accounts } from './fixture.ts'
import type { RunContext } from './run-context.ts'

/** The caller's own account on emulators: an account cannot be a member of itself. */
const CALLER = '000000000000'

/** What fills the placeholders of one lane: fresh accounts, or those of documentation on a real account, and fixtures. */
export class PlaceholderResolver {
  readonly #accounts: AccountIds
  readonly #documented: DocumentedAccounts
  readonly #prepared = new Map<string, string[]>()
  readonly #supplies: Supplies

  constructor(session: RunContext, lane: number, of: 'fixtures' | 'cases') {
    const { accounts, serial } = session.dealers.of(lane)
    this.#accounts = accounts
    this.#documented = new DocumentedAccounts(of)
    const fresh = (prefix: string): string => {
      const id = prefix + accounts.next().slice(prefix.length)
      return id === CALLER ? fresh(prefix) : id
    }
    this.#supplies = {
      account: (prefix) => (session.real ? this.#documented.account(prefix) : fresh(prefix)),
      serial,
      fixture: (name) => String(session.supplied.get(name) ?? 'f'.repeat(32)),
      pool: (name) => {
        const value = session.supplied.get(name)
        return typeof value === 'object' ? value : []
      },
      prepared: (name) => this.#prepared.get(name)?.shift() ?? this.#supplies.account(''),
    }
  }

  /** How many account ids were dealt so far. */
  dealt(): number {
    return this.#accounts.dealt()
  }

  /** Begins a case after so many account ids. */
  begin(dealt: number): void {
    this.#accounts.resume(dealt)
    this.#documented.restart()
  }

  /** Why a case cannot be asked for: it needs more accounts than there are. */
  get lacking(): string | undefined {
    return this.#documented.lacking
  }

  account(): string {
    return this.#documented.dealing(() => this.#supplies.account(''))
  }

  /** Fills in placeholders, after `prepare` made ready the accounts that some of them stand for. */
  async render<T>(drawn: T, prepare: (fixture: string, count: number) => Promise<Accounts>): Promise<T> {
    for (const [fixture, count] of preparedIn(drawn)) {
      this.#prepared.set(fixture, [...(await prepare(fixture, count))])
    }
    return this.#documented.dealing(() => render(drawn, this.#supplies) as T)
  }
}
