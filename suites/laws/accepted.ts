import { type Call, hasSucceeded, isAnswered } from '../../harness/index.ts'

/** Whether a request had its effect; that the answer must be 200 is a requirement of its own. */
export const isAccepted = ({ exchange }: Call): boolean =>
  isAnswered(exchange) && hasSucceeded(exchange.response)
