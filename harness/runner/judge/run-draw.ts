import fc from 'fast-check'
import { isAnswered } from '../../model/exchange.ts'
import { type Failure, isFailure, type LawResult, type Undecided, untestable } from '../../model/failure.ts'
import { type OperationId, operations } from '../../model/operation.ts'
import { CaseContext, type CaseEnd } from '../case/case-context.ts'
import type { CaseOrigin } from '../case/case-origin.ts'
import type { RunContext } from '../case/run-context.ts'
import type { Cleanup } from '../cleanup/cleanup.ts'
import type { PlannedProperty } from '../plan/plan.ts'
import { propertyKey, seedOf } from '../plan/suite.ts'
import type { PlannedDraw } from './draws.ts'
import { type PassiveCheck, type PassiveTally, passiveFailure, READ_BACK } from './passive-tally.ts'
import { preparationOf } from './preparation.ts'
import { contradictionOf, type ReadBack } from './read-back.ts'
import type { JudgeResult } from './result.ts'

/** Where judging takes place: the run, and the clean-up of what its cases leave behind. */
export interface JudgeContext {
  readonly run: RunContext
  readonly cleanup: Cleanup
  /** Reads what cases wrote, where properties are judged for the first time. */
  readonly readBack?: ReadBack
  /** Counts what the exchanges say about passive requirements, where properties are judged for the first time. */
  readonly tally?: PassiveTally
}

/** What is judged of a property, where that is not its law on all its draws. */
export interface JudgeOptions {
  /** Only the draw of this label, from this path and offset on. */
  readonly only?: { readonly draw: string; readonly path?: string; readonly offset?: number }
  /** A passive check of an operation, instead of the law of the property. */
  readonly passive?: { readonly check: PassiveCheck; readonly operation: OperationId }
}

/** What a draw came to. */
export interface DrawResult {
  /** Absent where every case upheld the law. */
  readonly result?: JudgeResult
  /** Why a case was not sent, to protect a real account. */
  readonly blocked?: string
  /** Whether a case was sent and judged. */
  readonly isDecided: boolean
}

/**
 * Shrink attempts after which a counterexample is small enough. Where each waits for an answer that does not come, it
 * counts as a quarter of them.
 */
const SHRINK_ATTEMPTS = 400

/** On a real account, each takes a second. */
const REAL_SHRINK_ATTEMPTS = 20

const STOPPED = untestable('the run was stopped')

/** Draws and judges the cases of one draw, and shrinks the first that breaks the law. */
export async function runDraw(
  planned: Pick<PlannedProperty, 'property' | 'index'>,
  draw: PlannedDraw,
  context: JudgeContext,
  options: JudgeOptions,
): Promise<DrawResult> {
  const only = options.only?.draw === draw.label ? options.only : undefined
  const search = new Search(planned, draw, context, options, only?.offset)
  const { counterexamplePath } = await fc.check(
    fc.asyncProperty(draw.values, (drawn) => search.upholds(drawn)),
    {
      seed: seedOf(context.run.numbers.seed, propertyKey(planned.property), draw.label),
      numRuns: draw.runs,
      // The first precondition that is not met ends the draw.
      maxSkipsPerRun: 0,
      ...(only?.path !== undefined && { path: only.path, endOnFailure: true }),
    },
  )
  return search.result(counterexamplePath ?? '0')
}

/** The smallest failing case so far. */
interface Found {
  readonly failure: Failure
  readonly drawn: unknown
  readonly offset: number
}

/** How far a draw got. It searches for a failure, shrinks it, and is done: with the smallest, or without a decision. */
type SearchState =
  | { readonly kind: 'searching' }
  | { readonly kind: 'shrinking'; readonly smallest: Found; readonly attempts: number }
  | { readonly kind: 'shrunk'; readonly smallest: Found }
  | { readonly kind: 'undecided'; readonly result: JudgeResult }

/** What one case came to. */
type CaseResult =
  | { readonly kind: 'held' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'undecided'; readonly undecided: Undecided }
  /** No further case can decide anything. */
  | { readonly kind: 'cut'; readonly undecided: Undecided; readonly isSent: boolean }
  | { readonly kind: 'blocked'; readonly reason: string }
  | { readonly kind: 'threw'; readonly error: unknown }

