import { type Exchange, errorType, type HttpRequest, isAnswered } from '../../model/exchange.ts'
import { NEEDS_ADMINISTRATOR } from '../../model/failure.ts'
import { DOCUMENTATION_ACCOUNTS, RESERVED } from '../../targets/real-account/documentation.ts'

/** Changes a request after it was encoded, for what no input can express. */
export type Edit = (request: HttpRequest) => HttpRequest

/** A request of the same shape in which all texts are empty: it names nobody, so it has no effect. */
export const blanked = (request: HttpRequest): HttpRequest => {
  const { body } = request
  if (body === undefined) return request
  const emptied = JSON.stringify(JSON.parse(body), (_, value) => (typeof value === 'string' ? '' : value))
  return { ...request, body: emptied }
}

/** The edited request; where the edit leaves invalid JSON, of which a lenient parser may make sense, of a blanked one. */
export function safelyEdited(request: HttpRequest, edit: Edit): HttpRequest {
  const whole = edit(request)
  return isJson(whole.body) ? whole : edit(blanked(request))
}

function isJson(body: string | undefined): boolean {
  if (body === undefined) return true
  try {
    JSON.parse(body)
    return true
  } catch {
    return false
  }
}

/** What the caller lacks where an answer of a real account denies access; undefined for any other answer. */
export function forbiddenBecause(exchange: Exchange): string | undefined {
  if (!isAnswered(exchange) || exchange.response.status !== 403) return undefined
  if (!/^(AccessDenied|AccessDeniedException|NotAuthorized)$/.test(errorType(exchange.response) ?? ''))
    return undefined
  const [, action] = /not authorized to perform: ([\w-]+:\w+)/.exec(exchange.response.body) ?? []
  return action === undefined ? NEEDS_ADMINISTRATOR : `needs the permission ${action}`
}

/** Allocates account ids of the AWS documentation, each once in a case as long as they last. */
export class DocumentedAccounts {
  readonly #accounts: readonly string[]
  #allocated = 0
  #lacking: string | undefined

  constructor(whose: 'fixtures' | 'cases') {
    const [from, to] = whose === 'fixtures' ? [-RESERVED] : [0, -RESERVED]
    this.#accounts = DOCUMENTATION_ACCOUNTS.slice(from, to)
  }

  /** Why the requests of this case must not be sent; undefined while the accounts suffice. */
  get lacking(): string | undefined {
    return this.#lacking
  }

  account(prefix: string): string {
    const fitting = this.#accounts.filter((id) => id.startsWith(prefix))
    const id = fitting[this.#allocated++ % Math.max(1, fitting.length)]
    if (id === undefined) this.#lack(`no account id of documentation begins with ${prefix}`)
    return id ?? ''
  }

  /** Allocates to one value as much as it needs; a value over a limit may name accounts twice, others may not. */
  allocating<T>(render: () => T): T {
    const before = this.#allocated
    const rendered = render()
    const count = this.#accounts.length
    if (before > 0 && this.#allocated > Math.max(before, count)) {
      this.#lack(`it needs more account ids of documentation than the ${count} there are`)
    }
    return rendered
  }

  #lack(reason: string): void {
    this.#lacking ??= `not sent to a real account: ${reason}`
  }
}
