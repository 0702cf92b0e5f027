import {
  type AnsweredExchange,
  type Exchange,
  type HttpRequest,
  hasSucceeded,
  isAnswered,
  json,
} from '../model/exchange.ts'
import {
  type Input,
  isOperation,
  type OperationId,
  routeOf,
  type SupportingId,
  validatorsOf,
  violatedBy,
} from '../model/operation.ts'
import { decode } from './decode.ts'
import type { FactChange, Held, Shown, Value, WriteRule } from './rules.ts'

/** What an exchange says about the accounts that its request names. */
type Outcome = 'accepted' | 'unprocessed' | 'rejected'

/** Accounts that are remembered as named before; where there are more, none counts as new. */
const MOST_FORGOTTEN = 200_000

/** What a request was made of. */
export interface Made {
  readonly input: Input
  /** Whether the request was changed since. */
  readonly isChanged: boolean
}

/** The last exchange that says what a fact must be. */
export interface FactSource<Origin> {
  readonly route: OperationId | SupportingId
  readonly outcome: Outcome
  readonly exchange: Exchange
  readonly origin: Origin
}

/** Why a fact cannot be what a read shows. */
export interface Contradiction<Origin> {
  readonly held: Held
  readonly fact: string
  readonly allowed: readonly Value[]
  readonly shown: Value
  readonly cause: FactSource<Origin>
}

interface Fact<Origin> {
  /** The values that the fact may have; undefined where it may have any. */
  readonly allowed: readonly Value[] | undefined
  readonly cause?: FactSource<Origin>
}

interface Account<Origin> {
  readonly held: Held
  /** Whether no request named it before: only then its facts have their initial values. */
  readonly isNew: boolean
  /** The routes that changed it, or may have. */
  readonly writers: Set<OperationId | SupportingId>
  readonly facts: Map<string, Fact<Origin>>
  /** Whether it was named under other holders or in other regions: some servers take them for one. */
  isElsewhere: boolean
  /** Requests under way that may change it. */
  underWay: number
  /** Grows with every beginning and end of such a request. */
  version: number
}

/**
 * What is known of a target by the exchanges of a run. It is permissive: a fact is known only where the pages and models
 * leave a server no choice; a request without an answer, beside another one or in an unusual spelling leaves it open.
 * @typeParam Origin what a caller needs to find an exchange again
 */
export class Knowledge<Origin> {
  readonly #rules: ReadonlyMap<string, WriteRule>
  readonly #initial: (fact: string) => Value | undefined
  readonly #same: (one: Value, other: Value) => boolean
  readonly #accounts = new Map<string, Account<Origin>>()
  /** Accounts that were forgotten, as long as they are few. */
  readonly #forgotten = new Set<string>()

  /**
   * @param initial the value of a fact for an account that no request named
   * @param same whether two values are the same to a client
   */
  constructor(
    rules: readonly WriteRule[],
    initial: (fact: string) => Value | undefined,
    same: (one: Value, other: Value) => boolean = Object.is,
  ) {
    this.#rules = new Map(rules.map((rule) => [rule.route, rule]))
    this.#initial = initial
    this.#same = same
  }

