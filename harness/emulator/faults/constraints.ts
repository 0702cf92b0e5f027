import type { Violated } from '../../model/operation.ts'
import type { Consequence } from '../consequence.ts'
import { type FaultRow, faultRows } from './fault.ts'
import { acceptingAnything } from './lenient.ts'
import { requirementsNamed } from './requirements-named.ts'

/** What a bad value was carried out with can be seen by whoever expects a refusal. */
const UNREFUSED: readonly Consequence[] = [
  { select: '*/behaviour/**', why: 'Some laws send such a request, and expect a refusal.' },
  { select: '*/response/**', why: 'They read refusals of such requests, which never come.' },
  { select: '*/protocol/**', why: 'Some rows send such a request to be refused.' },
]

/** A server that does not check one constraint, whatever the operation and the place. */
const unchecked = (
  name: string,
  text: string,
  isLet: (violated: Violated, value: unknown) => boolean,
  also: readonly Consequence[] = [],
): FaultRow => ({
  text,
  kind: name.startsWith('type/') ? 'type' : 'validation',
  kills: requirementsNamed(name),
  also: [...UNREFUSED, ...also],
  stages: acceptingAnything(isLet),
})

const ofKeyword =
  (...keywords: readonly string[]) =>
  ({ keyword }: Violated): boolean =>
    keywords.includes(keyword)

const SCALARS: readonly unknown[] = ['string', 'boolean', 'integer', 'number']

/** The three ways to be of another type, as the requirements tell them apart. */
const typeOf = (expected: unknown, value: unknown) => {
  if (value === null) return 'null'
  return SCALARS.includes(expected) && typeof value !== 'object' ? 'scalar' : 'structure'
}

const ofOtherType =
  (way: ReturnType<typeof typeOf>) =>
  ({ keyword, params }: Violated, value: unknown): boolean =>
    keyword === 'type' && typeOf(params.type, value) === way

/** Mistakes with the constraints of the models, one for each keyword. */
export const constraintFaults = faultRows({
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
  'accepts-other-structures': unchecked(
    'type/structure',
    'A list is taken for an object, an object for a text, and a text for a list.',
    ofOtherType('structure'),
  ),
  'accepts-other-scalars': unchecked(
    'type/scalar',
    'A number is taken for a text, and a text for a boolean.',
    ofOtherType('scalar'),
  ),
  'accepts-null': unchecked('type/null', 'Null is taken for any value.', ofOtherType('null')),
})
