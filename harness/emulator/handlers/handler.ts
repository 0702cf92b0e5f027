import type { Refusal } from '../refusals/refusal.ts'
import type { Region } from '../region.ts'

/** What a call carries once it was routed and parsed; the query matters to listings only. */
export interface Input {
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
}

/** The body of a success. */
interface Result {
  readonly output: Readonly<Record<string, unknown>>
}

/** What a call came to. */
export type Outcome = Result | Refusal

/** Carries out one operation on the state of one region; what has a schema was validated before. */
export type Handler = (input: Input, region: Region) => Outcome
