import { isAccountId } from '../../model/accounts.ts'
import { errorType, type HttpRequest } from '../../model/exchange.ts'
import type { Violated } from '../../model/operation.ts'
import { requestHeader } from '../protocol/parse.ts'
import { verified } from '../protocol/signature.ts'
import { limitsOf, readingIds } from '../variations/forgiving.ts'
import {
  accountDetailsOf,
  creatingAnything,
  GUARDDUTY_LAWS,
  withAccountDetails,
} from '../variations/guardduty.ts'
import { unchecked } from '../variations/lenient.ts'
import { reachesHandler, readsText } from '../variations/messages.ts'
import type { Middleware } from '../variations/variation.ts'
import { breaking, type FaultRow, faultRows, requirementsNamed } from './fault.ts'

/** Takes addresses that break a rule beside the schema, as if they were others. */
const taking = (isTaken: (email: string) => boolean) => (): Middleware =>
  creatingAnything(({ request, details, create }) =>
    reachesHandler(request) && details.some(({ email }) => isTaken(email))
      ? create(details.map((each) => (isTaken(each.email) ? { ...each, email: 'other@example.com' } : each)))
      : undefined,
  )

const ofKeyword =
  (...keywords: readonly string[]) =>
  ({ keyword }: Violated): boolean =>
    keywords.includes(keyword)

const associating = (
  keyword: 'maxLength' | 'pattern',
  text: string,
  as: (text: string) => string,
): FaultRow =>
  breaking(`body/accountId/${keyword}`, {
    text: `AssociateMember ${text}.`,
    kind: 'validation',
    of: 'inspector2.AssociateMember',
    middleware: () => (request, next) =>
      request.path === '/members/associate' ? readsText(as)(request, next) : next(request),
  })

const judged = (forgeries: readonly string[], text: string, middleware: () => Middleware): FaultRow => ({
  text,
  kind: 'validation',
  kills: forgeries.flatMap((forgery) => requirementsNamed(`auth/${forgery}`)),
  signed: true,
  middleware,
})

/** Takes requests for which it would be refused so. */
const takingSignatures =
  (type: string, said = ''): (() => Middleware) =>
  () =>
  async (request, next) => {
    const response = await verified({ handle: next }).handle(request)
    return errorType(response) === type && response.body.includes(said) ? next(request) : response
  }

const LONGER = limitsOf(/(accountId|accountIds\/each)\/maxLength$/)
const SHORTER = limitsOf(/(accountId|accountIds\/each)\/minLength$/)
const PATTERN = limitsOf(/^inspector2.*accountId\/pattern$/)

/** Another id for a text where it makes one of it. */
const where =
  (read: (id: string) => string) =>
  (id: string): string =>
    isAccountId(read(id)) ? read(id) : id

const numbered = (id: string): string => {
  const value = id.trim() === '' ? Number.NaN : Number(id)
  return Number.isSafeInteger(value) && value > 0 ? String(value).padStart(12, '0') : id
}

const authorizationOf = (request: HttpRequest) => requestHeader(request, 'authorization')

