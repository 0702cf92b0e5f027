import { errorType, type HttpRequest } from '../../model/exchange.ts'
import { requestHeader } from '../protocol/parse.ts'
import { inKnownCase } from '../variations/messages.ts'
import type { SideEffect } from '../variations/variation.ts'
import { answering, page, reading, refusal, refusing, type Variants } from './variant.ts'

const MEDIA_TYPES = ['no-content-type', 'other-content-type']
const NO_415: SideEffect = {
  select: '*/protocol/unsupported-media-type',
  why: 'It reads the error of a 415, which never comes.',
}
const warning = (names: readonly string[], why: string) =>
  names.map((name) => ({ select: `*/protocol/${name}`, why }))

/** Correct servers that read requests in another way, or refuse otherwise what they cannot read. */
export const requestVariants = {
  'other-media-types-400': {
    text: 'What is said to be no JSON is refused with 400.',
    warns: warning(MEDIA_TYPES, 'The status for it is 415.'),
    spares: [NO_415],
    middleware: answering((response) =>
      response.status === 415 ? refusal(400, 'SerializationException') : response,
    ),
  },
  'media-types-disregarded': {
    text: 'Content-Type and Accept are not looked at.',
    warns: warning([...MEDIA_TYPES, 'unacceptable'], 'It accepts what it should reject.'),
    spares: [NO_415],
    middleware: reading((request) =>
      request.body === undefined
        ? request
        : {
            ...request,
            headers: { ...request.headers, 'Content-Type': 'application/json', Accept: '*/*' },
          },
    ),
  },
  'no-space-before-parameters': {
    text: 'A media type with white space before the semicolon is refused with 415.',
    warns: warning(['content-type-space'], 'RFC 9110 permits it.'),
    middleware: refusing(
      ({ headers }) => Object.values(headers).some((value) => /^application\/json[ \t]+;/.test(value)),
      () => refusal(415, 'UnsupportedMediaTypeException'),
    ),
  },
  'member-names-without-case': {
    text: 'The names of members are compared without regard to case.',
    warns: warning(['member-case'], 'It takes a member in another case.'),
    middleware: reading(inKnownCase),
  },
  'lenient-json': {
    text: 'What lenient parsers read is JSON: comments, commas at the end, NaN and odd white space.',
    warns: warning(['lenient-json'], 'It takes what is no JSON.'),
    middleware: reading((request) =>
      request.body === undefined ? request : { ...request, body: repaired(request.body) },
    ),
  },
  'unreadable-bodies-are-invalid': {
    text: 'What cannot be read is refused as what breaks a constraint is.',
    middleware: () => async (request, next) => {
      const response = await next(request)
      return errorType(response) === 'SerializationException' ? next({ ...request, body: '{}' }) : response
    },
  },
  'repeated-members-refused': {
    text: 'An object with two members of one name is refused.',
    middleware: refusing(hasDuplicates, () => refusal(400, 'SerializationException')),
  },
  'unknown-tokens-refused': {
    text: 'Temporary credentials that were not issued here are refused.',
    middleware: refusing(
      (request) => requestHeader(request, 'x-amz-security-token') !== undefined,
      () => refusal(403, 'UnrecognizedClientException'),
    ),
  },
  'large-or-deep-bodies-refused': {
    text: 'Bodies of more than 32 KiB, or that nest a hundred levels, are refused with 413.',
    middleware: refusing(
      (request) => textOf(request).length > 32 * 1024 || isDeep(request),
      () => page(413),
    ),
  },
} satisfies Variants

function textOf({ body = '' }: HttpRequest): string {
  return body
}

function isDeep(request: HttpRequest): boolean {
  return /(\[|\{"a":){100}/.test(textOf(request))
}

/** Comments, commas, numbers and characters that JSON does not have, made into what it has. */
function repaired(text: string): string {
  return text
    .replace(/\/\/.*\n|\/\*.*?\*\//, '')
    .replaceAll(/,(?=[}\]])/g, '')
    .replace(/:(NaN|-Infinity|True|01),/, ':null,')
    .replace(/(?<=^|[{,:[])[\f\u00a0]/, ' ')
    .replace('a\nb', 'ab')
}

/** Where an object is written without white space, it is longer than what it says. */
function hasDuplicates(request: HttpRequest): boolean {
  const text = textOf(request)
  try {
    return /^\{"[^\s\\]*$/.test(text) && JSON.stringify(JSON.parse(text)).length < text.length
  } catch {
    return false
  }
}
