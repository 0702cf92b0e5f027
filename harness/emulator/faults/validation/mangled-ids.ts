import { isAccountId } from '../../../model/accounts.ts'
import { limitsOf, readingIds } from '../../variations/forgiving.ts'
import { faultRows } from '../fault.ts'

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

export const validationMangledIdsFaults = faultRows({
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
