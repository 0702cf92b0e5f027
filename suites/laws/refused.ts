import type { Call } from '../../harness/runner/caller.ts'
import { expectAnswer } from '../../harness/runner/property.ts'

/** Whether a request was refused as the client's fault; throttling and silence refuse nothing. */
export const isRefused = ({ exchange }: Call): boolean =>
  expectAnswer(exchange, { statuses: ['4xx'] }) === undefined
