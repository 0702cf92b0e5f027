import fc from 'fast-check'
import {
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
  untestable,
} from '../../harness/index.ts'
import { withHeader, withText } from './edits.ts'

/** What clients ask for: curl, Go and Java, browsers and Node. */
const CODINGS = ['gzip', 'deflate', 'br', 'gzip, deflate, br']

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
      const complaint = undecoded(exchange) ?? expectAnswer(exchange, SUCCESS)
      if (complaint) return complaint
      const empty = withText(() => '{}')
      const refused = await context.call(operation.id, input, (request) => ask(empty(request)))
      // That it is refused is asked elsewhere.
      return undecoded(refused.exchange)
    },
  })

/** A body that does not decode is no answer, and neither is one that is shorter than its length. */
function undecoded(exchange: Exchange): LawResult {
  if (isAnswered(exchange)) return undefined
  const { kind, detail } = exchange.noAnswer
  if (kind === 'withheld') return untestable(`no answer: ${detail}`)
  return failure({ identity: kind, expected: 'a body that decodes', got: detail }, [exchange])
}
