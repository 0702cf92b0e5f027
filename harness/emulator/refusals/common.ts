import type { Refusal } from './refusal.ts'

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
