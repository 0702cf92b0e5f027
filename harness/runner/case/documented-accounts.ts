import { DOCUMENTATION_ACCOUNTS, RESERVED } from '../../targets/real-account/documentation.ts'

/** Deals account ids of the AWS documentation, each once in a case as long as they last. */
export class DocumentedAccounts {
  readonly #accounts: readonly string[]
  #dealt = 0
  #lacking: string | undefined

  constructor(whose: 'fixtures' | 'cases') {
    const [from, to] = whose === 'fixtures' ? [-RESERVED] : [0, -RESERVED]
    this.#accounts = DOCUMENTATION_ACCOUNTS.slice(from, to)
  }

  /** Why the requests of this case must not be sent. */
  get lacking(): string | undefined {
    return this.#lacking
  }

  /** A case begins: what the ones before it did is undone. */
  restart(): void {
    this.#dealt = 0
    this.#lacking = undefined
  }

  account(prefix: string): string {
    const fitting = this.#accounts.filter((id) => id.startsWith(prefix))
    const id = fitting[this.#dealt++ % Math.max(1, fitting.length)]
    if (id === undefined) this.#lack(`no account id of documentation begins with ${prefix}`)
    return id ?? ''
  }

  /** Deals to one value as much as it needs; a value that is over a limit may name accounts twice, others may not. */
  dealing<T>(render: () => T): T {
    const before = this.#dealt
    const rendered = render()
    const count = this.#accounts.length
    if (before > 0 && this.#dealt > Math.max(before, count)) {
      this.#lack(`it needs more account ids of documentation than the ${count} there are`)
    }
    return rendered
  }

  #lack(reason: string): void {
    this.#lacking ??= `not sent to a real account: ${reason}`
  }
}
