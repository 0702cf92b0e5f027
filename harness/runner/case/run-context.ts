import {
  type Exchange,
  type HttpRequest,
  isAnswered,
  type NoAnswer,
  withheldBecause,
} from '../../model/exchange.ts'
import type { OperationId } from '../../model/operation.ts'
import type { Requests } from '../../model/report.ts'
import { type Chain, chain } from '../../targets/chain.ts'
import { type Clock, systemClock } from '../../targets/clock.ts'
import { DEFAULT_REGION } from '../../targets/http/encode.ts'
import type { PaceOptions } from '../../targets/pacing/paced.ts'
import { isThrottled } from '../../targets/pacing/throttled.ts'
import type { Allowed } from '../../targets/real-account/rules.ts'
import type { Target } from '../../targets/target.ts'
import { ResourceTracker } from '../cleanup/resource-tracker.ts'
import type { Accounts, CleanupRule, Fixture } from './fixture.ts'
import { IdAllocators } from './id-allocators.ts'
import { InFlight } from './in-flight.ts'
import type { RequestEvent } from './request-event.ts'

export type RequestKind = keyof Requests

/** Where in the plan an exchange came about: enough to draw the same request again. */
export interface Source {
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
  readonly leavings: readonly CleanupRule[]
  /** Routes that are never called on a real account, with the command by which its owner calls them. */
  readonly never?: Readonly<Record<string, string>>
  /** The commands that undo a write, by operation; `ID` stands for each account, `DETECTOR` for the detector. */
  readonly undo?: Readonly<Record<string, string>>
}

/** Told of every exchange with an operation that is judged. */
export type Observer = (operation: OperationId, exchange: Exchange, origin: Source) => void

/** Unanswered requests in a row after which the target counts as dead. */
const SILENCE = { refused: 3, other: 12 }

/** Milliseconds that a stopped run takes: until answers are not waited for, and until nothing is cleaned up any more. */
const PATIENCE = { answers: 500, cleaning: 1_500 }

const STOPPED: NoAnswer = { kind: 'refused', detail: 'the run was stopped' }

/** What the properties of one run share. */
export class RunContext {
  readonly target: Chain
  readonly run: number
  /** The region that requests are signed for. */
  readonly region: string
  readonly clock: Clock
  /** Deal what no other request of the run has. */
  readonly dealers: IdAllocators
  readonly kit: Kit
  /** The values of fixtures, and the accounts that all requests share. */
  readonly supplied = new Map<string, string | Accounts>()
  /** Operations of which a request was accepted, or rejected. */
  readonly accepted = new Set<OperationId>()
  readonly rejected = new Set<OperationId>()
  /** Operations of which a request was not sent, to spare a real account. */
  readonly spared = new Set<OperationId>()
  readonly requests = new Map<OperationId | '', Requests>()
  observe: Observer = () => {}
  /** Told of every request. */
  onAsked: (asked: RequestEvent) => void = () => {}
  /** Answers that do more than throttle. */
  answers = 0
  #throttled = 0
  #silence = 0
  /** What came last instead of an answer. */
  #silent: NoAnswer = { kind: 'refused', detail: 'nothing was asked' }
  #cancelled = false
  #closed = false
  readonly #underWay = new InFlight()
  readonly creations: ResourceTracker
  readonly #allow: Allowed | undefined

  /** Whatever is sent goes through the guard of real accounts, which lets through what its owner allows. */
  constructor(target: Target, run: number, kit: Kit, allow?: Allowed, pace?: PaceOptions) {
    this.clock = pace?.clock ?? systemClock
    this.region = target.region ?? DEFAULT_REGION
    this.target = chain(target, { allow, region: this.region, ...(kit.never && { never: kit.never }) }, pace)
    this.run = run
    this.dealers = new IdAllocators(run)
    this.kit = kit
    this.creations = new ResourceTracker(kit.leavings)
    this.#allow = allow
  }

  /** Sends nothing any more but what cleans up, and that not for long; all else is answered by silence. */
  cancel(): void {
    if (this.#cancelled) return
    this.#cancelled = true
    // What still comes tells what there is to clean up.
    setTimeout(() => this.#underWay.giveUp(), PATIENCE.answers).unref()
    setTimeout(() => {
      this.#closed = true
      this.#underWay.giveUp()
    }, PATIENCE.cleaning).unref()
  }

  /** Whether the run was stopped, so that silence says nothing about the target. */
  get cancelled(): boolean {
    return this.#cancelled
  }

  /** Whether requests are not sent any more, but for those that clean up. */
  get stopped(): boolean {
    return this.dead || this.#cancelled
  }

  /** Whether the target is taken for a real account, as far as its answers tell. */
  get real(): boolean {
    return this.target.realBecause() !== undefined
  }

  /** Whether nothing is made that would have to be taken away again. */
  get sparing(): boolean {
    return this.real && this.#allow === undefined
  }

  /** Why a real account is asked nothing more. */
  get stoppedBecause(): string | undefined {
    return this.target.stoppedBecause()
  }

  /** Whether nothing was ever answered but by throttling. */
  get throttled(): boolean {
    return this.answers === 0 && this.#throttled > 0
  }

  get dead(): boolean {
    return this.#silence >= SILENCE.other
  }

  async exchange(
    given: HttpRequest,
    owner: OperationId | '',
    purpose: RequestKind,
    onThrottled: (exchange: Exchange) => void = () => {},
  ): Promise<Exchange> {
    const request = this.target.shown(given)
    const refusal = this.#refusal(purpose)
    if (refusal) return { request, noAnswer: refusal }
    const sent = this.target.send(given, (answer) => onThrottled({ request, ...answer }))
    const exchange = { request, ...(await this.#underWay.wait(sent, STOPPED)) }
    if (withheldBecause(exchange) === undefined) {
      this.count(owner, purpose)
      // Silence is a proper answer to bytes that are not HTTP.
      if (!given.format) this.heed(exchange)
    }
    return exchange
  }

  /** Why nothing is sent any more; what cleans up still is after an interruption. */
  #refusal(purpose: RequestKind): NoAnswer | undefined {
    if (this.dead) return this.answers === 0 ? this.#silent : { kind: 'refused', detail: 'the target died' }
    if (this.#closed || (this.#cancelled && purpose !== 'fixture')) return STOPPED
    return undefined
  }

  private count(owner: OperationId | '', purpose: RequestKind): void {
    const counted = this.requests.get(owner) ?? noRequests
    this.requests.set(owner, { ...counted, [purpose]: counted[purpose] + 1 })
  }

  private heed(exchange: Exchange): void {
    if (isAnswered(exchange)) {
      if (isThrottled(exchange)) this.#throttled++
      else this.answers++
      this.#silence = 0
    } else if (!this.#cancelled) {
      this.#silent = exchange.noAnswer
      this.#silence += exchange.noAnswer.kind === 'refused' ? SILENCE.other / SILENCE.refused : 1
    }
  }
}

export const noRequests: Requests = { probe: 0, fixture: 0, control: 0, boundary: 0, random: 0, shrink: 0 }
