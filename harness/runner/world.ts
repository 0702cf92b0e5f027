import type { AccountIds } from '../arbitraries/account-ids.ts'
import { preparedIn, render, type Supplies } from '../arbitraries/placeholder.ts'
import { type Exchange, type HttpRequest, hasSucceeded, isAnswered, json } from '../model/exchange.ts'
import {
  type Input,
  type NeighbourId,
  neighbours,
  type OperationId,
  operations,
  type Route,
} from '../model/operation.ts'
import { encode } from '../targets/encode.ts'
import type { Call, Caller } from './caller.ts'
import type { Accounts } from './fixture.ts'
import type { Purpose, Session } from './session.ts'

/** Changes a request after it was encoded, for what no input can express. */
export type Edit = (request: HttpRequest) => HttpRequest

/** The caller's own account on emulators: an account cannot be a member of itself. */
const CALLER = '000000000000'

/** What a law sees of a run: it draws fresh accounts, calls operations and their neighbours, and knows the fixtures. */
export class World implements Caller {
  readonly operation: OperationId | ''
  purpose: Purpose = 'fixture'
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
  readonly left = new Map<OperationId | NeighbourId, string[]>()
  readonly #session: Session
  readonly #lane: number
  readonly #supplies: Supplies
  readonly #accounts: AccountIds
  readonly #prepared = new Map<string, string[]>()

  constructor(session: Session, lane: number, operation: OperationId | '') {
    this.#session = session
    this.#lane = lane
    this.operation = operation
    this.watched = operation
    const { accounts, serial } = session.dealer(lane)
    this.#accounts = accounts
    this.#supplies = {
      account: function account(prefix): string {
        const id = prefix + accounts.next().slice(prefix.length)
        return id === CALLER ? account(prefix) : id
      },
      serial,
      fixture: (name) => String(session.supplied.get(name) ?? 'f'.repeat(32)),
      pool: (name) => {
        const value = session.supplied.get(name)
        return typeof value === 'object' ? value : []
      },
      prepared: (name) => this.#prepared.get(name)?.shift() ?? this.account(),
    }
  }

  /** Begins a case, with the ids that follow so many others where it is one that was seen before. */
  begin(path: string, dealt = this.#accounts.dealt()): void {
    this.#accounts.resume(dealt)
    this.path = path
    this.began = dealt
  }

  /** Fills in placeholders, after making ready the accounts that some of them stand for. */
  async render<T>(drawn: T): Promise<T> {
    for (const [fixture, count] of preparedIn(drawn)) {
      this.#prepared.set(fixture, [...(await this.#prepare(fixture, count))])
    }
    return render(drawn, this.#supplies) as T
  }

  async #prepare(name: string, count: number): Promise<Accounts> {
    const fixture = this.#session.kit.fixtures.find((each) => each.name === name)
    if (fixture?.kind !== 'prepared') return []
    const { purpose } = this
    this.purpose = 'fixture'
    const accounts = await fixture.provide(this, count)
    this.purpose = purpose
    return 'verdict' in accounts ? [] : accounts
  }

  account(): string {
    return this.#supplies.account('')
  }

  /** The value of a fixture, or undefined where it could not be provided. */
  fixture(name: string): string | undefined {
    const value = this.#session.supplied.get(name)
    return typeof value === 'string' ? value : undefined
  }

  /** Calls an operation or a neighbour with a drawn or a given input. */
  async call(id: OperationId | NeighbourId, drawn: Input, edit: Edit = (request) => request): Promise<Call> {
    const input = await this.render(drawn)
    const exchange = await this.send(edit(encode(routeOf(id), input)), id)
    this.#remember(id, input, exchange)
    return { input, exchange }
  }

  /** Like `call`, for a request that a correct server may take for none of the operation's: no check of its answer is made. */
  async callStray(id: OperationId, drawn: Input, edit: Edit): Promise<Call> {
    const input = await this.render(drawn)
    const exchange = await this.sendStray(edit(encode(routeOf(id), input)))
    this.#remember(id, input, exchange)
    return { input, exchange }
  }

  /** Like `callStray`, in bytes that `spell` makes of the request; path and Host are the target's. */
  async callRaw(id: OperationId, drawn: Input, spell: (request: HttpRequest) => string): Promise<Call> {
    const input = await this.render(drawn)
    const request = encode(routeOf(id), input)
    const { host, pathname } = new URL(this.#session.target.url ?? 'http://localhost')
    const exchange = await this.sendRaw(
      spell({
        ...request,
        path: pathname.replace(/\/$/, '') + request.path,
        headers: { Host: host, ...request.headers },
      }),
    )
    this.#remember(id, input, exchange)
    return { input, exchange }
  }

  /** Sends a request that is not one of the operation's: no check of its answer is made. */
  sendStray(request: HttpRequest): Promise<Exchange> {
    return this.#session.exchange(request, this.operation, this.purpose)
  }

  /** Sends bytes as they are, one for each character. */
  sendRaw(bytes: string): Promise<Exchange> {
    if (this.operation === '') throw new Error('only a property sends raw bytes')
    return this.#session.exchangeRaw(bytes, this.operation, this.purpose)
  }

  /** The request that `call` would send. */
  async encode(id: OperationId | NeighbourId, drawn: Input): Promise<HttpRequest> {
    return encode(routeOf(id), await this.render(drawn))
  }

  async send(request: HttpRequest, id: OperationId | NeighbourId): Promise<Exchange> {
    const { stopped } = this.#session
    const observe = (exchange: Exchange) => {
      if (isOperation(id) && !stopped) this.#observe(id, exchange)
    }
    const exchange = await this.#session.exchange(request, this.operation, this.purpose, observe)
    if (isOperation(id) && !stopped && isAnswered(exchange)) {
      const { status } = exchange.response
      if (status === 200) this.#session.accepted.add(id)
      if (status >= 400 && status < 500) this.#session.rejected.add(id)
    }
    observe(exchange)
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

  #remember(id: OperationId | NeighbourId, input: Input, exchange: Exchange): void {
    if (!isAnswered(exchange) || !hasSucceeded(exchange.response)) return
    const output = json(exchange.response)
    for (const { after, accounts, undo } of this.#session.kit.leavings) {
      const left = this.left.get(after) ?? []
      if (after === id) this.left.set(after, [...left, ...accounts(input, output)])
      if (undo?.by === id) {
        const gone = new Set(undo.accounts(input, output))
        this.left.set(
          after,
          left.filter((account) => !gone.has(account)),
        )
      }
    }
  }
}

const routeOf = (id: OperationId | NeighbourId): Route => (isOperation(id) ? operations[id] : neighbours[id])

const isOperation = (id: OperationId | NeighbourId): id is OperationId => Object.hasOwn(operations, id)
