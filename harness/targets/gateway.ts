import { type Answer, errorType, json } from '../model/exchange.ts'

/**
 * What an answer says if it is of a gateway, or a load balancer, that did not reach the target behind it; undefined where
 * the target may have written it.
 */
export function gatewayError(answer: Answer): string | undefined {
  if (!('response' in answer)) return undefined
  const { response } = answer
  const { status, headers } = response
  if (![502, 503, 504].includes(status) || errorType(response) !== undefined) return undefined
  // A target that is there may ask to come back later, or be out of order and say so.
  if (status === 503 && (headers['retry-after'] !== undefined || json(response) !== undefined))
    return undefined
  return `every answer is ${status} from a gateway: what stands behind it does not answer`
}
