import fc from 'fast-check'
import {
  type AnswerSet,
  type Exchange,
  expectAnswer,
  failure,
  inBytes,
  isAnswered,
  type LawResult,
  type Operation,
  type Property,
  property,
  requirementOf,
} from '../../harness/index.ts'
import { answerOf } from '../laws/envelope.ts'

/** What is not HTTP is refused or hung up on, and the next request is served. */
export function malformedHttp(operation: Operation): Property {
  const requirement = requirementOf(operation.id, 'protocol/malformed-http')
  const expected = answerOf(requirement)
  const bytes: Readonly<Record<string, string>> = {
    'no request line': '\x16\x03\x01garbage\r\n\r\n',
    'a header without a name': `POST ${operation.path} HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n`,
    'a length that is no number': `POST ${operation.path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: ten\r\n\r\n`,
  }
  return property<string>({
    requirement,
    aspect: 'raw',
    boundaries: Object.entries(bytes).map(([label, text]) => ({ label, values: fc.constant(text) })),
    controlled: true,
    needsBytes: true,
    law: async (text, context) => judge(await context.sendUnchecked(inBytes(text)), expected),
  })
}

/** To close the connection is a proper answer to what is not HTTP, and so is an answer in the manner of HTTP/0.9. */
function judge(exchange: Exchange, expected: AnswerSet): LawResult {
  if (isAnswered(exchange)) return expectAnswer(exchange, expected)
  const { kind, detail } = exchange.noAnswer
  return kind === 'reset' || kind === 'garbage'
    ? undefined
    : failure({ identity: kind, expected: 'a 4xx or a closed connection', got: detail }, [exchange])
}
