import type { Service } from '../routes.ts'

/** Why a request was not carried out, with all that goes over the wire. */
export interface Refusal {
  /** The error type, as the header x-amzn-errortype names it. */
  readonly refused: string
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** Whether a stage refused; whatever a client can choose is wrapped by the stages, so no input can pass for a refusal. */
export const isRefusal = (outcome: object | undefined): outcome is Refusal =>
  outcome !== undefined && 'refused' in outcome

const refusal = (refused: string, status: number, message: string): Refusal => ({
  refused,
  status,
  body: { message },
})

/** No route: answered as API Gateway does, which fronts GuardDuty and takes an unknown path for an unsigned request. */
export const unknownRoute = refusal(
  'MissingAuthenticationTokenException',
  403,
  'Missing Authentication Token',
)

/** The content type is not JSON. */
export const unsupportedMediaType = refusal('UnsupportedMediaTypeException', 415, 'Unsupported Media Type')

/** The client takes no JSON. */
export const notAcceptable = refusal('NotAcceptableException', 406, 'Not Acceptable')

/** The body is larger than API Gateway lets through. */
export const tooLarge = refusal('RequestEntityTooLargeException', 413, 'Request Too Long')

/** The body is not what restJson1 can read. */
export const unreadable = refusal('SerializationException', 400, 'The request body is not a JSON object.')

/** The emulator itself failed; seen with a planted fault only. */
export const internalFailure = refusal('InternalFailure', 500, 'Internal failure.')

/** There is no signature. */
export const unsigned = refusal('MissingAuthenticationTokenException', 403, 'Missing Authentication Token')

/** The signature lacks something, or the date. */
export const incompleteSignature = refusal(
  'IncompleteSignatureException',
  403,
  "Authorization header requires 'Credential', 'SignedHeaders' and 'Signature' parameters, and 'X-Amz-Date'.",
)

/** Nobody has this access key. */
export const unknownKey = refusal(
  'UnrecognizedClientException',
  403,
  'The security token included in the request is invalid.',
)

/** The session is over. */
const expiredToken = refusal(
  'ExpiredTokenException',
  403,
  'The security token included in the request is expired.',
)

/** The signature is not one of this request. */
export const invalidSignature = (message: string): Refusal =>
  refusal('InvalidSignatureException', 403, message)

/** The members that errors of a service carry. */
const bodyOf: Readonly<Record<Service, (name: string, message: string) => Refusal['body']>> = {
  guardduty: (name, message) => ({ message, __type: name }),
  inspector2: (_, message) => ({ message }),
  securityhub: (name, message) => ({ Message: message, Code: name }),
}

/** An error in the spelling of a service. */
export const serviceError = (
  service: Service,
  refused: string,
  status: number,
  message: string,
): Refusal => ({
  refused,
  status,
  body: bodyOf[service](refused, message),
})

/** What refuses a signature stands before all services and spells its errors in one way. */
const frontErrors = {
  UnrecognizedClientException: unknownKey,
  ExpiredTokenException: expiredToken,
  IncompleteSignatureException: incompleteSignature,
  InvalidSignatureException: invalidSignature('The request signature we calculated does not match.'),
  MissingAuthenticationTokenException: unsigned,
} as const

const ownErrors = {
  AccessDeniedException: { status: 403, message: 'The caller is not authorized to perform this operation.' },
  ThrottlingException: { status: 429, message: 'Rate exceeded' },
  TooManyRequestsException: { status: 429, message: 'Too Many Requests' },
  ServiceUnavailableException: { status: 503, message: 'The service is unavailable.' },
} as const

/** An error that any operation may answer, though its model does not list it. */
export type CommonErrorName = keyof typeof frontErrors | keyof typeof ownErrors

/** The errors that all operations of a service have in common, in its spelling and with its status codes. */
export const commonErrorsOf = (service: Service): Readonly<Record<CommonErrorName, Refusal>> => ({
  ...frontErrors,
  ...(Object.fromEntries(
    Object.entries(ownErrors).map(([name, { status, message }]) => [
      name,
      serviceError(service, name, status, message),
    ]),
  ) as Record<keyof typeof ownErrors, Refusal>),
})
