import { without } from '../../model/accounts.ts'
import { type Exchange, type HttpRequest, isAnswered, withheldBecause } from '../../model/exchange.ts'
import {
  type Input,
  isOperation,
  type OperationId,
  routeOf,
  type SupportingId,
} from '../../model/operation.ts'
import type { Clock } from '../../targets/clock.ts'
import { encode } from '../../targets/http/encode.ts'
import { isThrottled } from '../../targets/pacing/throttled.ts'
import { RESERVED } from '../../targets/real-account/documentation.ts'
import type { Call, Caller } from './caller.ts'
import type { Accounts } from './fixture.ts'
import { deniedBecause } from './forbidden.ts'
import { edited, harmless } from './harmless.ts'
import { PlaceholderResolver } from './placeholder-resolver.ts'
import type { RequestKind, RunContext } from './run-context.ts'

/** Changes a request after it was encoded, for what no input can express. */
export type Edit = (request: HttpRequest) => HttpRequest

/** What a law sees of a run: it draws fresh accounts, calls operations and their neighbours, and knows the fixtures. */
export class CaseContext implements Caller {
  readonly operation: OperationId | ''
  purpose: RequestKind = 'fixture'
  draw = ''
  /** The path of the case within the draw, while nothing is shrunk. */
  path = ''
  /** How many account ids had been dealt when the case began. */
  began = 0
  /** The operation whose exchanges are looked at: the one that is judged, unless a check of another is drawn again. */
  watched: OperationId | ''
  /** Told of every exchange with the operation that is watched. */
  onExchange: (exchange: Exchange) => void = () => {}
  /** Accounts that accepted requests left behind, by the route that left them. */
  readonly left = new Map<OperationId | SupportingId, readonly string[]>()
  /** Why a request of this case was not sent, to spare a real account. */
  withheld: string | undefined
  /** What the caller lacks, where a real account answered 403 in this case. */
  denied: string | undefined
  /** By which laws wait. */
  readonly clock: Clock
  readonly #session: RunContext
  readonly #lane: number
  readonly #supply: PlaceholderResolver

  constructor(session: RunContext, lane: number, operation: OperationId | '') {
    this.#session = session
    this.clock = session.clock
    this.#lane = lane
    this.operation = operation
    this.watched = operation
    this.#supply = new PlaceholderResolver(session, lane, operation === '' ? 'fixtures' : 'cases')
  }

  /** Begins a case, with the ids that follow so many others where it is one that was seen before. */
  begin(purpose: RequestKind, path: string, dealt = this.#supply.dealt()): void {
    this.purpose = purpose
    this.#supply.begin(dealt)
    this.path = path
    this.began = dealt
    this.withheld = undefined
    this.denied = undefined
  }

  /** Fills in placeholders, after making ready the accounts that some of them stand for. */
  render<T>(drawn: T): Promise<T> {
    return this.#supply.render(drawn, (fixture, count) => this.#prepare(fixture, count))
  }

