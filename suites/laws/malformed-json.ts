/**
 * Ways to turn a JSON object into something that is not JSON, each as in the Smithy protocol tests
 * (RestJsonInvalidJsonBody). What lenient parsers are known to read all the same (comments, single quotes, trailing
 * commas, NaN) is left out: no client depends on its refusal.
 */
export const malformations: Readonly<Record<string, (body: string) => string>> = {
  'only an opening brace': () => '{',
  'a list inside nothing': () => '{[',
  'garbage behind': (body) => `${body}abc`,
  'garbage before': (body) => `abc${body}`,
  'two objects': (body) => `${body}${body}`,
  'no closing brace': (body) => body.slice(0, -1),
  'a word': () => 'accounts',
  'a form body': () => 'accountId=111122223333',
  xml: () => '<accountId>111122223333</accountId>',
}

/** Cuts the text off anywhere within, `cut` choosing the place. */
export const truncated =
  (cut: number) =>
  (body: string): string =>
    body.slice(0, 1 + (cut % Math.max(1, body.length - 1)))
