import type { Violated } from '../../../model/operation.ts'
import { accountDetailsOf, withAccountDetails } from '../../variations/batches.ts'
import { breaking } from '../../variations/breaking.ts'
import { unchecked } from '../../variations/lenient.ts'
import { readsText } from '../../variations/requests.ts'
import { type FaultRow, faultRows } from '../fault.ts'

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

export const validationEveryServiceFaults = faultRows({
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
    /"\p{Nd}{12}"/u.test(text) && !/"\d{12}"/.test(text) ? text.replaceAll(/\p{Nd}/gu, '1') : text,
  ),
  'limits-of-digits-as-in-python': associating('pattern', 'takes an underscore for a digit', (text) =>
    text.replace('_', '0'),
  ),
  'limits-without-controls': associating('pattern', 'takes NUL for a digit', (text) =>
    text.replace('\\u0000', '0'),
  ),
})