export const validationFaults = faultRows({
  'guardduty-takes-any-text-for-an-address': {
    text: 'CreateMembers takes any text for an address.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-has-one-at-sign'],
    also: GUARDDUTY_LAWS,
    middleware: taking((email) => !email.includes('@')),
  },
  'guardduty-takes-two-at-signs-beside-each-other': {
    text: 'CreateMembers takes two at signs beside each other.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-has-one-at-sign'],
    also: GUARDDUTY_LAWS,
    middleware: taking((email) => email.includes('@@')),
  },
  'guardduty-takes-letters-of-all-scripts': {
    text: 'CreateMembers takes letters of all scripts.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-is-ascii'],
    also: GUARDDUTY_LAWS,
    middleware: taking((email) => /^\p{L}+@example.com$/u.test(email) && !/^[a-z]+@/.test(email)),
  },
  'guardduty-takes-domains-with-umlauts': {
    text: 'CreateMembers takes domains with umlauts.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-is-ascii'],
    also: GUARDDUTY_LAWS,
    middleware: taking((email) => /@.*\u00e4/.test(email)),
  },
  'guardduty-takes-a-per-cent-sign': {
    text: 'CreateMembers takes a per cent sign.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-local-part'],
    also: GUARDDUTY_LAWS,
    middleware: taking((email) => email.includes('%')),
  },
  'guardduty-takes-a-tabulator': {
    text: 'CreateMembers takes a tabulator.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-local-part'],
    also: GUARDDUTY_LAWS,
    middleware: taking((email) => email.includes('\t')),
  },
  'guardduty-trims-addresses': {
    text: 'CreateMembers takes an address with white space behind it.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-domain'],
    also: GUARDDUTY_LAWS,
    middleware: taking((email) => /^\S.*\s$/s.test(email)),
  },
  'guardduty-takes-an-address-with-a-return': {
    text: 'CreateMembers takes an address with the return of a line of Windows behind it.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-domain'],
    also: GUARDDUTY_LAWS,
    middleware: taking((email) => email.endsWith('\r')),
  },
  'guardduty-takes-white-space-in-front': {
    text: 'CreateMembers takes an address with white space in front of it.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-local-part'],
    also: GUARDDUTY_LAWS,
    middleware: taking((email) => /^\s/.test(email)),
  },
  'guardduty-takes-a-dot-in-front': {
    text: 'CreateMembers takes a dot in front.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-local-part'],
    also: GUARDDUTY_LAWS,
    middleware: taking((email) => email.startsWith('.')),
  },
  'guardduty-takes-a-domain-without-a-dot': {
    text: 'CreateMembers takes a domain without a dot.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-domain'],
    also: GUARDDUTY_LAWS,
    middleware: taking((email) => /@[a-z]+$/.test(email)),
  },
  'guardduty-takes-an-underscore': {
    text: 'CreateMembers takes an underscore.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-domain'],
    also: GUARDDUTY_LAWS,
    middleware: taking((email) => /@.*_/.test(email)),
  },
  'guardduty-takes-a-hyphen-at-the-end': {
    text: 'CreateMembers takes a hyphen at the end.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-domain'],
    also: GUARDDUTY_LAWS,
    middleware: taking((email) => email.endsWith('-')),
  },
  // The limit of a batch is not checked, everything else about it is.
  'accepts-51-members': {
    text: 'CreateMembers takes a batch of any size.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/body/accountDetails/maxItems'],
    pipeline: ({ validate }) => ({
      validate: (id, input) => {
        const batch = accountDetailsOf(input)
        if (id !== 'guardduty.CreateMembers' || batch.length <= 50) return validate(id, input)
        for (const account of batch) {
          const refusal = validate(id, withAccountDetails(input, [account]))
          if (refusal) return refusal
        }
        return undefined
      },
    }),
  },
  'accepts-what-is-missing': unchecked(
    'required',
    'A request without a required member is taken.',
    ofKeyword('required'),
  ),
  'accepts-short-lists': unchecked('minItems', 'An empty list is taken.', ofKeyword('minItems')),
  'accepts-long-lists': unchecked('maxItems', 'A list is taken, however long it is.', ofKeyword('maxItems')),
  'accepts-short-texts': unchecked(
    'minLength',
    'A text is taken, however short it is.',
    ofKeyword('minLength', 'pattern'),
    [{ select: '**/pattern', why: 'What is too short breaks the pattern as well.' }],
  ),
  'accepts-long-texts': unchecked(
    'maxLength',
    'A text is taken, however long it is.',
    ofKeyword('maxLength', 'pattern'),
    [{ select: '**/pattern', why: 'What is too long breaks the pattern as well.' }],
  ),
  'accepts-any-pattern': unchecked(
    'pattern',
    'A text is taken that does not match its pattern.',
    ofKeyword('pattern'),
  ),
  'limits-up-to-a-newline': associating('maxLength', 'does not see a newline behind an account', (text) =>
    text.replace('\\n"', '"'),
  ),
  'limits-without-the-end': associating('maxLength', 'trims the end of an account', (text) =>
    text.replace(' "', '"'),
  ),
  'limits-without-the-start': associating('maxLength', 'trims the start of an account', (text) =>
    text.replace('" ', '"'),
  ),
  'limits-of-any-digits': associating('pattern', 'takes the digits of all scripts', (text) =>
    /"\p{Nd}{12}"/u.test(text) && !/"\d{12}"/.test(text)
      ? text.replaceAll(/\p{Nd}/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 10))
      : text,
  ),
  'limits-of-digits-as-in-python': associating('pattern', 'takes an underscore for a digit', (text) =>
    text.replace('_', '0'),
  ),
  'limits-without-controls': associating('pattern', 'takes NUL for a digit', (text) =>
    text.replace('\\u0000', '0'),
  ),
  'signatures-are-not-looked-at': judged(
    ['malformed-header', 'unknown-key', 'wrong-secret', 'tampered-body', 'old-date'],
    'Every request with a signature is taken, whatever it is.',
    () => (request, next) =>
      authorizationOf(request) === undefined ? verified({ handle: next }).handle(request) : next(request),
  ),
  'signatures-of-any-key': judged(
    ['unknown-key'],
    'Signatures with keys that nobody has are taken.',
    takingSignatures('UnrecognizedClientException'),
  ),
  'signatures-of-any-secret': judged(
    ['wrong-secret', 'tampered-body'],
    'Of a signature only the key is looked at.',
    takingSignatures('InvalidSignatureException', 'does not match'),
  ),
  'signatures-of-any-age': judged(
    ['old-date'],
    'Signatures of any age are taken.',
    takingSignatures('InvalidSignatureException', 'too far'),
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
      authorizationOf(request)?.includes('/sts/')
        ? { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' }
        : verified({ handle: next }).handle(request),
  ),
  'signatures-that-are-missing-crash': judged(
    ['unsigned-is-answered'],
    'A request without a signature is answered with a page and 500.',
    () => async (request, next) =>
      authorizationOf(request) === undefined
        ? { status: 500, headers: { 'content-type': 'text/html' }, body: '<h1>Internal Server Error</h1>' }
        : next(request),
  ),
  'signatures-missed-for-another-reason': judged(
    ['unsigned'],
    'A request without a signature is refused as one for what is not there.',
    () => async (request, next) => {
      const response = await verified({ handle: next }).handle(request)
      const headers = { ...response.headers, 'x-amzn-errortype': 'ResourceNotFoundException' }
      return response.status === 403 && authorizationOf(request) === undefined
        ? { ...response, headers }
        : response
    },
  ),
  'reads-ids-with-hyphens': readingIds(
    'An account id may have hyphens, as people write it.',
    LONGER,
    where((id) => id.replaceAll('-', '')),
  ),
  'reads-ids-with-blanks-within': readingIds(
    'An account id may have blanks between its digits.',
    LONGER,
    where((id) => id.replaceAll(/(?<=\d)\s(?=\d)/g, '')),
  ),
  'trims-ids': readingIds(
    'White space at the ends of an account id is cut off.',
    LONGER,
    where((id) => id.trim()),
  ),
  'trims-the-return-of-ids': readingIds(
    'The return and newline of a line of Windows is cut off from account ids.',
    LONGER,
    where((id) => id.replace(/\r\n$/, '')),
  ),
  'reads-ids-of-any-punctuation': readingIds(
    'What is no digit is dropped from account ids.',
    LONGER,
    where((id) => id.replaceAll(/\D/g, '')),
  ),
  'reads-the-ids-of-arns': readingIds(
    'An account may be named by an ARN.',
    LONGER,
    where((id) => /^arn:\w+:\w+::(\d+):/.exec(id)?.[1] ?? id),
  ),
  'unquotes-ids': readingIds(
    'Quotes around an account id are dropped.',
    LONGER,
    where((id) => id.replaceAll(/^"|"$/g, '')),
  ),
  'cuts-ids-at-twelve': readingIds(
    'An account id is cut off after twelve characters.',
    LONGER,
    where((id) => id.slice(0, 12)),
  ),
  'cuts-ids-of-a-thousand-digits': readingIds(
    'An account id of a thousand digits or more is cut off.',
    LONGER,
    (id) => (id.length > 1000 ? id.slice(0, 12) : id),
  ),
  'reads-ids-as-numbers': readingIds(
    'An account id may be any spelling of a number, such as an exponent or hexadecimal digits.',
    [...LONGER, ...SHORTER, ...PATTERN],
    where(numbered),
  ),
  'reads-digits-of-any-script': readingIds(
    'Full-width and other digits are read as 0 to 9.',
    PATTERN,
    where((id) => id.normalize('NFKC')),
  ),
  'reads-letters-as-digits': readingIds(
    'The letters O and l are read as digits.',
    PATTERN,
    where((id) => id.replaceAll('O', '0').replaceAll('l', '1').replaceAll('S', '5').replaceAll('B', '8')),
  ),
})
