import type { Service } from '../service.ts'
import type { Refusal } from './refusals.ts'
import { expiredToken, incompleteSignature, invalidSignature, unknownKey, unsigned } from './refusals.ts'

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
