import { randomUUID } from 'node:crypto'
import type { HttpResponse } from '../../model/exchange.ts'
import type { HandlerResult } from '../handler.ts'
import { isRefusal } from './refusals.ts'

/** Writes what a call came to as restJson1 does. */
export function respond(outcome: HandlerResult): HttpResponse {
  const headers = { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID() }
  if (!isRefusal(outcome)) return { status: 200, headers, body: JSON.stringify(outcome.output) }
  return {
    status: outcome.status,
    headers: { ...headers, 'x-amzn-errortype': outcome.refused },
    body: JSON.stringify(outcome.body),
  }
}
