import type { DrawnInput, Rendered } from '../../arbitraries/placeholder.ts'
import type { Made } from '../../knowledge/knowledge.ts'
import type { Held } from '../../knowledge/rules.ts'
import { without } from '../../model/accounts.ts'
import { type Exchange, type HttpRequest, isAnswered, withheldBecause } from '../../model/exchange.ts'
import { type Failure, isUndecided } from '../../model/failure.ts'
import {
  type Input,
  isOperation,
  type OperationId,
  operations,
  routeOf,
  type SupportingId,
} from '../../model/operation.ts'
import type { Clock } from '../../targets/clock.ts'
import { encode } from '../../targets/http/encode.ts'
import { RESERVED } from '../../targets/real-account/documentation.ts'
import type { Accounts, Call, Caller } from './call.ts'
import type { CaseOrigin } from './case-origin.ts'
import { PlaceholderResolver } from './placeholder-resolver.ts'
import { readUntil } from './read-lag.ts'
import { blanked, type Edit, forbiddenBecause, safelyEdited } from './real-account.ts'
import type { RunContext } from './run-context.ts'

/** An exchange with an operation that is judged. */
export interface OperationExchange {
  readonly operation: OperationId
  readonly exchange: Exchange
}

/** Accounts that accepted requests left behind, by the route that left them. */
export type Leftovers = ReadonlyMap<OperationId | SupportingId, readonly string[]>

/** What a case leaves when it has ended. */
export interface CaseEnd {
  /** The exchanges that say something about the target, in the order of their answers. */
  readonly exchanges: readonly OperationExchange[]
  /** Every exchange, also those of fixtures and supporting operations. */
  readonly sent: readonly Exchange[]
  readonly leftovers: Leftovers
  /** The accounts that it wrote, or asked to. */
  readonly written: readonly Held[]
  /** Why a request was not sent, to protect a real account. */
  readonly blocked?: string
  /** What the caller lacks, where a real account answered 403. */
  readonly forbidden?: string
}

/** What a case did so far; it is shared with the contexts of its fixtures. */
interface Log {
  readonly exchanges: OperationExchange[]
  readonly sent: Exchange[]
  readonly leftovers: Map<OperationId | SupportingId, readonly string[]>
  readonly written: Held[]
  /** How to send a read again, by its exchange. */
  readonly reads: Map<Exchange, () => Promise<Exchange>>
  /** Whether something was written that no read has followed yet. */
  isWritten: boolean
  blocked?: string | undefined
  forbidden?: string | undefined
}

/** What a law sees of a run: it allocates fresh accounts, calls operations and supporting operations, and knows the fixtures. */
export class CaseContext implements Caller {
  readonly origin: CaseOrigin
  /** Laws wait by it. */
  readonly clock: Clock
  readonly #run: RunContext
  readonly #resolver: PlaceholderResolver
  readonly #log: Log
  readonly #isPatient: boolean

  private constructor(
    run: RunContext,
    origin: CaseOrigin,
    resolver: PlaceholderResolver,
    log: Log,
    isPatient: boolean,
  ) {
    this.origin = origin
    this.clock = run.clock
    this.#run = run
    this.#resolver = resolver
    this.#log = log
    this.#isPatient = isPatient
  }

  /**
   * Begins a case: with fresh account ids, or with those that follow `offset`.
   * @param isPatient whether each read after a write is repeated for as long as it may lag
   */
  static begin(
    run: RunContext,
    given: Omit<CaseOrigin, 'offset'> & { readonly offset?: number | undefined },
    isPatient = false,
  ): CaseContext {
    const { accounts } = run.allocators.of(given.property)
    const offset = given.offset ?? accounts.allocated()
    accounts.resume(offset)
    const of = given.operation === undefined ? 'fixtures' : 'cases'
    const resolver = new PlaceholderResolver(run, given.property, of)
    const log = {
      exchanges: [],
      sent: [],
      written: [],
      leftovers: new Map(),
      reads: new Map(),
      isWritten: false,
    }
    return new CaseContext(run, { ...given, offset }, resolver, log, isPatient)
  }

  /** What the case leaves; it sends nothing afterwards. */
  end(): CaseEnd {
    const { exchanges, sent, leftovers, written, blocked, forbidden } = this.#log
    return {
      exchanges: [...exchanges],
      sent: [...sent],
      leftovers: new Map(leftovers),
      written: [...written],
      ...(blocked !== undefined && { blocked }),
      ...(forbidden !== undefined && { forbidden }),
    }
  }

