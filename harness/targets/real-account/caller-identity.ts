import type { HttpRequest } from '../../model/exchange.ts'
import { encode } from '../http/encode.ts'
import type { Target } from '../target.ts'

/** Who the credentials belong to. */
export interface Identity {
  readonly arn: string
  /** 12 digits. */
  readonly account: string
}

const ROUTE = {
  id: '',
  service: 'sts',
  name: 'GetCallerIdentity',
  method: 'POST',
  path: '/',
  effect: 'read',
} as const

/** The request that anybody may send: it needs no permission and changes nothing. */
function request(): HttpRequest {
  const { headers, ...asked } = encode(ROUTE, { body: undefined })
  return {
    ...asked,
    headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: `Action=${ROUTE.name}&Version=2011-06-15`,
  }
}

/** Asks AWS whose the credentials are; else why it is not known. */
export async function callerIdentity(
  target: Pick<Target, 'send'>,
): Promise<Identity | { readonly unknown: string }> {
  const answer = await target.send(request())
  if (!('response' in answer)) return { unknown: answer.noAnswer.detail }
  const { status, body } = answer.response
  const arn = /<Arn>([^<]+)<\/Arn>/.exec(body)?.[1]
  const account = /<Account>(\d{12})<\/Account>/.exec(body)?.[1]
  return arn !== undefined && account !== undefined
    ? { arn, account }
    : { unknown: `the answer was ${status}` }
}
