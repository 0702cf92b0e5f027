import { errorType } from '../../../model/error-type.ts'
import { isObject, json } from '../../../model/exchange.ts'
import { saying } from '../../altered.ts'
import type { Consequence } from '../../consequence.ts'
import { faultRows } from '../fault.ts'
import { bare, errors, headed } from './answer-changes.ts'
import { breaking } from './breaking.ts'

const TRACE = 'Traceback (most recent call last):\n  File "/app/server.py", line 12, in handle'
const TYPE = 'x-amzn-errortype'

const ALL_ERRORS: readonly Consequence[] = [{ select: '*/**', why: 'No error can be told from another.' }]
const WORDS: readonly Consequence[] = [
  { select: '*/response/wording/**', why: 'It reads the message.' },
  { select: '*/response/error-schema', why: 'Some errors require a message.' },
]

/** Mistakes with every error. */
export const errorFaults = faultRows({
  'errors-typed-in-the-body': breaking('protocol/error-type-header', {
    text: 'Errors name their type in the body instead of the header.',
    kind: 'error-shape',
    around: () =>
      errors((response) => {
        const body = json(response)
        return saying(bare(TYPE)(response), { ...(isObject(body) && body), __type: errorType(response) })
      }),
  }),
  'errors-with-a-namespace': breaking('protocol/error-type-is-bare', {
    text: 'Errors put a namespace before their type.',
    kind: 'error-shape',
    around: () => errors((response) => headed(TYPE, `com.amazonaws#${errorType(response)}`)(response)),
  }),
  'errors-say-nothing': breaking('protocol/error-message', {
    text: 'Errors have no message.',
    kind: 'error-shape',
    also: WORDS,
    around: () => errors((response) => saying(response, {})),
  }),
  'errors-say-blanks': breaking('protocol/error-message', {
    text: 'The messages of errors are blank.',
    kind: 'error-shape',
    also: WORDS,
    around: () => errors((response) => saying(response, { message: ' ', Message: '' })),
  }),
  'errors-without-a-body': breaking('protocol/error-message', {
    text: 'Errors have no body.',
    kind: 'error-shape',
    also: WORDS,
    around: () => errors((response) => ({ ...response, body: '' })),
  }),
  'errors-show-the-stack': breaking('protocol/no-internals', {
    text: 'The message of an error is the stack of the server.',
    kind: 'error-shape',
    also: WORDS,
    around: () => errors((response) => saying(response, { message: TRACE })),
  }),
  'errors-show-the-stack-of-the-parser': breaking('protocol/no-internals', {
    text: 'The refusal of what is not JSON shows the stack of the server.',
    kind: 'error-shape',
    also: WORDS,
    around: () =>
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
    around: () =>
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
    around: () => errors(headed(TYPE, 'ConfusedException')),
  }),
  'errors-in-plain-text': breaking('protocol/error-envelope', {
    text: 'The body of an error is plain text.',
    kind: 'error-shape',
    also: ALL_ERRORS,
    around: () => errors((response) => ({ ...response, body: 'Bad Request' })),
  }),
  'errors-with-409': breaking('protocol/error-status', {
    text: 'Every error has the status 409.',
    kind: 'status',
    also: ALL_ERRORS,
    around: () => errors((response) => ({ ...response, status: 409 })),
  }),
  'errors-with-messages-in-lists': breaking('response/error-schema', {
    text: 'The members of an error are lists of one.',
    kind: 'error-shape',
    also: ALL_ERRORS,
    around: () =>
      errors((response) => {
        const body = json(response)
        const listed = Object.entries(isObject(body) ? body : {}).map(([name, value]) => [name, [value]])
        return saying(response, Object.fromEntries(listed))
      }),
  }),
})
