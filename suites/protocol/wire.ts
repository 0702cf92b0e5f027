import fc from 'fast-check'
import {
  accepted,
  type DrawnInput,
  expectAnswer,
  type Operation,
  type Property,
  property,
  type RequirementName,
  requirementOf,
  type WireFormat,
} from '../../harness/index.ts'
import { answerOf } from '../laws/envelope.ts'
import { malformedHttp } from './malformed-http.ts'
import { chunked, withLength } from './raw-request.ts'

/** What only bytes can say: other framings of a body, expectations, text that is not UTF-8, and what is not HTTP. */
export const wire = (operation: Operation): readonly Property[] => [
  malformedHttp(operation),
  spelled(operation, 'protocol/chunked-request', CHUNKED),
  spelled(operation, 'protocol/expect-continue', {
    'a body that is sent at once': withLength(undefined, 'Expect: 100-continue'),
  }),
  spelled(operation, 'protocol/not-utf-8', NOT_UTF_8),
]

const CHUNKED: Readonly<Record<string, WireFormat>> = {
  'in one chunk': chunked({}),
  'in chunks of ten bytes': chunked({ size: 10 }),
  'byte by byte': chunked({ size: 1 }),
  'with extensions and a trailer': chunked({ size: 20, extension: ';x=1', trailer: ['X-Trailer: 1'] }),
}

/** Bytes that no UTF-8 has, in a member that is ignored. */
const NOT_UTF_8: Readonly<Record<string, WireFormat>> = {
  'a byte that is never used': ignored('\xff'),
  'a continuation alone': ignored('\x80'),
  'a sequence cut short': ignored('\xe2\x82'),
  'an overlong slash': ignored('\xc0\xaf'),
  'a surrogate': ignored('\xed\xa0\x80'),
}

function ignored(bytes: string): WireFormat {
  return withLength((body) => body.replace('{', `{"zzUnknown":"${bytes}",`))
}

/** Accepted requests, spelled in one way after another. */
function spelled(
  operation: Operation,
  name: RequirementName,
  spellings: Readonly<Record<string, WireFormat>>,
): Property {
  const requirement = requirementOf(operation.id, name)
  return property<{ readonly input: DrawnInput; readonly spelling: string }>({
    requirement,
    aspect: 'spelled',
    boundaries: Object.keys(spellings).map((label) => ({
      label,
      values: fc.record({ input: accepted(operation, 'small'), spelling: fc.constant(label) }),
    })),
    controlled: true,
    needsBytes: true,
    law: async ({ input, spelling }, context) => {
      const format = spellings[spelling]
      if (!format) throw new Error(`"${spelling}" is not a spelling of ${name}`)
      const { exchange } = await context.callUnchecked(operation.id, input, (request) => ({
        ...request,
        format,
      }))
      return expectAnswer(exchange, answerOf(requirement))
    },
  })
}
