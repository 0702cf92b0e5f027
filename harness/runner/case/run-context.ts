import { Knowledge } from '../../knowledge/knowledge.ts'
import {
  type Answer,
  type Exchange,
  type HttpRequest,
  isAnswered,
  type NoAnswer,
  withheldBecause,
} from '../../model/exchange.ts'
import type { JournalLine } from '../../model/journal.ts'
import type { OperationId } from '../../model/operation.ts'
import type { AcceptedWriteReport, Requests, RunReport } from '../../model/report.ts'
import { type Chain, chain } from '../../targets/chain.ts'
import { type Clock, systemClock } from '../../targets/clock.ts'
import { DEFAULT_REGION } from '../../targets/http/encode.ts'
import { isThrottled } from '../../targets/pacing/throttled.ts'
import type { Allowed } from '../../targets/real-account/rules.ts'
import type { AcceptedWrite } from '../../targets/real-account/safety-guard.ts'
import type { Target } from '../../targets/target.ts'
import { acceptedWriteReport } from './accepted-write.ts'
import type { Accounts, CleanupRule, Fixture } from './call.ts'
import type { CaseOrigin, RequestKind } from './case-origin.ts'
import { IdAllocators } from './id-allocators.ts'
import { ReadLag } from './read-lag.ts'
import type { KnowledgeRules } from './read-rule.ts'
import { ResourceTracker } from './resource-tracker.ts'
import {
  afterClosing,
  afterExchange,
  afterStop,
  RUNNING,
  type RunState,
  type StopReason,
} from './run-state.ts'

/** The numbers from which everything drawn follows; replay lines repeat them. */
export type RunNumbers = Pick<RunReport, 'seed' | 'run' | 'cases'>

/** What the suites know of services: how to provide what operations need, and how to remove what they leave behind. */
export interface ServiceRules {
  readonly fixtures: readonly Fixture[]
  readonly cleanupRules: readonly CleanupRule[]
  /** What writing changes, and how that is read; without them, nothing is read back but by laws. */
  readonly knowledge?: KnowledgeRules
  /** Routes that are never called on a real account, with the command by which its owner calls them. */
  readonly never?: Readonly<Record<string, string>>
  /** The commands that undo a write, by operation; `ID` stands for each account, `DETECTOR` for the detector. */
  readonly undo?: Readonly<Record<string, string>>
}

/** A request that a run sent, or would have sent to another target than a real account. */
export interface RequestEvent {
  /** With silence of the kind `withheld` where it was not sent. */
  readonly exchange: Exchange
  /** The index in the catalogue of the property that it was for; other indexes belong to probes, fixtures and clean-up. */
  readonly property: number
  readonly draw: string
  readonly kind: RequestKind
  /** What fixtures supplied by then, by name. */
  readonly supplied: ReadonlyMap<string, unknown>
}

export interface RunContextOptions extends RunNumbers {
  readonly catalogue: ServiceRules
  readonly target: Target
  /** Properties in flight at once, and requests; 12 by default. */
  readonly concurrency?: number
  /** Requests per second to each service; unlimited by default. */
  readonly rate?: number
  /** Measures and waits. */
  readonly clock?: Clock | undefined
  /** What may be done to a real account; without it, nothing but reading. */
  readonly allow?: Allowed | undefined
  /** Called with every request, also with those that are not sent. */
  readonly onRequest?: (event: RequestEvent) => void
  /** Called when an answer shows that the target is a real account. */
  readonly onRealAccount?: (reason: string) => void
  /** Called before anything is created on a real account; if it throws, nothing is created. */
  readonly onJournalLine?: (line: JournalLine) => void
}

/** Milliseconds after a stop: until answers are not waited for, and until clean-up ends. */
const PATIENCE = { answers: 500, cleanup: 1_500 }

const STOPPED: NoAnswer = { kind: 'refused', detail: 'the run was stopped' }