  /**
   * Call before a request is sent; the returned function takes its exchange, and tells which accounts it named.
   * @param made what the request was made of, where that is known
   */
  begin(
    route: OperationId | SupportingId,
    request: HttpRequest,
    origin: Origin,
    made?: Made,
  ): (exchange: Exchange) => readonly Held[] {
    const rule = this.#rules.get(route)
    if (!rule) return () => []
    const read = made?.isChanged === false ? made.input : decode(routeOf(route), request)
    const input = read ?? made?.input
    if (!input) return () => []
    const changes = rule.changes(input)
    const { service = '', region = '' } = request.scope ?? {}
    const holder = rule.holder?.(input) ?? ''
    const byAccount = Map.groupBy(changes, ({ account }) => account)
    const accounts = [...byAccount].map(([account, asked]) => {
      const known = this.#of({ service, region, holder, account })
      known.version++
      return { known, asked, isAlone: known.underWay++ === 0, version: known.version }
    })
    const isUsual = read !== undefined && isValid(route, read)
    return (exchange) => {
      const output = isAccepted(exchange) ? json(exchange.response) : undefined
      const unprocessed = new Set(rule.unprocessed?.(output))
      const open = new Set(rule.open === 'all' ? byAccount.keys() : rule.open?.(output))
      for (const { known, asked, isAlone, version } of accounts) {
        const beside = !isAlone || known.version !== version
        known.underWay--
        known.version++
        known.writers.add(route)
        const isRepeated = new Set(asked.map(({ fact }) => fact)).size < asked.length
        const { account } = known.held
        const outcome = outcomeOf(exchange, isUsual, unprocessed.has(account))
        const isOpen = beside || open.has(account) || (isRepeated && outcome === 'unprocessed')
        this.#note(
          known,
          asked,
          isOpen || !outcome ? undefined : { route, outcome, exchange, origin },
          exchange,
        )
      }
      return accounts.map(({ known }) => known.held)
    }
  }

  /** Forgets an account that no later request names. */
  forget(held: Held): void {
    const key = keyOf(held)
    this.#accounts.delete(key)
    if (this.#forgotten.size < MOST_FORGOTTEN) this.#forgotten.add(key)
  }

  /** Grows with what is sent about an account; undefined while a request is under way that may change it. */
  versionOf(held: Held): number | undefined {
    const { underWay, version } = this.#of(held)
    return underWay > 0 ? undefined : version
  }

  /** The routes whose requests changed an account, or may have. */
  writersOf(held: Held): ReadonlySet<OperationId | SupportingId> {
    return this.#of(held).writers
  }

  /** What a read shows of an account and cannot be. */
  contradictions(held: Held, shown: Shown): readonly Contradiction<Origin>[] {
    const { facts, isElsewhere } = this.#of(held)
    if (isElsewhere) return []
    return [...facts].flatMap(([fact, { allowed, cause }]) => {
      const value = shown[fact]
      if (!allowed || !cause || value === undefined || allowed.some((each) => this.#same(each, value)))
        return []
      return { held, fact, allowed, shown: value, cause }
    })
  }

  #of(held: Held): Account<Origin> {
    const key = keyOf(held)
    const known = this.#accounts.get(key)
    if (known) {
      known.isElsewhere ||= known.held.holder !== held.holder || known.held.region !== held.region
      return known
    }
    const isNew = !this.#forgotten.has(key) && this.#forgotten.size < MOST_FORGOTTEN
    const made = {
      held,
      isNew,
      writers: new Set<OperationId>(),
      facts: new Map(),
      isElsewhere: false,
      underWay: 0,
      version: 0,
    }
    this.#accounts.set(key, made)
    return made
  }

  #note(
    { facts, isNew }: Account<Origin>,
    asked: readonly FactChange[],
    cause: FactSource<Origin> | undefined,
    exchange: Exchange,
  ): void {
    for (const [fact, changes] of Map.groupBy(asked, (change) => change.fact)) {
      const initial = isNew ? this.#initial(fact) : undefined
      const before =
        facts.get(fact)?.allowed ?? (facts.has(fact) || initial === undefined ? undefined : [initial])
      if (!cause) {
        if (!isWithheld(exchange)) facts.set(fact, { allowed: undefined })
      } else if (cause.outcome !== 'accepted') {
        if (before) facts.set(fact, { allowed: before, cause })
      } else {
        const mayStay = changes.some((change) => change.mayStay)
        const wanted = changes.map(({ value }) => value)
        const isFirst = isNew && !facts.has(fact)
        const allowed = !mayStay || isFirst ? wanted : before && [...before, ...wanted]
        facts.set(fact, { allowed, cause })
      }
    }
  }
}

const keyOf = ({ service, account }: Held): string => `${service} ${account}`

/** What a server did before it rejected a valid request is documented nowhere, nor what it makes of an invalid one that it accepts. */
function outcomeOf(exchange: Exchange, isUsual: boolean, isUnprocessed: boolean): Outcome | undefined {
  if (isAccepted(exchange)) return !isUsual ? undefined : isUnprocessed ? 'unprocessed' : 'accepted'
  if (!isAnswered(exchange) || isUsual) return undefined
  const { status } = exchange.response
  return status >= 400 && status < 500 && status !== 408 && status !== 429 ? 'rejected' : undefined
}

const isAccepted = (exchange: Exchange): exchange is AnsweredExchange =>
  isAnswered(exchange) && hasSucceeded(exchange.response)

const isWithheld = (exchange: Exchange): boolean =>
  !isAnswered(exchange) && exchange.noAnswer.kind === 'withheld'

const isValid = (route: OperationId | SupportingId, input: object): boolean =>
  !isOperation(route) || violatedBy(validatorsOf(route).input, input).length === 0
