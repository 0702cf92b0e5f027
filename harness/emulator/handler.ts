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