/** The search of one draw. fast-check draws and shrinks; this decides which cases are sent and what they show. */
class Search {
  readonly #planned: Pick<PlannedProperty, 'property' | 'index'>
  readonly #draw: PlannedDraw
  readonly #context: JudgeContext
  readonly #passive: JudgeOptions['passive']
  /** The offset of the first case, where it is replayed. */
  readonly #firstOffset: number | undefined
  #state: SearchState = { kind: 'searching' }
  #cases = 0
  #blocked: string | undefined
  #isDecided = false

  constructor(
    planned: Pick<PlannedProperty, 'property' | 'index'>,
    draw: PlannedDraw,
    context: JudgeContext,
    { passive }: JudgeOptions,
    firstOffset: number | undefined,
  ) {
    this.#planned = planned
    this.#draw = draw
    this.#context = context
    this.#passive = passive
    this.#firstOffset = firstOffset
  }

  /** Whether a drawn value upholds the law; a value that is not needed any more is not sent, and does. */
  async upholds(drawn: unknown): Promise<boolean> {
    this.#state = beforeCase(this.#state, this.#context.run)
    const { kind } = this.#state
    // Nothing more is drawn.
    if (kind === 'undecided') fc.pre(false)
    if (kind === 'shrunk') return true
    const origin = this.#originOf(kind === 'shrinking' ? 'shrink' : this.#draw.kind)
    const first = CaseContext.begin(this.#context.run, origin)
    let { result, offset } = await this.#runCase(drawn, first)
    if (result.kind === 'failed' && (await this.#mayLag(result.failure, first))) {
      // The reads of the first case may have been answered as before its writes.
      const again = { ...origin, offset: undefined }
      ;({ result, offset } = await this.#runCase(drawn, CaseContext.begin(this.#context.run, again, true)))
    }
    this.#note(result)
    const before = this.#state
    this.#state = afterCase(before, result, { drawn, offset })
    return !(result.kind === 'failed' && this.#state !== before)
  }

  /** Whether a failure rests on a read that is answered otherwise a little later. */
  async #mayLag(failure: Failure, context: CaseContext): Promise<boolean> {
    const { property } = this.#planned
    const { readLag } = this.#context.run
    const { service } = operations[property.requirement.operation]
    if (context.isShrinking || !readLag.isPossible('service', service)) return false
    const lags = await context.lags(failure)
    if (lags === undefined) return false
    readLag.note(service, lags)
    return lags
  }

  #originOf(kind: CaseOrigin['kind']) {
    const number = this.#cases++
    return {
      property: this.#planned.index,
      operation: this.#planned.property.requirement.operation,
      draw: this.#draw.label,
      path: String(number),
      offset: number === 0 ? this.#firstOffset : undefined,
      kind,
    }
  }

  async #runCase(
    drawn: unknown,
    context: CaseContext,
  ): Promise<{ readonly result: CaseResult; readonly offset: number }> {
    return { result: await this.#resultOf(drawn, context), offset: context.origin.offset }
  }

  async #resultOf(drawn: unknown, context: CaseContext): Promise<CaseResult> {
    try {
      const found = await this.#judgedAndEnded(drawn, context)
      const end = context.end()
      const { run } = this.#context
      // A law may take the silence of a stopped run for that of the target.
      if (run.isStopped) return { kind: 'cut', undecided: STOPPED, isSent: false }
      if (end.blocked !== undefined) return { kind: 'blocked', reason: end.blocked }
      const judged = this.#passive ? (found ?? firstFailure(end, this.#passive)) : found
      if (!judged) return { kind: 'held' }
      if (end.forbidden !== undefined) {
        return { kind: 'cut', undecided: untestable(end.forbidden), isSent: true }
      }
      return isFailure(judged)
        ? { kind: 'failed', failure: this.#prepared(judged, end) }
        : { kind: 'undecided', undecided: judged }
    } catch (error) {
      return { kind: 'threw', error }
    }
  }

  async #judgedAndEnded(drawn: unknown, context: CaseContext): Promise<LawResult> {
    try {
      return await this.#judged(drawn, context)
    } finally {
      await this.#endOf(context)
    }
  }

  /** What the law finds; where the draw is made for something else, what reading back finds. */
  async #judged(drawn: unknown, context: CaseContext): Promise<LawResult> {
    const lawResult = await this.#draw.law(drawn, context)
    if (!this.#passive) return lawResult
    const { check, operation } = this.#passive
    return check === READ_BACK ? contradictionOf(this.#context.run, context, operation) : undefined
  }

  /** The failure with the requests that have to come before it. */
  #prepared(failure: Failure, { sent }: CaseEnd): Failure {
    const preparation = preparationOf(failure, this.#context.run.fixtureExchanges, sent)
    return preparation.length > 0 ? { ...failure, preparation } : failure
  }

  /** Nothing uses any more what the case left behind. */
  async #endOf(context: CaseContext): Promise<void> {
    const { exchanges, leftovers } = context.end()
    const { tally, readBack, cleanup } = this.#context
    if (!context.isShrinking) tally?.observe(context.origin, exchanges)
    if (readBack && !context.isShrinking) await readBack.take(context, this.#planned.property.alone === true)
    else await cleanup.take(leftovers)
  }

  #note(result: CaseResult): void {
    if (result.kind === 'blocked') this.#blocked ??= result.reason
    else if (result.kind === 'cut') this.#isDecided ||= result.isSent
    else if (result.kind !== 'threw') this.#isDecided = true
  }

  /** @param path where fast-check found the counterexample */
  result(path: string): DrawResult {
    const result = resultOf(this.#state, this.#draw.label, path)
    return {
      ...(result && { result }),
      ...(this.#blocked !== undefined && { blocked: this.#blocked }),
      isDecided: this.#isDecided,
    }
  }
}

/** Stops a search that cannot or need not go on, and counts a shrink attempt. */
function beforeCase(state: SearchState, run: RunContext): SearchState {
  if (run.isStopped) return afterCut(state, STOPPED)
  if (state.kind !== 'shrinking') return state
  const { smallest, attempts } = state
  if (attempts > (run.real ? REAL_SHRINK_ATTEMPTS : SHRINK_ATTEMPTS)) return { kind: 'shrunk', smallest }
  const cost = smallest.failure.exchanges.every(isAnswered) ? 1 : SHRINK_ATTEMPTS / 4
  return { ...state, attempts: attempts + cost }
}

function afterCase(state: SearchState, result: CaseResult, drawn: Omit<Found, 'failure'>): SearchState {
  switch (result.kind) {
    case 'threw':
      return { kind: 'undecided', result: { verdict: 'error', reason: messageOf(result.error) } }
    case 'cut':
      return afterCut(state, result.undecided)
    case 'undecided':
      return state.kind === 'searching' ? { kind: 'undecided', result: result.undecided } : state
    case 'failed':
      return afterFailure(state, { ...drawn, failure: result.failure })
    default:
      return state
  }
}

function afterFailure(state: SearchState, found: Found): SearchState {
  if (state.kind !== 'shrinking') return { kind: 'shrinking', smallest: found, attempts: 0 }
  // Shrinking must not turn to another defect.
  const isSame = found.failure.identity === state.smallest.failure.identity
  return isSame ? { ...state, smallest: found } : state
}

function afterCut(state: SearchState, undecided: Undecided): SearchState {
  switch (state.kind) {
    case 'searching':
      return { kind: 'undecided', result: undecided }
    case 'shrinking':
      return { kind: 'shrunk', smallest: state.smallest }
    default:
      return state
  }
}

function resultOf(state: SearchState, draw: string, path: string): JudgeResult | undefined {
  switch (state.kind) {
    case 'searching':
      return undefined
    case 'undecided':
      return state.result
    default: {
      const { failure, drawn, offset } = state.smallest
      const counterexample = { failure, drawn: JSON.stringify(drawn), draw, path, offset }
      return { verdict: 'fail', counterexample }
    }
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

function firstFailure(
  { exchanges }: CaseEnd,
  { check, operation }: NonNullable<JudgeOptions['passive']>,
): Failure | undefined {
  if (check === READ_BACK) return undefined
  for (const each of exchanges) {
    const found = each.operation === operation ? passiveFailure(each.exchange, check, operation) : undefined
    if (found) return found
  }
  return undefined
}
