import { isObject, json } from '../../model/exchange.ts'
import { answering, rewritingBody, type Variants, withResponseHeader } from './variant.ts'

/** Correct servers that write bodies in another way. */
export const bodyVariants = {
  'pretty-printed-bodies': {
    text: 'Bodies are indented by four spaces.',
    middleware: answering((response) => ({ ...response, body: JSON.stringify(json(response), null, 4) })),
  },
  'escaped-bodies': {
    text: 'Every character of a string that is no letter or digit is written as an escape.',
    middleware: answering((response) => ({
      ...response,
      body: response.body.replaceAll(/[/<>&'@-]|[^\0-\x7f]/g, escaped),
    })),
  },
  'another-order': {
    text: 'Members and lists come in reverse order.',
    middleware: rewritingBody(reversed),
  },
  'members-nobody-knows-yet': {
    text: 'Every object has a member that no model has.',
    middleware: rewritingBody(withExtras),
  },
  'empty-lists-left-out': {
    text: 'Lists that are optional are left out where they are empty.',
    middleware: rewritingBody((body) =>
      Object.fromEntries(
        Object.entries(body).filter(
          ([name, value]) => !OPTIONAL.includes(name) || !Array.isArray(value) || value.length > 0,
        ),
      ),
    ),
  },
  'content-type-with-a-charset': {
    text: 'The content type names its charset.',
    middleware: answering((response) =>
      withResponseHeader(response, 'content-type', () => 'application/json; charset=utf-8'),
    ),
  },
  'content-type-with-a-quoted-charset': {
    text: 'The content type is in capitals, and its charset in quotes.',
    middleware: answering((response) =>
      withResponseHeader(response, 'content-type', () => 'Application/JSON;Charset="UTF-8"'),
    ),
  },
  'amazon-json': {
    text: 'The content type is that of the older JSON protocols of AWS.',
    middleware: answering((response) =>
      withResponseHeader(response, 'content-type', () => 'application/x-amz-json-1.1'),
    ),
  },
} satisfies Variants

const OPTIONAL = ['UnprocessedAccounts', 'failedAccountIds']

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed).reverse()
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  )
}

function withExtras(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withExtras)
  if (!isObject(value)) return value
  return {
    ...Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withExtras(inner)])),
    zzNew: 1,
  }
}
