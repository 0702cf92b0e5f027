import { type FaultRow, faultRows } from '../fault.ts'
import { breaking } from './breaking.ts'
import { readsText } from './mistakes.ts'

const lenient = (what: string, as: (text: string) => string): FaultRow =>
  breaking('protocol/lenient-json', { text: `JSON is read with ${what}.`, around: () => readsText(as) })

/** Parsers that read more than JSON. */
export const lenientJsonFaults = faultRows({
  'json-with-comments': lenient('comments', (text) => text.replace(/\/\*.*?\*\//, '')),
  'json-with-line-comments': lenient('comments at the end of a line', (text) => text.replace(/\/\/.*\n/, '')),
  'json-with-trailing-commas': lenient('trailing commas', (text) => text.replaceAll(/,(?=[}\]])/g, '')),
  'json-with-single-quotes': lenient('single quotes', (text) =>
    text.includes('"') ? text : text.replaceAll("'", '"'),
  ),
  'json-with-bare-names': lenient('names without quotes', (text) =>
    text.replaceAll(/([{,])(\w+):/g, '$1"$2":'),
  ),
  'json-with-nan': lenient('NaN', (text) => text.replace('NaN', 'null')),
  'json-with-infinity': lenient('-Infinity', (text) => text.replace('-Infinity', 'null')),
  'json-with-leading-zeros': lenient('leading zeros', (text) => text.replace(':01,', ':1,')),
  'json-with-broken-lines': lenient('line breaks in strings', (text) => text.replace('a\nb', 'a')),
  'json-with-any-space': lenient('no-break spaces', (text) => text.replace('\u00a0', ' ')),
  'json-with-form-feeds': lenient('form feeds', (text) => text.replace('\f', ' ')),
  'json-with-true-of-python': lenient('True', (text) => text.replace(':True', ':true')),
})
