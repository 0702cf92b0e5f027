import { type HttpRequest, shownAsBytes } from '../model/exchange.ts'
import { atTarget } from './http/http.ts'
import { type PaceOptions, type PacePolicy, paced } from './pacing/paced.ts'
import { detecting } from './real-account/real-account.ts'
import type { Rules } from './real-account/rules.ts'
import { type AcceptedWrite, type Guarded, guarded } from './real-account/safety-guard.ts'
import { exampleSigner } from './signing/example-signature.ts'
import type { Target } from './target.ts'

/** Everything that a run sends goes through it. */
export interface Chain extends Guarded {
  /** Why the target is treated as a real account; undefined while nothing shows that it is one. */
  readonly realBecause: () => string | undefined
  /** The request as exchanges and reports show it: with the example signature, never with a real one. */
  readonly shown: (request: HttpRequest) => HttpRequest
}

/** What an answer shows, told when it comes. */
interface ChainEvents {
  readonly onRealAccount?: (reason: string) => void
  readonly onAcceptedWrite?: (accepted: AcceptedWrite) => void
}

/** A real account is asked once a second and service, and nothing more after it throttled twice. */
const REAL_ACCOUNT: PacePolicy = { rate: 1, stopAfter: 2 }

/**
 * The way of a request to a target, outermost first:
 * 1. the safety guard, which decides before anything waits
 * 2. rate, concurrency and throttling
 * 3. the detection of real accounts, which redacts their owner
 * 4. the example signature, for targets that route by its scope
 * 5. the target: redaction of secrets, real signature, transport
 */
export function chain(
  target: Target,
  rules: Rules,
  pace: PaceOptions = {},
  { onRealAccount = () => {}, onAcceptedWrite = () => {} }: ChainEvents = {},
): Chain {
  const sign = exampleSigner()
  const detected = detecting({ ...target, send: (request) => target.send(sign(request)) }, onRealAccount)
  const policy = () => (detected.realBecause() === undefined ? undefined : REAL_ACCOUNT)
  return {
    ...guarded(paced(detected, { ...pace, policy }), rules, detected, onAcceptedWrite),
    realBecause: detected.realBecause,
    shown: (request) => shown(sign(request), target),
  }
}

function shown(request: HttpRequest, { url, endpoints = {} }: Target): HttpRequest {
  const { format } = request
  if (!format) return request
  const place = endpoints[request.scope?.service ?? ''] ?? url
  const placed = place === undefined ? request : atTarget(request, place)
  return shownAsBytes(format.framed(placed, format.content(request)))
}
