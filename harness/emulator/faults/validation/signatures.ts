import { errorType } from '../../../model/error-type.ts'
import type { HttpRequest } from '../../../model/exchange.ts'
import { requestHeader } from '../../protocol/parse.ts'
import type { Middleware } from '../../variations/variation.ts'
import { verified } from '../../verified.ts'
import { type FaultRow, faultRows, requirementsNamed } from '../fault.ts'

const judged = (forgeries: readonly string[], text: string, middleware: () => Middleware): FaultRow => ({
  text,
  kind: 'validation',
  kills: forgeries.flatMap((forgery) => requirementsNamed(`auth/${forgery}`)),
  signed: true,
  middleware,
})

/** Takes requests for which it would be refused so. */
const taking =
  (type: string, said = ''): (() => Middleware) =>
  () =>
  async (request, next) => {
    const response = await verified({ handle: next }).handle(request)
    return errorType(response) === type && response.body.includes(said) ? next(request) : response
  }

const headerOf = (request: HttpRequest) => requestHeader(request, 'authorization')

export const validationSignaturesFaults = faultRows({
  'signatures-are-not-looked-at': judged(
    ['malformed-header', 'unknown-key', 'wrong-secret', 'tampered-body', 'old-date'],
    'Every request with a signature is taken, whatever it is.',
    () => (request, next) =>
      headerOf(request) === undefined ? verified({ handle: next }).handle(request) : next(request),
  ),
  'signatures-of-any-key': judged(
    ['unknown-key'],
    'Signatures with keys that nobody has are taken.',
    taking('UnrecognizedClientException'),
  ),
  'signatures-of-any-secret': judged(
    ['wrong-secret', 'tampered-body'],
    'Of a signature only the key is looked at.',
    taking('InvalidSignatureException', 'does not match'),
  ),
  'signatures-of-any-age': judged(
    ['old-date'],
    'Signatures of any age are taken.',
    taking('InvalidSignatureException', 'too far'),
  ),
  'signatures-without-the-body': judged(
    ['tampered-body'],
    'Signatures do not cover white space around the body.',
    () => async (request, next) => {
      const { handle } = verified({ handle: () => next(request) })
      const response = await handle(request)
      const isForged = errorType(response) === 'InvalidSignatureException'
      return isForged && request.body !== undefined
        ? handle({ ...request, body: request.body.trim() })
        : response
    },
  ),
  'signatures-for-any-service': judged(
    ['wrong-scope'],
    'Signatures for another service are taken.',
    () => async (request, next) =>
      headerOf(request)?.includes('/sts/')
        ? { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' }
        : verified({ handle: next }).handle(request),
  ),
  'signatures-that-are-missing-crash': judged(
    ['unsigned-is-answered'],
    'A request without a signature is answered with a page and 500.',
    () => async (request, next) =>
      headerOf(request) === undefined
        ? { status: 500, headers: { 'content-type': 'text/html' }, body: '<h1>Internal Server Error</h1>' }
        : next(request),
  ),
  'signatures-missed-for-another-reason': judged(
    ['unsigned'],
    'A request without a signature is refused as one for what is not there.',
    () => async (request, next) => {
      const response = await verified({ handle: next }).handle(request)
      const headers = { ...response.headers, 'x-amzn-errortype': 'ResourceNotFoundException' }
      return response.status === 403 && headerOf(request) === undefined ? { ...response, headers } : response
    },
  ),
})
