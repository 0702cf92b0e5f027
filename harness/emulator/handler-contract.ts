import type { Requested } from '../model/requested.ts'
import type { Refusal } from './protocol/refusals.ts'
import type { Region } from './protocol/region.ts'

/** What a call carries once it was routed and parsed; the query matters to listings only. */
export interface HandlerInput {
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
}

/** The body of a success. */
interface Result {
  readonly output: Readonly<Record<string, unknown>>
}

/** What a call came to. */
export type HandlerResult = Result | Refusal

/** Carries out one operation on the state of one region; what has a schema was validated before. */
export type Handler = (input: HandlerInput, region: Region) => HandlerResult

/** An account of a batch that was not processed. */
export interface RefusedAccount {
  readonly account: string
  readonly reason: string
}

/** Attempts every entry of a batch in order and lists each account that was refused once, with the first reason. */
export function refusedAccounts<Entry>(
  entries: Iterable<Entry>,
  accountOf: (entry: Entry) => string,
  attempt: (entry: Entry) => string | undefined,
): readonly RefusedAccount[] {
  const reasons = new Map<string, string>()
  for (const entry of entries) {
    const reason = attempt(entry)
    const account = accountOf(entry)
    if (reason !== undefined && !reasons.has(account)) reasons.set(account, reason)
  }
  return Array.from(reasons, ([account, reason]) => ({ account, reason }))
}

/** What a caller decides beside the request. */
interface ChangeOptions {
  /** How many reads show an association as CREATED before it is ENABLED; may be Infinity. */
  readonly readsAsCreated: number
}

/** The part of a request that was processed. */
export interface Processed extends ChangeOptions {
  readonly path: Readonly<Record<string, string>>
  /** The accounts, with what the request says of each. */
  readonly accounts: Requested
}

/** Puts the state of a region as it is after an operation has processed these accounts, whatever it was before. */
export type StateChange = (processed: Processed, region: Region) => void

const MOST = 50

/** A stretch of a listing, and where the next one starts. */
export interface Page<T> {
  readonly entries: readonly (readonly [id: string, value: T])[]
  readonly nextToken?: string
}

/**
 * The entries after a token, in the order of their ids: the token is the last id that was listed, so that what is
 * deleted between two pages shifts nothing. Undefined where the page size is out of range.
 */
export function pageOf<T>(
  all: Iterable<readonly [string, T]>,
  maxResults: number,
  nextToken: string,
): Page<T> | undefined {
  if (!Number.isInteger(maxResults) || maxResults < 1 || maxResults > MOST) return undefined
  const rest = [...all].filter(([id]) => id > nextToken).sort(([a], [b]) => (a < b ? -1 : 1))
  const entries = rest.slice(0, maxResults)
  const last = entries.at(-1)
  return rest.length > entries.length && last ? { entries, nextToken: last[0] } : { entries }
}

/** How many entries a page has where the request does not say. */
export const PAGE_SIZE = MOST
