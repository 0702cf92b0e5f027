import type { HttpRequest } from '../../../model/exchange.ts'
import { sentIn } from '../../altered.ts'
import type { Consequence } from '../../consequence.ts'
import { faultRows } from '../fault.ts'
import { breaking, CRASHES } from './breaking.ts'
import { accepting, crashing, readsText, textOf } from './mistakes.ts'

/** What is no JSON is refused, and the refusal has a type. */
const TYPED: Consequence = {
  select: '*/protocol/malformed-json-type',
  why: 'It sends the same bodies, and reads their refusals.',
}

const isJson = (request: HttpRequest) => sentIn(request) !== undefined

/** Mistakes with bodies that are no JSON. */
export const malformedJsonFaults = faultRows({
  'json-adds-the-last-brace': breaking('protocol/malformed-json', {
    text: 'A body without its last brace is read as if it had it.',
    also: [TYPED],
    around: () => readsText((text) => (/[\]"e]$/.test(text) ? `${text}}` : text)),
  }),
  'json-cut-off-at-20': breaking('protocol/malformed-json', {
    text: 'A body of 20 characters is accepted, even if it is no JSON.',
    kind: 'rare-input',
    also: [TYPED],
    around: () => accepting((request) => textOf(request).length === 20 && !isJson(request)),
  }),
  'json-stops-at-nul': breaking('protocol/malformed-json', {
    text: 'What comes behind a NUL in a body is not read.',
    also: [TYPED],
    around: () => readsText((text) => text.replace(/\0.*/s, '')),
  }),
  'json-stops-behind-the-object': breaking('protocol/malformed-json', {
    text: 'What comes behind the first object of a body is not read.',
    also: [TYPED],
    around: () => readsText((text) => text.replace(/^(\{.*?\})[{a].*/s, '$1')),
  }),
  'json-any-word': breaking('protocol/malformed-json', {
    text: 'A body that is one word, but no JSON, is accepted.',
    also: [TYPED],
    around: () => accepting((request) => /^\w+$/.test(textOf(request)) && !isJson(request)),
  }),
  'json-crashes-at-half-an-escape': breaking('protocol/malformed-json', {
    text: 'A body that ends within an escape is answered with 500.',
    kind: 'rare-input',
    also: [TYPED, ...CRASHES],
    around: () => crashing((request) => textOf(request).endsWith('\\u00')),
  }),
  'json-blank-body': breaking('protocol/missing-body', {
    text: 'A body of blanks is accepted.',
    also: [TYPED, { select: '*/protocol/malformed-json', why: 'Blanks are no JSON.' }],
    around: () => accepting((request) => textOf(request).trim() === '' && textOf(request) !== ''),
  }),
  'json-no-body': breaking('protocol/missing-body', {
    text: 'A request without a body is accepted.',
    around: () => accepting((request) => textOf(request) === ''),
  }),
})
