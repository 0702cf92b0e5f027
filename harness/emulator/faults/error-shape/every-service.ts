import { errorType } from '../../../model/error-type.ts'
import { type HttpResponse, isObject, json } from '../../../model/exchange.ts'
import { quotaExceeded } from '../../inspector2/refusals.ts'
import { isRefusal } from '../../protocol/refusals.ts'
import { saying } from '../../variations/altered.ts'
import {
  ABOUT_STATE,
  ALL_ERRORS,
  bare,
  errors,
  headed,
  keyOf,
  otherRefusal,
} from '../../variations/answers.ts'
import { breaking } from '../../variations/breaking.ts'
import { unknownRouteFault } from '../../variations/requests.ts'
import type { SideEffect } from '../../variations/variation.ts'
import { faultRows, requirementsNamed } from '../fault.ts'

const TRACE = 'Traceback (most recent call last):\n  File "/app/server.py", line 12, in handle'

const TYPE = 'x-amzn-errortype'

const WORDS: readonly SideEffect[] = [
  { select: '*/response/wording/**', why: 'It reads the message.' },
  { select: '*/response/error-schema', why: 'Some errors require a message.' },
]

const PAGE = { status: 404, headers: { 'content-type': 'text/html' } }

const bodyOf = (response: HttpResponse): Readonly<Record<string, unknown>> => {
  const body = json(response)
  return isObject(body) ? body : {}
}

const AGREEING: readonly SideEffect[] = [
  { select: '*/protocol/error-types-agree', why: 'It holds for all types, documented or not.' },
]

/** A type that any operation may answer. */
const otherThan = (type: string | undefined) =>
  type === 'ThrottlingException' ? 'AccessDeniedException' : 'ThrottlingException'

