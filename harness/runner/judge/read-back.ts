import type { Contradiction } from '../../knowledge/knowledge.ts'
import type { Held } from '../../knowledge/rules.ts'
import { chunks } from '../../model/accounts.ts'
import { type Failure, isUndecided, type Undecided } from '../../model/failure.ts'
import { isOperation, type OperationId } from '../../model/operation.ts'
import type { CaseContext, Leftovers } from '../case/case-context.ts'
import type { CaseOrigin } from '../case/case-origin.ts'
import { readUntil } from '../case/read-lag.ts'
import { covers, type ReadAccounts, type ReadRule } from '../case/read-rule.ts'
import type { RunContext } from '../case/run-context.ts'
import { beginCleanup, type Cleanup } from '../cleanup/cleanup.ts'
import { orderOf } from './passive-tally.ts'

/** What reading back showed of one operation. */
export interface ReadBackResult {
  /** Accounts whose last change was one of the operation's, and that were read. */
  readonly seen: number
  readonly first?: { readonly failure: Failure; readonly origin: CaseOrigin }
  /** Why they could not be read. */
  readonly unreadable?: Undecided
}

const NOTHING: ReadBackResult = { seen: 0 }

type Found = Contradiction<CaseOrigin>

/** What cases of one property wrote and left, until it is read. */
interface Queue {
  readonly held: Map<ReadRule, Map<string, Held>>
  readonly leftovers: Leftovers[]
}

/** Reads what the cases of a run wrote, many accounts in one request, and holds it against what is known. */
export class ReadBack {
  readonly #run: RunContext
  readonly #cleanup: Cleanup
  /** By property: what is read must not depend on which properties run beside each other. */
  readonly #queues = new Map<number, Queue>()
  readonly #results = new Map<OperationId, ReadBackResult>()

  constructor(run: RunContext, cleanup: Cleanup) {
    this.#run = run
    this.#cleanup = cleanup
  }