  async #prepare(name: string, count: number): Promise<Accounts> {
    const fixture = this.#session.kit.fixtures.find((each) => each.name === name)
    const { sparing, cancelled } = this.#session
    // What could not be made ready is not missed where nothing is to be accepted.
    if (fixture?.kind !== 'prepared' || sparing || cancelled) return []
    const { purpose } = this
    this.purpose = 'fixture'
    const accounts = await fixture.provide(this, count)
    this.purpose = purpose
    return 'verdict' in accounts ? [] : accounts
  }

  account(): string {
    return this.#supply.account()
  }

  get most(): number {
    return this.#session.real ? RESERVED : Number.POSITIVE_INFINITY
  }

  /** The value of a fixture, or undefined where it could not be provided. */
  fixture(name: string): string | undefined {
    const value = this.#session.supplied.get(name)
    return typeof value === 'string' ? value : undefined
  }

  /** Calls an operation or a neighbour with a drawn or a given input. */
  async call(id: OperationId | SupportingId, drawn: Input, edit: Edit = (request) => request): Promise<Call> {
    return this.#calling(id, drawn, (request) => this.send(this.#edited(request, edit), id))
  }

  /** Like `call`, for a request that a correct server may take for none of the operation's: no check of its answer is made. */
  async callUnchecked(id: OperationId, drawn: Input, edit: Edit): Promise<Call> {
    return this.#calling(id, drawn, (request) => this.sendUnchecked(this.#edited(request, edit)))
  }

  /** Sends a request that is not one of the operation's: no check of its answer is made. */
  sendUnchecked(request: HttpRequest): Promise<Exchange> {
    return this.#exchange(request)
  }

  /** The request that `call` would send, to be sent elsewhere; what is changed later names nobody to a real account. */
  async encode(id: OperationId | SupportingId, drawn: Input, edit?: Edit): Promise<HttpRequest> {
    const request = encode(routeOf(id), await this.render(drawn), this.#session.region)
    if (edit) return this.#edited(request, edit)
    return this.#session.real ? harmless(request) : request
  }

  #edited(request: HttpRequest, edit: Edit): HttpRequest {
    return this.#session.real ? edited(request, edit) : edit(request)
  }

  async #exchange(request: HttpRequest, onThrottled?: (exchange: Exchange) => void): Promise<Exchange> {
    const detail = this.operation === '' ? undefined : this.#supply.lacking
    if (detail !== undefined) return this.#noted({ request, noAnswer: { kind: 'withheld', detail } })
    return this.#noted(await this.#session.exchange(request, this.operation, this.purpose, onThrottled))
  }

  #noted(exchange: Exchange): Exchange {
    const { draw, purpose } = this
    const { supplied } = this.#session
    this.#session.onAsked({ exchange, lane: this.#lane, draw, purpose, supplied })
    this.withheld ??= withheldBecause(exchange)
    if (this.#session.real) this.denied ??= deniedBecause(exchange)
    return exchange
  }

  async send(request: HttpRequest, id: OperationId | SupportingId): Promise<Exchange> {
    const { stopped } = this.#session
    const observe = (exchange: Exchange) => {
      if (isOperation(id) && !stopped) this.#observe(id, exchange)
    }
    const exchange = await this.#exchange(request, observe)
    if (withheldBecause(exchange) !== undefined) {
      if (isOperation(id)) this.#session.spared.add(id)
      return exchange
    }
    if (isOperation(id) && !stopped && isAnswered(exchange) && !isThrottled(exchange)) {
      const { status } = exchange.response
      if (status === 200) this.#session.accepted.add(id)
      if (status >= 400 && status < 500) this.#session.rejected.add(id)
    }
    // What a stopped run did not wait for is no silence of the target.
    if (isAnswered(exchange) || !this.#session.cancelled) observe(exchange)
    return exchange
  }

  /** What no property asked for, such as clean-up, is not judged: it could not be drawn again. */
  #observe(id: OperationId, exchange: Exchange): void {
    if (id === this.watched) this.onExchange(exchange)
    const { operation, draw, path } = this
    if (operation !== '' && this.purpose !== 'shrink') {
      this.#session.observe(id, exchange, { property: this.#lane, operation, draw, path, dealt: this.began })
    }
  }

  /** Keeps account of what a request leaves behind, and of what it takes away. */
  async #calling(
    id: OperationId | SupportingId,
    drawn: Input,
    send: (request: HttpRequest) => Promise<Exchange>,
  ): Promise<Call> {
    const input = await this.render(drawn)
    const { creations } = this.#session
    const leaves = creations.begin(id, input)
    const exchange = await send(encode(routeOf(id), input, this.#session.region))
    const left = leaves(exchange)
    if (left.length > 0) this.left.set(id, [...(this.left.get(id) ?? []), ...left])
    // What cleans up is known to the ledger.
    const undone = this.operation === '' ? [] : creations.undone(id, input, exchange)
    for (const { after, accounts } of undone) {
      this.left.set(after, without(this.left.get(after) ?? [], accounts))
    }
    return { input, exchange }
  }
}
