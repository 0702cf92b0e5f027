import { type FaultRow, faultRows } from '../fault.ts'
import { breaking } from './breaking.ts'
import { readsText, refusing, textOf } from './mistakes.ts'

const associating = (
  keyword: 'maxLength' | 'pattern',
  text: string,
  as: (text: string) => string,
): FaultRow =>
  breaking(`body/accountId/${keyword}`, {
    text: `AssociateMember ${text}.`,
    kind: 'validation',
    of: 'inspector2.AssociateMember',
    around: () => (request, next) =>
      request.path === '/members/associate' ? readsText(as)(request, next) : next(request),
  })

/** Mistakes with the limits of texts that careless engines make. */
export const textLimitFaults = faultRows({
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
  'limits-at-37-accounts': breaking('behaviour/accepts-valid-requests', {
    text: 'CreateMembers refuses 37 accounts.',
    kind: 'rare-input',
    of: 'guardduty.CreateMembers',
    also: [{ select: 'guardduty.*/behaviour/*', why: 'Some laws need batches of any size.' }],
    around: () => refusing((request) => textOf(request).split('"accountId"').length === 38),
  }),
  'limits-no-empty-list': breaking('behaviour/accepts-an-empty-list', {
    text: 'BatchUpdateMemberEc2DeepInspectionStatus refuses an empty list.',
    kind: 'boundary',
    of: 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus',
    around: () => refusing((request) => textOf(request) === '{"accountIds":[]}'),
  }),
})
