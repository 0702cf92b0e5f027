import { errorType, type HttpResponse, isObject, json } from '../../model/exchange.ts'
import { isOperation, validatorsOf, violatedBy } from '../../model/operation.ts'
import { serviceOf } from '../routes.ts'
import { saying } from '../variations/messages.ts'
import { answering, type Variants, withResponseHeader } from './variant.ts'

const IN_THE_BODY = [
  {
    select: '*/protocol/error-type-header',
    why: 'Clients read the body too, but new servers use the header.',
  },
]
const NOT_BARE = [
  {
    select: '*/protocol/error-type-is-bare',
    why: 'Clients strip what is around the name; servers should not add it.',
  },
]

const TYPE = 'x-amzn-errortype'
const URI = 'http://internal.amazon.com/coral/com.amazon.coral.validate/'

/** Correct servers that write errors in another way. */
export const errorVariants = {
  'error-type-in-the-header-alone': {
    text: 'The body of an error does not tell its type.',
    middleware: answering((response) => withoutTypes(response, {})),
  },
  'error-type-in-type': {
    text: 'The type of an error is in its body alone, as `__type`.',
    warns: IN_THE_BODY,
    middleware: answering((response) => inBody(response, '__type', (type) => type)),
  },
  'error-type-in-code': {
    text: 'The type of an error is in its body alone, as `code`.',
    warns: IN_THE_BODY,
    middleware: answering((response) => inBody(response, 'code', (type) => type)),
  },
  'error-type-in-type-with-a-namespace': {
    text: 'The type of an error is in its body alone, between a namespace and a URI.',
    warns: [...IN_THE_BODY, ...NOT_BARE],
    spares: [{ select: '*/behaviour/code-names-the-error', why: 'Its errors have no Code.' }],
    middleware: answering((response) =>
      inBody(response, '__type', (type) => `com.amazonaws.service#${type}:${URI}`),
    ),
  },
  'error-type-with-a-uri': {
    text: 'A URI follows the type of an error.',
    warns: NOT_BARE,
    middleware: answering((response) =>
      withResponseHeader(response, TYPE, (type) => type && `${type}:${URI}`),
    ),
  },
  'error-type-with-a-namespace': {
    text: 'A namespace precedes the type of an error.',
    warns: NOT_BARE,
    middleware: answering((response) =>
      withResponseHeader(response, TYPE, (type) => type && `com.amazonaws.service#${type}`),
    ),
  },
  'error-type-in-both': {
    text: 'Header and body of an error tell its type, and both the same.',
    middleware: answering((response) => withoutTypes(response, { __type: errorType(response) })),
  },
  'errors-without-more': {
    text: 'Errors say no more than their type where no more is required.',
    warns: [
      { select: '*/protocol/error-message', why: 'The message is left out.' },
      { select: '*/response/wording/*', why: 'There are no words.' },
    ],
    middleware: answering((response) =>
      response.status >= 400 && !response.body.includes('"reason"') ? { ...response, body: '' } : response,
    ),
  },
  'mistyped-input-is-a-validation-exception': {
    text: 'Null and values of another type are refused with ValidationException, whatever the service calls it.',
    warns: [
      { select: '*/protocol/wrong-structure-error', why: 'Clients know another type of this service.' },
      { select: '*/type/scalar', why: 'Clients know another type of this service.' },
      { select: '*/each/type/null', why: 'Clients know another type of this service.' },
      { select: '*/protocol/documented-error', why: 'The service does not document it.' },
    ],
    pipeline: ({ validate }) => ({
      validate: (id, input) => {
        const refusal = validate(id, input)
        if (!refusal || !isOperation(id) || serviceOf(id) === 'inspector2') return refusal
        const isMistyped = violatedBy(validatorsOf(id).input, input).every(
          ({ keyword }) => keyword === 'type',
        )
        return isMistyped ? { ...refusal, refused: 'ValidationException', body: { message: 'No.' } } : refusal
      },
    }),
  },
  'no-request-ids': {
    text: 'Answers have no request id.',
    warns: [{ select: '*/protocol/request-id', why: 'There are none.' }],
    spares: [{ select: '*/protocol/request-id-is-unique', why: 'There are none.' }],
    middleware: answering((response) => withResponseHeader(response, 'x-amzn-requestid', () => undefined)),
  },
} satisfies Variants

/** An error whose body tells these types and no other. */
function withoutTypes(response: HttpResponse, types: Readonly<Record<string, unknown>>): HttpResponse {
  const body = json(response)
  if (response.status < 400 || !isObject(body)) return response
  const { __type, Code, ...rest } = body
  return saying(response, { ...rest, ...types })
}

const inBody = (response: HttpResponse, name: string, write: (type: string) => string): HttpResponse =>
  response.status < 400
    ? response
    : withResponseHeader(
        withoutTypes(response, { [name]: write(errorType(response) ?? '') }),
        TYPE,
        () => undefined,
      )