export const errorShapeEveryServiceFaults = faultRows({
  // An error with its type and message only, where the model requires more.
  'bare-error': {
    text: "Inspector's validation errors come without the reason and the fields.",
    kind: 'error-shape',
    kills: requirementsNamed('response/error-schema', 'inspector2.'),
    pipeline: ({ respond }) => ({
      respond: (outcome) =>
        isRefusal(outcome) && outcome.refused === 'ValidationException'
          ? respond({ ...outcome, body: { message: outcome.body.message } })
          : respond(outcome),
    }),
  },
  // The rarest error was never looked at.
  'empty-quota-error': {
    text: 'AssociateMember says that a quota is exceeded where it is not, and without the message and the resource.',
    kind: 'error-shape',
    kills: [
      'inspector2.AssociateMember/response/error-schema',
      'inspector2.AssociateMember/protocol/error-message',
    ],
    also: ABOUT_STATE,
    pipeline: otherRefusal((id, refusal) =>
      id === 'inspector2.AssociateMember' ? { ...quotaExceeded(''), body: {} } : refusal,
    ),
  },
  // The name of a class gets out.
  'unheard-of-error': {
    text: 'What depends on state is refused with the type NoSuchThingException, which nobody documents.',
    kind: 'error-shape',
    kills: ['inspector2.AssociateMember/protocol/documented-error'],
    also: [
      ...ABOUT_STATE,
      { select: '*/protocol/documented-error', why: 'Not every operation meets such a refusal in each run.' },
    ],
    pipeline: otherRefusal((_, refusal) => ({ ...refusal, refused: 'NoSuchThingException' })),
  },
  'errors-typed-in-the-body': breaking('protocol/error-type-header', {
    text: 'Errors name their type in the body instead of the header.',
    kind: 'error-shape',
    middleware: () =>
      errors((response) => {
        const body = json(response)
        return saying(bare(TYPE)(response), { ...(isObject(body) && body), __type: errorType(response) })
      }),
  }),
  'errors-with-a-namespace': breaking('protocol/error-type-is-bare', {
    text: 'Errors put a namespace before their type.',
    kind: 'error-shape',
    middleware: () => errors((response) => headed(TYPE, `com.amazonaws#${errorType(response)}`)(response)),
  }),
  'errors-say-nothing': breaking('protocol/error-message', {
    text: 'Errors have no message.',
    kind: 'error-shape',
    also: WORDS,
    middleware: () => errors((response) => saying(response, {})),
  }),
  'errors-say-blanks': breaking('protocol/error-message', {
    text: 'The messages of errors are blank.',
    kind: 'error-shape',
    also: WORDS,
    middleware: () => errors((response) => saying(response, { message: ' ', Message: '' })),
  }),
  'errors-without-a-body': breaking('protocol/error-message', {
    text: 'Errors have no body.',
    kind: 'error-shape',
    also: WORDS,
    middleware: () => errors((response) => ({ ...response, body: '' })),
  }),
  'errors-show-the-stack': breaking('protocol/no-internals', {
    text: 'The message of an error is the stack of the server.',
    kind: 'error-shape',
    also: WORDS,
    middleware: () => errors((response) => saying(response, { message: TRACE })),
  }),
  'errors-show-the-stack-of-the-parser': breaking('protocol/no-internals', {
    text: 'The refusal of what is not JSON shows the stack of the server.',
    kind: 'error-shape',
    also: WORDS,
    middleware: () =>
      errors((response) =>
        errorType(response) === 'SerializationException' ? saying(response, { message: TRACE }) : response,
      ),
  }),
  'errors-of-the-parser-with-another-type': breaking('protocol/malformed-json-type', {
    text: 'What is not JSON is refused with the type ConfusedException.',
    kind: 'error-shape',
    also: [
      { select: '*/body/type/*', why: 'The parser refuses a document that is no object, too.' },
      { select: '*/protocol/documented-error', why: 'Nobody documents the type.' },
    ],
    middleware: () =>
      errors((response) =>
        errorType(response) === 'SerializationException'
          ? headed(TYPE, 'ConfusedException')(response)
          : response,
      ),
  }),
  'errors-nobody-documents': breaking('protocol/documented-error', {
    text: 'Every error has the type ConfusedException.',
    kind: 'error-shape',
    also: ALL_ERRORS,
    middleware: () => errors(headed(TYPE, 'ConfusedException')),
  }),
  'errors-in-plain-text': breaking('protocol/error-envelope', {
    text: 'The body of an error is plain text.',
    kind: 'error-shape',
    also: ALL_ERRORS,
    middleware: () => errors((response) => ({ ...response, body: 'Bad Request' })),
  }),
  'errors-with-a-code-that-is-no-text': breaking('protocol/error-envelope', {
    text: 'Errors name their type in `__type`, and beside it the status in `code`.',
    kind: 'error-shape',
    also: ALL_ERRORS,
    middleware: () =>
      errors((response) => {
        const { Code, ...body } = bodyOf(response)
        return saying(bare(TYPE)(response), { ...body, __type: errorType(response), code: response.status })
      }),
  }),
  'errors-of-two-types': breaking('protocol/one-error-type', {
    text: 'The body of an error names the type of another documented one.',
    kind: 'error-shape',
    also: AGREEING,
    middleware: () =>
      errors((response) => saying(response, { ...bodyOf(response), __type: otherThan(errorType(response)) })),
  }),
  'errors-of-an-unknown-type-in-the-body': breaking('protocol/error-types-agree', {
    text: 'The body of an error names a type that nobody knows.',
    kind: 'error-shape',
    middleware: () =>
      errors((response) => saying(response, { ...bodyOf(response), __type: 'GenericException' })),
  }),
  'errors-with-messages-in-lists': breaking('response/error-schema', {
    text: 'The members of an error are lists of one.',
    kind: 'error-shape',
    also: ALL_ERRORS,
    middleware: () =>
      errors((response) => {
        const body = json(response)
        const listed = Object.entries(isObject(body) ? body : {}).map(([name, value]) => [name, [value]])
        return saying(response, Object.fromEntries(listed))
      }),
  }),
  'media-refused-as-unreadable': breaking('protocol/unsupported-media-type', {
    text: 'A media type that is not supported is refused with 415, and typed as a body that is no JSON.',
    kind: 'error-shape',
    also: [{ select: '*/protocol/error-status', why: 'The type has another status.' }],
    middleware: () =>
      errors((response) =>
        response.status === 415 ? headed('x-amzn-errortype', 'SerializationException')(response) : response,
      ),
  }),
  'answers-in-turns': breaking('protocol/errors-are-repeatable', {
    text: 'Every other error for the same request has another type.',
    kind: 'error-shape',
    also: [{ select: '*/**', why: 'Whatever reads the type of an error meets the other one.' }],
    middleware: () => {
      const asked = new Map<string, number>()
      return async (request, next) => {
        const times = asked.get(keyOf(request)) ?? 0
        asked.set(keyOf(request), times + 1)
        const response = await next(request)
        return response.status < 400 || times % 2 === 0
          ? response
          : headed('x-amzn-errortype', 'SerializationException2')(response)
      }
    },
  }),
  'unknown-route-is-a-page': unknownRouteFault(
    'error-shape',
    'A path that nobody knows is answered with a page for people.',
    { ...PAGE, body: '<!DOCTYPE html><h1>Not Found</h1>' },
  ),
  'unknown-route-without-a-type': unknownRouteFault(
    'error-shape',
    'A path that nobody knows is answered with an error of a framework.',
    { ...PAGE, body: '{"detail":"Not Found"}' },
  ),
})