  /** Whether the case is an attempt to shrink a failure. */
  get isShrinking(): boolean {
    return this.origin.kind === 'shrink'
  }

  /** Fills in placeholders, after making ready the accounts that some of them stand for. */
  render<T>(drawn: T): Promise<Rendered<T>> {
    return this.#resolver.render(drawn, (fixture, count) => this.#prepare(fixture, count))
  }

  async #prepare(name: string, count: number): Promise<Accounts> {
    const fixture = this.#run.rules.fixtures.find((each) => each.name === name)
    // Where nothing is to be accepted, no account needs to be ready.
    if (fixture?.kind !== 'prepared' || this.#run.readOnly || this.#run.isStopped) return []
    const accounts = await fixture.provide(this.#ofKind('fixture'), count)
    return isUndecided(accounts) ? [] : accounts
  }

  /** The same case, whose requests are sent for something else. */
  #ofKind(kind: CaseOrigin['kind']): CaseContext {
    return new CaseContext(this.#run, { ...this.origin, kind }, this.#resolver, this.#log, this.#isPatient)
  }

  account(): string {
    return this.#resolver.account()
  }

  get most(): number {
    return this.#run.real ? RESERVED : Number.POSITIVE_INFINITY
  }

  /** The value of a fixture, or undefined where it could not be provided. */
  fixture(name: string): string | undefined {
    const value = this.#run.supplied.get(name)
    return typeof value === 'string' ? value : undefined
  }

  /** Calls an operation or a supporting operation with a drawn or a given input. */
  async call(
    id: OperationId | SupportingId,
    drawn: DrawnInput,
    edit: Edit = (request) => request,
  ): Promise<Call> {
    return this.#calling(id, drawn, (request, input) => {
      const edited = this.#edited(request, edit)
      return this.send(edited, id, { input, isChanged: edited !== request })
    })
  }

  /** Like `call`, for a request that a correct server may route elsewhere: its answer is not checked. */
  async callUnchecked(id: OperationId, drawn: DrawnInput, edit: Edit): Promise<Call> {
    return this.#calling(id, drawn, (request, input) => {
      const edited = this.#edited(request, edit)
      return this.#knowing(id, edited, () => this.sendUnchecked(edited), { input, isChanged: true })
    })
  }

  /** Sends a request that is not one of the operation's: its answer is not checked. */
  sendUnchecked(request: HttpRequest): Promise<Exchange> {
    return this.#exchange(request)
  }

  /** The request that `call` would send, to be sent elsewhere; to a real account it names nobody. */
  async encode(id: OperationId | SupportingId, drawn: DrawnInput, edit?: Edit): Promise<HttpRequest> {
    const request = encode(routeOf(id), await this.render(drawn), this.#run.region)
    if (edit) return this.#edited(request, edit)
    return this.#run.real ? blanked(request) : request
  }

  #edited(request: HttpRequest, edit: Edit): HttpRequest {
    return this.#run.real ? safelyEdited(request, edit) : edit(request)
  }

  async #exchange(request: HttpRequest, onThrottled?: (exchange: Exchange) => void): Promise<Exchange> {
    const detail = this.origin.operation === undefined ? undefined : this.#resolver.lacking
    if (detail !== undefined) return this.#noted({ request, noAnswer: { kind: 'withheld', detail } })
    return this.#noted(await this.#run.exchange(request, this.origin, onThrottled))
  }

  #noted(exchange: Exchange): Exchange {
    const { property, draw, kind } = this.origin
    const { supplied } = this.#run
    this.#run.onRequest({ exchange, property, draw, kind: kind === 'cleanup' ? 'fixture' : kind, supplied })
    this.#log.sent.push(exchange)
    this.#log.blocked ??= withheldBecause(exchange)
    if (this.#run.real) this.#log.forbidden ??= forbiddenBecause(exchange)
    return exchange
  }

  /**
   * Sends a request of an operation or of a supporting operation.
   * @param made what it was made of, where that is known
   */
  async send(request: HttpRequest, id: OperationId | SupportingId, made?: Made): Promise<Exchange> {
    const { reads, isWritten } = this.#log
    const send = () => this.#knowing(id, request, () => this.#send(request, id), made)
    if (routeOf(id).effect !== 'read') {
      this.#log.isWritten = true
      return send()
    }
    this.#log.isWritten = false
    const exchange =
      this.#isPatient && isWritten ? await readUntil(this.clock, send, () => false) : await send()
    reads.set(exchange, send)
    return exchange
  }

  /**
   * Whether one of the reads at the end of a failure is answered otherwise before reads can lag no more; undefined where
   * it ends without a read.
   */
  async lags({ exchanges }: Failure): Promise<boolean | undefined> {
    const { reads } = this.#log
    const lastWrite = exchanges.findLastIndex((exchange) => !reads.has(exchange))
    const last = exchanges.slice(lastWrite + 1)
    if (last.length === 0) return undefined
    const ask = () => Promise.all(last.map((exchange) => reads.get(exchange)?.() ?? exchange))
    const isChanged = (answers: readonly Exchange[]) =>
      answers.some((again, at) => last[at] !== undefined && !isSameAnswer(last[at], again))
    return isChanged(await readUntil(this.clock, ask, isChanged))
  }

  /**
   * Asks until the answer is settled, or for as long as a read may lag behind a write; the last answer counts. Only once
   * while a failure is shrunk, which waiting did not settle before, and where waiting was in vain.
   */
  async eventually<Answer>(
    ask: () => Promise<Answer>,
    isSettled: (answer: Answer) => boolean,
  ): Promise<Answer> {
    const { readLag } = this.#run
    const { operation, property } = this.origin
    const ofService = `laws of ${operation && operations[operation].service}`
    const ofProperty = String(property)
    const first = await ask()
    if (isSettled(first) || this.isShrinking) return first
    const mayLag = readLag.isPossible('property', ofProperty) && readLag.isPossible('service', ofService)
    if (!mayLag) return first
    const last = await readUntil(this.clock, ask, isSettled)
    for (const key of [ofProperty, ofService]) readLag.note(key, isSettled(last))
    return last
  }

  /** Sends a request, and keeps what its exchange says of the accounts that it names. */
  async #knowing(
    id: OperationId | SupportingId,
    request: HttpRequest,
    send: () => Promise<Exchange>,
    made?: Made,
  ): Promise<Exchange> {
    // The clean-up names accounts that nothing reads any more.
    if (this.origin.kind === 'cleanup') return send()
    const note = this.#run.knowledge.begin(id, request, this.origin, made)
    const exchange = await send()
    this.#log.written.push(...note(exchange))
    return exchange
  }

  async #send(request: HttpRequest, id: OperationId | SupportingId): Promise<Exchange> {
    if (!isOperation(id)) return this.#exchange(request)
    const { isOver } = this.#run
    const log = (exchange: Exchange) => {
      if (!isOver) this.#log.exchanges.push({ operation: id, exchange })
    }
    const exchange = await this.#exchange(request, log)
    if (withheldBecause(exchange) !== undefined) {
      this.#run.blocked.add(id)
      return exchange
    }
    if (!isOver) this.#run.note(id, exchange)
    // The silence of a stopped run is not the target's.
    if (isAnswered(exchange) || !this.#run.isStopped) log(exchange)
    return exchange
  }

  /** Keeps account of what a request leaves behind, and of what it removes. */
  async #calling(
    id: OperationId | SupportingId,
    drawn: DrawnInput,
    send: (request: HttpRequest, input: Input) => Promise<Exchange>,
  ): Promise<Call> {
    const input = await this.render(drawn)
    const { tracker, region } = this.#run
    const leftBy = tracker.begin(id, input)
    const exchange = await send(encode(routeOf(id), input, region), input)
    const { leftovers } = this.#log
    const left = leftBy(exchange)
    if (left.length > 0) leftovers.set(id, [...(leftovers.get(id) ?? []), ...left])
    // The clean-up keeps account of what it removes.
    const undone = this.origin.operation === undefined ? [] : tracker.undone(id, input, exchange)
    for (const { after, accounts } of undone) {
      leftovers.set(after, without(leftovers.get(after) ?? [], accounts))
    }
    return { input, exchange }
  }
}

const isSameAnswer = (one: Exchange, other: Exchange): boolean =>
  isAnswered(one) &&
  isAnswered(other) &&
  one.response.status === other.response.status &&
  one.response.body === other.response.body