  /**
   * Takes over what a case wrote and left; reads the accounts as soon as they fill a request, and then removes them.
   * @param readsItself whether the law of the case read them
   */
  async take(context: CaseContext, readsItself: boolean): Promise<void> {
    const { rules, region, real } = this.#run
    const { written, leftovers } = context.end()
    // On a real account, all cases name the same few accounts.
    if (real) return this.#cleanup.take(leftovers)
    const { property } = context.origin
    const queue: Queue = this.#queues.get(property) ?? { held: new Map(), leftovers: [] }
    this.#queues.set(property, queue)
    queue.leftovers.push(leftovers)
    for (const held of written) {
      const rule = rules.knowledge?.reads.find((each) => covers(each, held, context, region))
      if (!rule) this.#forget(held)
      else queue.held.set(rule, (queue.held.get(rule) ?? new Map()).set(held.account, held))
    }
    const isFull = [...queue.held].some(([rule, accounts]) => accounts.size >= rule.most)
    // The next case changes an account that cases share.
    const isFleeting =
      !readsItself && context.origin.kind === 'boundary' && written.some((held) => this.#isShared(held))
    if (isFull || isFleeting) await this.end(property)
  }

  /** Reads what is left of a property. */
  async end(property: number): Promise<void> {
    const queue = this.#queues.get(property)
    this.#queues.delete(property)
    if (!queue) return
    for (const [rule, accounts] of queue.held) await this.#read(rule, [...accounts.values()])
    for (const leftovers of queue.leftovers) await this.#cleanup.take(leftovers)
  }

  of(operation: OperationId): ReadBackResult {
    return this.#results.get(operation) ?? NOTHING
  }

  async #read(rule: ReadRule, all: readonly Held[]): Promise<void> {
    if (this.#run.isOver) return
    const context = beginCleanup(this.#run)
    for (const accounts of chunks(all, rule.most)) {
      const read = await contradictionsIn(this.#run, context, rule, accounts, true)
      if (isUndecided(read)) this.#block(accounts, read)
      else {
        for (const each of read) this.#note(each)
        for (const operation of accounts.flatMap((held) => this.#writersOf(held))) this.#count(operation)
      }
      for (const held of accounts) this.#forget(held)
    }
  }

  #writersOf(held: Held): readonly OperationId[] {
    return [...this.#run.knowledge.writersOf(held)].filter(isOperation)
  }

  #count(operation: OperationId): void {
    const before = this.of(operation)
    this.#results.set(operation, { ...before, seen: before.seen + 1 })
  }

  #block(accounts: readonly Held[], unreadable: Undecided): void {
    for (const operation of new Set(accounts.flatMap((held) => this.#writersOf(held)))) {
      this.#results.set(operation, { ...this.of(operation), unreadable })
    }
  }

  #note({ found, failure }: Judged): void {
    const { route, origin } = found.cause
    if (!isOperation(route) || origin.operation === undefined) return
    const { first } = this.of(route)
    if (first && orderOf(first.origin, route) <= orderOf(origin, route)) return
    this.#results.set(route, { ...this.of(route), first: { failure, origin } })
  }

  /** Accounts that cases share are named again. */
  #forget(held: Held): void {
    if (!this.#isShared(held)) this.#run.knowledge.forget(held)
  }

  #isShared({ account }: Held): boolean {
    return [...this.#run.supplied.values()].some(
      (value) => typeof value === 'object' && value.includes(account),
    )
  }
}

/** A contradiction, and how it is shown. */
interface Judged {
  readonly found: Found
  readonly failure: Failure
}

/** Reads accounts, again for as long as reads may lag, and tells what cannot be. */
async function contradictionsIn(
  run: RunContext,
  context: CaseContext,
  rule: ReadRule,
  held: readonly Held[],
  mayLag: boolean,
): Promise<readonly Judged[] | Undecided> {
  const { knowledge, readLag } = run
  const once = async (): Promise<readonly Judged[] | Undecided> => {
    const versions = held.map((each) => knowledge.versionOf(each))
    const read = await rule.read(
      context,
      held.map(({ account }) => account),
    )
    if (isUndecided(read)) return read
    return held.flatMap((each, at) => {
      const isSteady = versions[at] !== undefined && versions[at] === knowledge.versionOf(each)
      const shown = read.shown.get(each.account)
      if (!isSteady || !shown) return []
      return knowledge
        .contradictions(each, shown)
        .map((found) => ({ found, failure: failureOf(found, rule, read) }))
    })
  }
  const isSettled = (found: readonly Judged[] | Undecided) => isUndecided(found) || found.length === 0
  const first = await once()
  if (isSettled(first) || !mayLag || !readLag.isPossible('service', rule.service)) return first
  const last = await readUntil(context.clock, once, isSettled)
  readLag.note(rule.service, isSettled(last))
  return last
}

const REASONS: Readonly<Record<Found['cause']['outcome'], string>> = {
  accepted: 'the request was accepted',
  unprocessed: 'the response lists it as unprocessed',
  rejected: 'the request was rejected',
}

function failureOf(
  { held, fact, allowed, shown, cause }: Found,
  rule: ReadRule,
  read: ReadAccounts,
): Failure {
  const wanted = allowed.map((value) => rule.named(fact, value)).join(' or ')
  const got = rule.named(fact, shown)
  return {
    identity: `${fact} after it was ${cause.outcome}`,
    expected: `${held.account}: ${wanted}, because ${REASONS[cause.outcome]}`,
    got,
    exchanges: [cause.exchange, ...read.exchanges],
  }
}

/** What reading back the accounts of one case shows of an operation. */
export async function contradictionOf(
  run: RunContext,
  context: CaseContext,
  operation: OperationId,
): Promise<Failure | undefined> {
  const { written } = context.end()
  for (const rule of run.rules.knowledge?.reads ?? []) {
    const held = written.filter((each) => covers(rule, each, context, run.region))
    for (const accounts of chunks(held, rule.most)) {
      const read = await contradictionsIn(run, context, rule, accounts, !context.isShrinking)
      const found = isUndecided(read) ? undefined : read.find((each) => each.found.cause.route === operation)
      if (found) return found.failure
    }
  }
  return undefined
}