/** What the cases of one run share: the way to the target, and what was learnt of it. */
export class RunContext {
  readonly target: Chain
  readonly numbers: RunNumbers
  /** The region that requests are signed for. */
  readonly region: string
  readonly clock: Clock
  readonly concurrency: number
  readonly rules: ServiceRules
  readonly allocators: IdAllocators
  readonly tracker: ResourceTracker
  readonly readLag = new ReadLag()
  readonly knowledge: Knowledge<CaseOrigin>
  readonly onRequest: (event: RequestEvent) => void
  /** The values of fixtures, and the accounts that all requests share. */
  readonly supplied = new Map<string, string | Accounts>()
  /** Operations of which a request was accepted, rejected, or blocked to protect a real account. */
  readonly accepted = new Set<OperationId>()
  readonly rejected = new Set<OperationId>()
  readonly blocked = new Set<OperationId>()
  /** By operation; undefined for those of fixtures and clean-up. */
  readonly requests = new Map<OperationId | undefined, Requests>()
  /** In the order in which they began, which is the same in every run; undefined until the answer comes. */
  readonly #fixtureExchanges: (Exchange | undefined)[] = []
  readonly #allow: Allowed | undefined
  readonly #stopped = new AbortController()
  readonly #inFlight = new InFlight()
  #state: RunState = RUNNING
  #acceptedWrite: AcceptedWriteReport | undefined

