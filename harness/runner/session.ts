import { type AccountIds, accountIds } from '../arbitraries/account-ids.ts'
import { type Exchange, type HttpRequest, isAnswered, type NoAnswer } from '../model/exchange.ts'
import type { NeighbourId, OperationId } from '../model/operation.ts'
import type { Requests } from '../model/report.ts'
import type { PacedTarget } from '../targets/paced.ts'
import type { Accounts, Fixture, Leaving } from './fixture.ts'

export type Purpose = keyof Requests

/** Where in the plan an exchange came about: enough to draw the same request again. */
export interface Origin {
  /** Index of the property in the plan. */
  readonly property: number
  /** The operation that the property judges, which need not be the one that was called. */
  readonly operation: OperationId | ''
  readonly draw: string
  /** The path of the case within the draw. */
  readonly path: string
  /** How many account ids the property had been dealt when the case began. */
  readonly dealt: number
}

/** What the suites know of services: how to provide what operations need, and how to take away what they leave. */
export interface Kit {
  readonly fixtures: readonly Fixture[]
  readonly leavings: readonly Leaving[]
}

/** Told of every exchange with an operation that is judged. */
export type Observer = (operation: OperationId, exchange: Exchange, origin: Origin) => void

/** Unanswered requests in a row after which the target counts as dead. */
const SILENCE = { refused: 3, other: 12 }

/** Numbers that a lane may deal; enough for every address of a run to be its own. */
const SERIALS = 10_000_000

const NO_WIRE: NoAnswer = { kind: 'refused', detail: 'the target has no wire' }

/** Deals account ids and numbers that were never dealt before. */
export interface Dealer {
  readonly accounts: AccountIds
  readonly serial: () => number
}

/** What the properties of one run share. */
export class Session {
  readonly target: PacedTarget
  readonly run: number
  readonly kit: Kit
  /** The values of fixtures, and the accounts that all requests share. */
  readonly supplied = new Map<string, string | Accounts>()
  /** Operations of which a request was accepted, or rejected. */
  readonly accepted = new Set<OperationId>()
  readonly rejected = new Set<OperationId>()
  readonly requests = new Map<OperationId | '', Requests>()
  observe: Observer = () => {}
  answers = 0
  readonly #dealers = new Map<number, Dealer>()
  #silence = 0
  /** What came last instead of an answer. */
  #silent: NoAnswer = { kind: 'refused', detail: 'nothing was asked' }
  #cancelled = false

  constructor(target: PacedTarget, run: number, kit: Kit) {
    this.target = target
    this.run = run
    this.kit = kit
  }

  /** Sends nothing any more; every later request is answered by silence. */
  cancel(): void {
    this.#cancelled = true
  }

  /** Whether requests are not sent any more, but for those that clean up. */
  get stopped(): boolean {
    return this.dead || this.#cancelled
  }

  get dead(): boolean {
    return this.#silence >= SILENCE.other
  }

  /** Deals what no other request of the run has; a property that is judged again goes on where it ended. */
  dealer(lane: number): Dealer {
    let serials = lane * SERIALS
    const dealer = this.#dealers.get(lane) ?? {
      accounts: accountIds(lane, this.run),
      serial: () => serials++,
    }
    this.#dealers.set(lane, dealer)
    return dealer
  }

  async exchange(
    request: HttpRequest,
    owner: OperationId | '',
    purpose: Purpose,
    onThrottled: (exchange: Exchange) => void = () => {},
  ): Promise<Exchange> {
    const refusal = this.#refusal(purpose)
    if (refusal) return { request, noAnswer: refusal }
    this.count(owner, purpose)
    const exchange = {
      request,
      ...(await this.target.send(request, (answer) => onThrottled({ request, ...answer }))),
    }
    this.heed(exchange)
    return exchange
  }

  async exchangeRaw(bytes: string, owner: OperationId, purpose: Purpose): Promise<Exchange> {
    const request = { method: 'raw', path: 'bytes', headers: {}, body: bytes }
    const refusal = this.#refusal(purpose)
    if (refusal || !this.target.sendRaw) return { request, noAnswer: refusal ?? NO_WIRE }
    this.count(owner, purpose)
    return { request, ...(await this.target.sendRaw(bytes)) }
  }

  /** Why nothing is sent any more; what cleans up still is after an interruption. */
  #refusal(purpose: Purpose): NoAnswer | undefined {
    if (this.dead) return this.answers === 0 ? this.#silent : { kind: 'refused', detail: 'the target died' }
    if (this.#cancelled && purpose !== 'fixture') return { kind: 'refused', detail: 'the run was stopped' }
    return undefined
  }

  private count(owner: OperationId | '', purpose: Purpose): void {
    const counted = this.requests.get(owner) ?? noRequests
    this.requests.set(owner, { ...counted, [purpose]: counted[purpose] + 1 })
  }

  private heed(exchange: Exchange): void {
    if (isAnswered(exchange)) {
      this.answers++
      this.#silence = 0
    } else {
      this.#silent = exchange.noAnswer
      this.#silence += exchange.noAnswer.kind === 'refused' ? SILENCE.other / SILENCE.refused : 1
    }
  }

  leavingOf(route: OperationId | NeighbourId): Leaving | undefined {
    return this.kit.leavings.find(({ after }) => after === route)
  }
}

export const noRequests: Requests = { probe: 0, fixture: 0, control: 0, boundary: 0, random: 0, shrink: 0 }
