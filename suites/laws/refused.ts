import { type Call, expectAnswer } from '../../harness/index.ts'

/** Whether a request was refused as the client's fault; throttling and silence refuse nothing. */
export const isRefused = ({ exchange }: Call): boolean =>
  expectAnswer(exchange, { statuses: ['4xx'] }) === undefined
