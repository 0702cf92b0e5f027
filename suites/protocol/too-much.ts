import fc from 'fast-check'
import {
  type AnswerSet,
  accepted,
  type DrawnInput,
  type Edit,
  type Exchange,
  expectAnswer,
  failure,
  isAnswered,
  type LawResult,
  type Operation,
  type Property,
  property,
  type RequirementName,
  requirementOf,
  shownAsBytes,
} from '../../harness/index.ts'
import { brokenCallLaw, type CallLaw } from '../laws/call-law.ts'
import { answerOf } from '../laws/envelope.ts'
import { type Edits, editNamed, withHeader, withText } from './edits.ts'

/** Bodies that are larger or deeper than servers need to take: they may refuse or hang up, but must live. */
export const tooMuch = (operation: Operation, callLaw: CallLaw): readonly Property[] => [
  oversized(operation, 'protocol/big-body', BIG, callLaw),
  oversized(operation, 'protocol/deep-nesting', DEEP, callLaw),
]

const KIB = 2 ** 10
const MIB = 2 ** 20

const text = (length: number) => () => `"${'x'.repeat(length)}"`
const lists = (depth: number) => () => '['.repeat(depth) + ']'.repeat(depth)
const objects = (depth: number) => () => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

/** Above the limits that are common: 100 KB in Express, 1 MiB in nginx, 10 MiB in API Gateway. */
const BIG: Edits = {
  '256 KiB': ignored(text(256 * KIB)),
  '2 MiB': ignored(text(2 * MIB)),
  '11 MiB': ignored(text(11 * MIB)),
}

/** Above the limits that parsers set, between 64 and 10,000, and deep enough for the stack of one that sets none. */
const DEEP: Edits = {
  '200 lists': ignored(lists(200)),
  '2,000 objects': ignored(objects(2_000)),
  '20,000 objects': ignored(objects(20_000)),
  '100,000 lists': ignored(lists(100_000)),
  '100,000 lists that are not closed': ignored(() => '['.repeat(100_000)),
}

/** A member that is ignored, its value made only when it is sent. */
function ignored(value: () => string): Edit {
  return withText((sound) => `{"zzUnknown":${value()},${sound.slice(1)}`)
}

const HANGING_UP = ['reset', 'truncated']

function oversized(operation: Operation, name: RequirementName, edits: Edits, callLaw: CallLaw): Property {
  const requirement = requirementOf(operation.id, name)
  const expected = answerOf(requirement)
  return property<{ readonly input: DrawnInput; readonly edit: string }>({
    requirement,
    aspect: 'edited',
    boundaries: Object.keys(edits).map((label) => ({
      label,
      values: fc.record({ input: accepted(operation, 'least'), edit: fc.constant(label) }),
    })),
    controlled: true,
    // It may read what others change meanwhile.
    alone: true,
    law: async ({ input, edit: label }, context) => {
      const edit = editNamed(edits, label)
      // A connection of its own: a server that refuses early need not read the rest.
      const last = withHeader('Connection', 'close')
      const call = await context.callUnchecked(operation.id, input, (request) => edit(last(request)))
      const { exchange } = call
      if (judge(exchange, expected)) return judge(summarised(exchange), expected)
      const shown = { ...call, exchange: summarised(exchange) }
      // It is read now, because a later request may undo what this one did.
      const missed = await brokenCallLaw(callLaw, operation, shown, input, context)
      if (missed) return missed
      const next = await context.call(operation.id, input)
      return isAnswered(next.exchange) ? undefined : unserved(shown.exchange, next.exchange)
    },
  })
}

function judge(exchange: Exchange, expected: AnswerSet): LawResult {
  if (isAnswered(exchange)) return expectAnswer(exchange, expected)
  const { kind, detail } = exchange.noAnswer
  if (HANGING_UP.includes(kind)) return undefined
  return failure({ identity: kind, expected: 'an answer or a closed connection', got: detail }, [exchange])
}

function unserved(exchange: Exchange, next: Exchange): LawResult {
  const got = isAnswered(next) ? String(next.response.status) : next.noAnswer.detail
  return failure({ identity: 'not served', expected: 'an answer to the next request', got }, [exchange, next])
}

const LONGEST_SHOWN = 16 * KIB

/** No report should hold a body of megabytes, and no shell would take it, so a long one is only described. */
function summarised(exchange: Exchange): Exchange {
  const { method, path, body = '' } = exchange.request
  if (body.length <= LONGEST_SHOWN) return exchange
  const described = `${method} ${path} with ${body.length} characters: ${body.slice(0, 60)}…`
  return { ...exchange, request: shownAsBytes('', described) }
}
