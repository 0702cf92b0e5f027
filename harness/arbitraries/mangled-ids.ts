import fc from 'fast-check'
import type { Schema } from '../model/schema.ts'
import { Placeholder } from './placeholder.ts'

/** Makes another text of the digits of an account id. */
type Mangling = (digits: string) => string

const inGroups =
  (separator: string, size = 4): Mangling =>
  (digits) =>
    digits.match(new RegExp(`.{1,${size}}`, 'g'))?.join(separator) ?? ''

const around =
  (before: string, behind: string): Mangling =>
  (digits) =>
    before + digits + behind

/** Digits of a script whose zero is given. */
const inScript =
  (zero: number): Mangling =>
  (digits) =>
    Array.from(digits, (digit) => String.fromCodePoint(zero + Number(digit))).join('')

const LOOK_LIKE: Readonly<Record<string, string>> = { 0: 'O', 1: 'l', 5: 'S', 8: 'B' }

/** How people write account ids, and what programs make of them that take them for numbers or wrap them. */
const MANGLINGS: Readonly<Record<string, Mangling>> = {
  hyphens: inGroups('-'),
  'spaces within': inGroups(' '),
  'no-break spaces within': inGroups('\u00a0'),
  'thin spaces within': inGroups('\u2009'),
  'tabs within': inGroups('\t'),
  'newlines within': inGroups('\n'),
  'dots within': inGroups('.'),
  'commas within': inGroups(',', 3),
  'apostrophes within': inGroups("'", 3),
  'slashes within': inGroups('/'),
  underscore: inGroups('_', 6),
  'NUL within': inGroups('\0', 6),
  'zero-width spaces within': inGroups('\u200b', 6),
  'soft hyphens within': inGroups('\u00ad', 6),
  'leading space': around(' ', ''),
  'trailing space': around('', ' '),
  'leading newline': around('\n', ''),
  'trailing newline': around('', '\n'),
  'trailing return and newline': around('', '\r\n'),
  'leading tab': around('\t', ''),
  'trailing tab': around('', '\t'),
  'leading no-break space': around('\u00a0', ''),
  'trailing no-break space': around('', '\u00a0'),
  'leading byte order mark': around('\ufeff', ''),
  'trailing zero-width space': around('', '\u200b'),
  'leading left-to-right mark': around('\u200e', ''),
  'trailing NUL': around('', '\0'),
  'leading sign': around('+', ''),
  'leading minus': around('-', ''),
  'leading number sign': around('#', ''),
  'leading apostrophe': around("'", ''),
  'trailing dot': around('', '.'),
  'trailing comma': around('', ','),
  'leading zero': around('0', ''),
  'leading zeros': around('0000', ''),
  'double quotes': around('"', '"'),
  'single quotes': around("'", "'"),
  brackets: around('[', ']'),
  'formula of a spreadsheet': around('="', '"'),
  'decimal point': around('', '.0'),
  'letter of a long integer': around('', 'L'),
  'letter of a big integer': around('', 'n'),
  'combining mark': around('', '\u0301'),
  'ARN of the root user': around('arn:aws:iam::', ':root'),
  'ARN of a role': around('arn:aws:iam::', ':role/audit'),
  'name beside it': around('audit (', ')'),
  'two ids': (digits) => `${digits},${digits}`,
  exponent: (digits) => Number(digits).toExponential(11),
  'short exponent': (digits) => Number(digits).toExponential(6),
  'shorter exponent': (digits) => Number(digits).toExponential(2),
  hexadecimal: (digits) => `0x${Number(digits).toString(16)}`,
  'hexadecimal without prefix': (digits) => Number(digits).toString(16),
  'base of 36': (digits) => Number(digits).toString(36),
  octal: (digits) => `0o${Number(digits).toString(8)}`,
  binary: (digits) => Number(digits).toString(2),
  'full-width digits': inScript(0xff10),
  'Arabic-Indic digits': inScript(0x660),
  'Devanagari digits': inScript(0x966),
  'digits beyond 16 bits': inScript(0x1d7cf),
  'circled digits': (digits) => digits.replaceAll('0', '\u24ea').replace(/[1-9]/g, inScript(0x245f)),
  'letters that look like digits': (digits) =>
    digits.replaceAll(/[0158]/g, (digit) => LOOK_LIKE[digit] ?? ''),
  'percent-encoded': (digits) => `%3${digits.charAt(0)}${digits.slice(1)}`,
  'character reference': (digits) => `&#${digits.charCodeAt(0)};${digits.slice(1)}`,
  'escape within': (digits) => `\\u003${digits.charAt(0)}${digits.slice(1)}`,
  letters: (digits) => digits.replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit))),
}

/** Lengths of texts that some programs cut off, or keep elsewhere than short ones. */
const LENGTHS = [1_024, 65_536]

/** Ids between which the forms of all others lie that begin with this digit: of some, the length is the same. */
const FIRST = '1'
const SAMPLES = ['100000000000', '158015801580', '199999999999']

/** The first digits of an account id of the run, mangled; on a real account, of an id of the AWS documentation. */
const mangledBy = (label: string, mangle: Mangling, count: number): fc.Arbitrary<Placeholder> =>
  fc.constant(
    Placeholder.derived(label, Placeholder.freshAccount(FIRST), (id) => mangle(String(id).slice(0, count))),
  )

/** By label, account ids with one mangling that are of an illegal length for the one reason or the other. */
export function mangledToLength(
  { minLength = 0, maxLength = 0 }: Schema,
  keyword: 'minLength' | 'maxLength',
): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const breaks = (text: string) => {
    const { length } = [...text]
    return keyword === 'minLength' ? length < minLength : length > maxLength
  }
  const forms = Object.entries(MANGLINGS).filter(([, mangle]) => SAMPLES.every((id) => breaks(mangle(id))))
  return Object.fromEntries([
    ...forms.map(([label, mangle]) => [label, mangledBy(label, mangle, DIGITS)] as const),
    ...LENGTHS.filter((length) => breaks('1'.repeat(length))).map(
      (length) =>
        [`${length} digits`, fc.constant('158015801580'.repeat(length / 8).slice(0, length))] as const,
    ),
  ])
}

const DIGITS = 12

/** By label, account ids with one mangling that are of a legal length and break the pattern: of fewer digits where it adds some. */
export function mangledOffPattern(
  breaks: (text: string) => boolean,
): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const counts = Array.from({ length: DIGITS }, (_, at) => DIGITS - at)
  return Object.fromEntries(
    Object.entries(MANGLINGS).flatMap(([label, mangle]) => {
      const count = counts.find((each) => SAMPLES.every((id) => breaks(mangle(id.slice(0, each)))))
      return count === undefined ? [] : [[label, mangledBy(label, mangle, count)] as const]
    }),
  )
}

/** By label, one id in each mangled form. */
export const mangledIds = (digits: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(MANGLINGS).map(([label, mangle]) => [label, mangle(digits)]))