  /** Whatever is sent goes through the safety guard of real accounts. */
  constructor(options: RunContextOptions) {
    const { catalogue: rules, target, seed, run, cases, allow, rate, clock = systemClock } = options
    const { concurrency = 12, onRequest = () => {}, onJournalLine = () => {} } = options
    this.clock = clock
    this.concurrency = concurrency
    this.region = target.region ?? DEFAULT_REGION
    this.target = chain(
      target,
      { allow, region: this.region, ...(rules.never && { never: rules.never }) },
      { concurrency, rate, seed, clock, stop: this.#stopped.signal },
      {
        ...(options.onRealAccount && { onRealAccount: options.onRealAccount }),
        onAcceptedWrite: (accepted) => this.#noteAccepted(accepted, onJournalLine),
      },
    )
    this.numbers = { seed, run, cases }
    this.rules = rules
    this.allocators = new IdAllocators(run)
    this.tracker = new ResourceTracker(rules.cleanupRules, (line) => {
      if (this.real && !this.readOnly) onJournalLine(line)
    })
    const { writes = [], initial = () => undefined, same } = rules.knowledge ?? {}
    this.knowledge = new Knowledge(writes, initial, same)
    this.onRequest = onRequest
    this.#allow = allow
  }

  /** The answered requests of fixtures, which failures need first. */
  get fixtureExchanges(): readonly Exchange[] {
    return this.#fixtureExchanges.filter((exchange) => exchange !== undefined)
  }

  /** The write without permission that a real account accepted, and that ended the run. */
  get acceptedWrite(): AcceptedWriteReport | undefined {
    return this.#acceptedWrite
  }

  get state(): RunState {
    return this.#state
  }

  /** From now on only clean-up is sent, and that not for long; all else is answered by silence. */
  stop(reason: StopReason): void {
    if (this.isStopped) return
    this.#state = afterStop(this.#state, reason)
    this.#stopped.abort()
    // Late answers still say what there is to clean up.
    setTimeout(() => this.#inFlight.giveUp(), PATIENCE.answers).unref()
    setTimeout(() => {
      this.#state = { kind: 'stopped', heard: this.#state.heard, reason }
      this.#inFlight.giveUp()
    }, PATIENCE.cleanup).unref()
  }

  /** Whether the run was stopped, so that silence says nothing about the target. */
  get isStopped(): boolean {
    return this.#state.kind === 'stopping' || this.#state.kind === 'stopped'
  }

  /** Whether no answer can be expected any more: the run was stopped, or the target died. */
  get isOver(): boolean {
    return this.isStopped || this.#state.kind === 'dead'
  }

  /** Whether the target is treated as a real account, as far as its answers tell. */
  get real(): boolean {
    return this.target.realBecause() !== undefined
  }

  /** Whether nothing is created that would have to be removed again. */
  get readOnly(): boolean {
    return this.real && this.#allow === undefined
  }

  /**
   * Sends a request, unless the state of the run forbids it.
   * @param operation the operation it is counted for
   * @param kind what it is sent for; `cleanup` is counted as `fixture`
   */
  async exchange(
    given: HttpRequest,
    {
      operation,
      kind,
    }: { readonly operation: OperationId | undefined; readonly kind: RequestKind | 'cleanup' },
    onThrottled: (exchange: Exchange) => void = () => {},
  ): Promise<Exchange> {
    const request = this.target.shown(given)
    const refusal = refusalIn(this.#state, kind)
    if (refusal) return { request, noAnswer: refusal }
    const isOfFixture = operation === undefined && kind === 'fixture'
    const place = isOfFixture ? this.#fixtureExchanges.push(undefined) - 1 : -1
    const sent = this.target.send(given, (answer) => onThrottled({ request, ...answer }))
    const exchange = { request, ...(await this.#inFlight.wait(sent, STOPPED)) }
    if (withheldBecause(exchange) === undefined) {
      this.#count(operation, kind === 'cleanup' ? 'fixture' : kind)
      if (isOfFixture && isAnswered(exchange)) this.#fixtureExchanges[place] = exchange
      // Silence is a proper answer to bytes that are not HTTP.
      if (!given.format) this.#state = afterExchange(this.#state, exchange)
    }
    if (this.#acceptedWrite) this.#state = afterClosing(this.#state, 'write-accepted')
    else if (this.target.stoppedBecause() !== undefined) this.#state = afterClosing(this.#state, 'throttled')
    return exchange
  }

  #noteAccepted(accepted: AcceptedWrite, onJournalLine: (line: JournalLine) => void): void {
    this.#acceptedWrite = acceptedWriteReport(accepted, {
      undo: this.rules.undo ?? {},
      region: this.region,
      shown: this.target.shown,
    })
    const { exchange: _, ...line } = this.#acceptedWrite
    try {
      onJournalLine({ type: 'accepted', ...line })
    } catch {
      // Unlike a resource that is about to be created, it is there already, and the report names it as well.
    }
  }

  /** Notes what the answer to a request of an operation shows of it. */
  note(operation: OperationId, exchange: Exchange): void {
    if (!isAnswered(exchange) || isThrottled(exchange)) return
    const { status } = exchange.response
    if (status === 200) this.accepted.add(operation)
    if (status >= 400 && status < 500) this.rejected.add(operation)
  }

  #count(operation: OperationId | undefined, kind: RequestKind): void {
    const counted = this.requests.get(operation) ?? NO_REQUESTS
    this.requests.set(operation, { ...counted, [kind]: counted[kind] + 1 })
  }
}

/** Why a request is not sent in a state of the run; undefined where it is. */
function refusalIn(state: RunState, kind: RequestKind | 'cleanup'): NoAnswer | undefined {
  switch (state.kind) {
    case 'dead':
      return state.heard === 'answers' ? { kind: 'refused', detail: 'the target died' } : state.noAnswer
    case 'stopping':
      return kind === 'cleanup' ? undefined : STOPPED
    case 'stopped':
      return STOPPED
    default:
      return undefined
  }
}

/** Requests that wait for their answers, which may be given up. */
class InFlight {
  readonly #waiting = new Set<() => void>()

  /** The answer, or `silence` where it had not come when it was given up. */
  wait(answer: Promise<Answer>, silence: NoAnswer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const giveUp = () => resolve({ noAnswer: silence })
      this.#waiting.add(giveUp)
      answer.then(resolve, reject).finally(() => this.#waiting.delete(giveUp))
    })
  }

  giveUp(): void {
    for (const giveUp of this.#waiting) giveUp()
    this.#waiting.clear()
  }
}

export const NO_REQUESTS: Requests = { probe: 0, fixture: 0, control: 0, boundary: 0, random: 0, shrink: 0 }
