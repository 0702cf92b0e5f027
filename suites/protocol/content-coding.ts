import fc from 'fast-check'
import {
  type AnswerSet,
  accepted,
  type DrawnInput,
  type Exchange,
  expectAnswer,
  failure,
  isAnswered,
  type LawResult,
  type Operation,
  type Property,
  property,
  requirementOf,
  SUCCESS,
} from '../../harness/index.ts'
import { withHeader, withText } from './edits.ts'

/** What clients ask for: curl, Go and Java, browsers and Node. */
const CODINGS = ['gzip', 'deflate', 'br', 'gzip, deflate, br']

const REFUSED: AnswerSet = { statuses: ['4xx'] }

/** Asked for a content coding, a server may use it; what it sends then must decode, successes and errors alike. */
export const contentCoding = (operation: Operation): Property =>
  property<{ readonly input: DrawnInput; readonly coding: string }>({
    requirement: requirementOf(operation.id, 'protocol/content-coding'),
    aspect: 'law',
    boundaries: CODINGS.map((coding) => ({
      label: coding,
      values: fc.record({ input: accepted(operation, 'small'), coding: fc.constant(coding) }),
    })),
    controlled: true,
    law: async ({ input, coding }, context) => {
      const ask = withHeader('Accept-Encoding', coding)
      const { exchange } = await context.call(operation.id, input, ask)
      const complaint = judge(exchange, SUCCESS)
      if (complaint) return complaint
      const empty = withText(() => '{}')
      const refused = await context.call(operation.id, input, (request) => ask(empty(request)))
      return judge(refused.exchange, REFUSED)
    },
  })

/** A body that does not decode is no answer, and neither is one that is shorter than its length. */
function judge(exchange: Exchange, expected: AnswerSet): LawResult {
  if (isAnswered(exchange) || exchange.noAnswer.kind === 'withheld') return expectAnswer(exchange, expected)
  const { kind, detail } = exchange.noAnswer
  return failure({ identity: kind, expected: 'a body that decodes', got: detail }, [exchange])
}
