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
function request(region: string | undefined): HttpRequest {
  const asked = encode(ROUTE, { body: undefined }, region)
  return {
    ...asked,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: `Action=${ROUTE.name}&Version=2011-06-15`,
  }
}

/** Asks AWS who owns the credentials; or why that is unknown. The target is one of AWS, outside of any run. */
export async function callerIdentity(
  target: Pick<Target, 'send' | 'region'>,
): Promise<Identity | { readonly unknown: string }> {
  const answer = await target.send(request(target.region))
  if (!('response' in answer)) return { unknown: answer.noAnswer.detail }
  const { status, body } = answer.response
  const arn = /<Arn>([^<]+)<\/Arn>/.exec(body)?.[1]
  const account = /<Account>(\d{12})<\/Account>/.exec(body)?.[1]
  return arn !== undefined && account !== undefined
    ? { arn, account }
    : { unknown: `the answer was ${status}` }
}
