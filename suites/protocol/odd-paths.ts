import fc from 'fast-check'
import {
  accepted,
  type DrawnInput,
  type Edit,
  type Exchange,
  excerpt,
  expectAnswer,
  failure,
  isAnswered,
  json,
  type LawResult,
  type Operation,
  type Property,
  property,
  type Requirement,
  requirementOf,
} from '../../harness/index.ts'
import { answerOf } from '../laws/envelope.ts'
import type { Edits } from './edits.ts'
import { edited, editNamed, withPath } from './edits.ts'
import { hasLabel, relabelled } from './routing.ts'

/** What percent-encoding can put into a path, class by class, and what is no percent-encoding. */
const SEGMENTS: Readonly<Record<string, string>> = {
  'a quotation mark': '%22',
  'an apostrophe': 'it%27s',
  'a tag': '%3Cb%3E',
  'a backslash': 'a%5Cb',
  'a blank': 'a%20b',
  'a plus sign': 'a+b',
  'a letter beyond ASCII': '%C3%A9',
  'a character beyond 16 bits': '%F0%9F%98%80',
  NUL: 'a%00b',
  'a control character': '%01',
  'a line break': 'a%0D%0AX-Injected:%20x',
  'a byte that is not UTF-8': '%FF',
  'a sequence cut short': '%E2%82',
  'an overlong slash': '%C0%AF',
  'a percent sign that is encoded twice': '%2525',
  'a stray percent sign': 'a%',
  'a percent sign before other letters': '%zz',
  'an escape of JavaScript': '%u0041',
  'a template': '%7B%7B7*7%7D%7D',
}

/** Paths without a label get a few of them at their end. */
const AT_THE_END = [
  'a quotation mark',
  'a letter beyond ASCII',
  'NUL',
  'a byte that is not UTF-8',
  'a stray percent sign',
]

/** A path may name nothing, but it is answered. */
export function oddPaths(operation: Operation): readonly Property[] {
  const requirement = requirementOf(operation.id, 'protocol/odd-paths')
  const edits: Edits = { ...odd(operation), ...emptySegments }
  return [
    edited(operation, 'protocol/empty-segment', emptySegments, { unchecked: true }),
    property<{ readonly input: DrawnInput; readonly edit: string }>({
      requirement,
      aspect: 'law',
      boundaries: Object.keys(edits).map((label) => ({
        label,
        values: fc.record({ input: accepted(operation, 'least'), edit: fc.constant(label) }),
      })),
      controlled: true,
      law: async ({ input, edit: label }, context) => {
        const edit = editNamed(edits, label)
        const { exchange } = await context.callUnchecked(operation.id, input, edit)
        return judge(exchange, requirement)
      },
    }),
  ]
}

function odd(operation: Operation): Edits {
  if (hasLabel(operation)) {
    return mapped(Object.entries(SEGMENTS), (segment) => relabelled(operation, () => segment))
  }
  const ends = Object.entries(SEGMENTS).filter(([name]) => AT_THE_END.includes(name))
  return mapped(ends, (segment) => withPath((path) => path + segment))
}

const mapped = (entries: readonly [string, string][], edit: (segment: string) => Edit): Edits =>
  Object.fromEntries(entries.map(([name, segment]) => [name, edit(segment)]))

const emptySegments: Edits = {
  'an empty first segment': withPath((path) => `/${path}`),
  'an empty last segment but one': withPath((path) => path.replace(/(?=\/[^/]+$)/, '/')),
  'two empty segments within': withPath((path) => path.replace(/(?<=.)\//, '///')),
}

/** Who has no such path may say so in any way, but what calls itself JSON is JSON. */
function judge(exchange: Exchange, requirement: Requirement): LawResult {
  if (!isAnswered(exchange)) {
    const { kind, detail } = exchange.noAnswer
    if (kind === 'withheld') return expectAnswer(exchange, answerOf(requirement))
    return failure({ identity: kind, expected: 'an answer', got: detail }, [exchange])
  }
  const { response } = exchange
  const isNoJson = response.body !== '' && json(response) === undefined
  if (isNoJson && /^application\/(\S+\+)?json/i.test(response.headers['content-type'] ?? '')) {
    return failure({ identity: 'no JSON', expected: 'a body that is JSON', got: excerpt(response.body) }, [
      exchange,
    ])
  }
  return expectAnswer(exchange, answerOf(requirement))
}
