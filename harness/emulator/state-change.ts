import type { Requested } from '../model/requested.ts'
import type { Region } from './protocol/region.ts'

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
