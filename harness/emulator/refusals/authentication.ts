import type { Refusal } from './refusal.ts'

const refusal = (refused: string, message: string): Refusal => ({ refused, status: 403, body: { message } })

/** There is no signature. */
export const unsigned = refusal('MissingAuthenticationTokenException', 'Missing Authentication Token')

/** The signature lacks something, or the date. */
export const incompleteSignature = refusal(
  'IncompleteSignatureException',
  "Authorization header requires 'Credential', 'SignedHeaders' and 'Signature' parameters, and 'X-Amz-Date'.",
)

/** Nobody has this access key. */
export const unknownKey = refusal(
  'UnrecognizedClientException',
  'The security token included in the request is invalid.',
)

/** The session is over. */
export const expiredToken = refusal(
  'ExpiredTokenException',
  'The security token included in the request is expired.',
)

/** The signature is not one of this request. */
export const invalidSignature = (message: string): Refusal => refusal('InvalidSignatureException', message)
