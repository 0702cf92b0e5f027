import { errorType, type HttpResponse, isObject, json } from '../../model/exchange.ts'
import { quotaExceeded } from '../inspector2/refusals.ts'
import { isRefusal } from '../protocol/refusals.ts'
import { ABOUT_STATE, ALL_ERRORS, bare, errors, headed, keyOf, otherRefusal } from '../variations/answers.ts'
import {
  creating,
  creatingAnything,
  GUARDDUTY_LAWS,
  gettingAnything,
  inOtherWords,
  reporting,
} from '../variations/guardduty.ts'
import { associating, BATCH_UPDATE, INSPECTOR2_LAWS, refusedWith } from '../variations/inspector2.ts'
import { reachesHandler, saying, textOf, unknownRouteFault } from '../variations/messages.ts'
import { inviting } from '../variations/securityhub.ts'
import type { Middleware, SideEffect } from '../variations/variation.ts'
import { breaking, faultRows, requirementsNamed } from './fault.ts'

const fields = (path: string, name: string) => (): Middleware => async (request, next) => {
  const response = await next(request)
  if (request.path !== path || response.status !== 400 || !response.body.includes('fields')) return response
  return saying(response, { ...(json(response) as object), fields: [{ name, message: 'is bad' }] })
}

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

export const errorShapeFaults = faultRows({
  'guardduty-repeats-a-long-address': {
    text: 'CreateMembers repeats an address that is too long.',
    kind: 'error-shape',
    kills: ['guardduty.CreateMembers/behaviour/email-is-not-echoed'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      creatingAnything(async ({ details, correct }) => {
        const response = await correct()
        const long = details.find(({ email }) => typeof email === 'string' && email.length > 64)
        return long && response.status === 400
          ? saying(response, { message: `${long.email} is too long` })
          : response
      }),
  },
  'guardduty-repeats-a-long-request': {
    text: 'CreateMembers repeats the whole request when it is too long.',
    kind: 'error-shape',
    kills: ['guardduty.CreateMembers/behaviour/email-is-not-echoed'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      creatingAnything(async ({ details, correct }) => {
        const response = await correct()
        return details.length > 50 && response.status === 400
          ? saying(response, { message: JSON.stringify(details) })
          : response
      }),
  },
  'guardduty-create-words-a-member-otherwise': {
    text: 'CreateMembers has words of its own.',
    kind: 'error-shape',
    kills: ['guardduty.CreateMembers/response/wording/existing-member'],
    also: GUARDDUTY_LAWS,
    middleware: () => reporting(creating, (list) => list.map((each) => ({ ...each, result: 'Known.' }))),
  },
  'guardduty-get-words-a-range-otherwise': {
    text: 'GetMembers has words of its own.',
    kind: 'error-shape',
    kills: ['guardduty.GetMembers/response/wording/out-of-range'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      gettingAnything((call) => (reachesHandler(call.request) ? undefined : inOtherWords(call))),
  },
  'inspector2-blames-the-body': {
    text: 'AssociateMember blames the body.',
    kind: 'error-shape',
    kills: ['inspector2.AssociateMember/behaviour/fields-name-what-failed'],
    also: INSPECTOR2_LAWS,
    middleware: fields('/members/associate', 'body'),
  },
  'inspector2-blames-the-flag': {
    text: 'BatchUpdate blames the flag.',
    kind: 'error-shape',
    kills: [`${BATCH_UPDATE}/behaviour/fields-name-what-failed`],
    also: INSPECTOR2_LAWS,
    middleware: fields('/ec2deepinspectionstatus/member/batch/update', 'activateDeepInspection'),
  },
  'inspector2-says-it-in-other-words': {
    text: 'AssociateMember says it in other words.',
    kind: 'error-shape',
    kills: ['inspector2.AssociateMember/response/wording/existing-member'],
    middleware: () =>
      associating(async ({ correct }) => {
        const response = await correct()
        return response.status === 400 ? refusedWith('The given account ID is already a member.') : response
      }),
  },
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
    also: [
      { select: '*/behaviour/code-names-the-error', why: 'Errors without a text have no code.' },
      ...WORDS,
    ],
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
      {
        select: '*/protocol/wrong-structure-error',
        why: 'The parser refuses a document that is no object, too.',
      },
      { select: '*/protocol/documented-error', why: 'Nobody documents the type.' },
    ],
    middleware: () =>
      errors((response) =>
        errorType(response) === 'SerializationException'
          ? headed(TYPE, 'ConfusedException')(response)
          : response,
      ),
  }),
  'errors-about-null-with-another-type': breaking('protocol/wrong-structure-error', {
    text: 'Null in place of a required member is refused with the type NullPointerException.',
    kind: 'error-shape',
    also: [
      { select: '*/protocol/one-error-type', why: 'The body names another type.' },
      { select: '*/protocol/error-types-agree', why: 'The body names another type.' },
      { select: '*/protocol/documented-error', why: 'Nobody documents the type.' },
    ],
    middleware: () => async (request, next) => {
      const response = await next(request)
      return response.status === 400 && /:null\b/.test(textOf(request))
        ? headed(TYPE, 'NullPointerException')(response)
        : response
    },
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
  'securityhub-says-it-in-other-words': {
    text: 'InviteMembers has other words for a hub that is not there.',
    kind: 'error-shape',
    kills: ['securityhub.InviteMembers/response/wording/not-subscribed'],
    middleware: () =>
      inviting(async ({ correct }) => {
        const response = await correct()
        return response.status === 401 ? saying(response, { Message: 'There is no hub.' }) : response
      }),
  },
  'securityhub-has-codes-of-its-own': {
    text: 'The code of an error is not its type.',
    kind: 'error-shape',
    kills: ['securityhub.InviteMembers/behaviour/code-names-the-error'],
    also: [{ select: '*/protocol/error-types-agree', why: 'The header names the type.' }],
    middleware: () =>
      inviting(async ({ correct }) => {
        const response = await correct()
        const body = json(response)
        return isObject(body) && 'Code' in body
          ? saying(response, { ...body, Code: 'InvalidInput' })
          : response
      }),
  },
})
