/** Ways to turn a JSON object into another text, by label. */
export type Respellings = Readonly<Record<string, (body: string) => string>>

/** What no parser takes for JSON; the normative ones among them are RestJsonInvalidJsonBody of the Smithy protocol tests. */
export const malformations: Respellings = {
  'only an opening brace': () => '{',
  'only a quotation mark': () => '"',
  'a list inside nothing': () => '{[',
  'a name without a value': () => '{"a"}',
  'a colon without a value': () => '{"a":}',
  'an unclosed list': () => '{"a":["b"',
  'an unclosed escape': () => '{"a":"\\u00',
  'garbage behind': (body) => `${body}abc`,
  'garbage before': (body) => `abc${body}`,
  'two objects': (body) => `${body}${body}`,
  'no closing brace': (body) => body.slice(0, -1),
  'NUL behind': (body) => `${body}\0`,
  'only blanks': () => '  ',
  'a word': () => 'accounts',
  'a form body': () => 'accountId=111122223333',
  xml: () => '<accountId>111122223333</accountId>',
}

/**
 * What is not JSON, but lenient parsers are known to read: the first ones are in RestJsonInvalidJsonBody as well. A byte
 * order mark is not among them, because RFC 8259 lets parsers ignore it.
 */
export const lenientSpellings: Respellings = {
  'a comment to the end of the line': (body) => body.replace('{', '{ // all of them\n'),
  'a comment between': (body) => body.replace('{', '{ /* all of them */ '),
  'a form feed as white space': (body) => body.replace('{', '{\f'),
  'single quotes': (body) => body.replaceAll('"', "'"),
  'a trailing comma': (body) => body.replace(/\}$/, ',}'),
  'a trailing comma in a list': withValue('[1,]'),
  'a no-break space as white space': (body) => body.replace('{', '{\u00a0'),
  'names without quotes': (body) => body.replaceAll(/"(\w+)":/g, '$1:'),
  NaN: withValue('NaN'),
  Infinity: withValue('-Infinity'),
  'a leading zero': withValue('01'),
  'a line break within a string': withValue('"a\nb"'),
  True: withValue('True'),
}

/** One more member, with a value that is no JSON. */
function withValue(value: string) {
  return (body: string): string => body.replace('{', `{"zzUnknown":${value},`)
}

/** Everything that a text begins with, but for the text itself. */
export const prefixes = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(0, index + 1))

/** Cuts the text off anywhere within, `cut` choosing the place. */
export const truncated =
  (cut: number) =>
  (text: string): string =>
    text.slice(0, 1 + (cut % Math.max(1, text.length - 1)))

/** Whether a text is JSON. */
export function isJsonText(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
