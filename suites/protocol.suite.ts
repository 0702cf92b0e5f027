import fc from 'fast-check'
import { accepted } from '../harness/arbitraries/input.ts'
import { SUCCESS } from '../harness/checks/answers.ts'
import { type Exchange, type HttpRequest, isAnswered } from '../harness/model/exchange.ts'
import type { Outcome } from '../harness/model/failure.ts'
import type { Input, Operation } from '../harness/model/operation.ts'
import { type AnswerSet, requirementOf } from '../harness/model/requirement.ts'
import { expectAnswer, failure, type Property, property } from '../harness/runner/property.ts'
import { answerOf } from './laws/envelope.ts'
import { malformations, truncated } from './laws/malformed-json.ts'

/** The restJson1 rules, asked of an operation over its own route. */
export const protocol = (operation: Operation): readonly Property[] => [
  malformedJson(operation, 'protocol/malformed-json'),
  malformedJson(operation, 'protocol/malformed-json-type'),
  edited(operation, 'protocol/missing-body', answer(operation, 'protocol/missing-body'), {
    'no body': withoutBody,
    'no body and no content type': (request) => withoutHeader('Content-Type')(withoutBody(request)),
  }),
  edited(operation, 'protocol/content-type-parameters', SUCCESS, {
    'charset in lower case': withHeader('Content-Type', 'application/json; charset=utf-8'),
    'charset in quotes': withHeader('Content-Type', 'application/json;charset="UTF-8"'),
  }),
  edited(operation, 'protocol/accept', SUCCESS, {
    json: withHeader('Accept', 'application/json'),
    anything: withHeader('Accept', '*/*'),
    'any application': withHeader('Accept', 'application/*'),
  }),
  edited(operation, 'protocol/unrelated-query', SUCCESS, {
    'an unknown parameter': withQuery('x=1'),
    'names of body members': withQuery('accountId=999999999999&AccountIds=1&accountIds=&accountDetails='),
  }),
  edited(operation, 'protocol/unknown-members', SUCCESS, {
    'a member': withMember('zzUnknown', 'x'),
    'a deep member': withMember('zzUnknown', { list: [{ deep: null }] }),
  }),
  edited(operation, 'protocol/json-spelling', SUCCESS, {
    'pretty-printed': respelled((body) => JSON.stringify(body, null, '\t')),
    'white space around': respelled((body) => `\r\n ${JSON.stringify(body)} \n`),
    'escaped characters': respelled((body) => JSON.stringify(body).replaceAll(/\d/g, escaped)),
  }),
  edited(operation, 'protocol/wrong-method', answer(operation, 'protocol/wrong-method'), {
    PUT: (request) => ({ ...request, method: 'PUT' }),
    PATCH: (request) => ({ ...request, method: 'PATCH' }),
    DELETE: (request) => ({ ...request, method: 'DELETE' }),
  }),
  edited(operation, 'protocol/extra-path-segment', answer(operation, 'protocol/extra-path-segment'), {
    'one more segment': (request) => ({ ...request, path: `${request.path}/extra` }),
  }),
  malformedHttp(operation),
]

/** Requirements whose requests reach another route than the operation's, so that its checks do not apply. */
const ELSEWHERE = ['protocol/wrong-method', 'protocol/extra-path-segment']

const answer = (operation: Operation, name: string): AnswerSet => answerOf(requirementOf(operation.id, name))

/** Accepted requests, changed in one way after another. */
function edited(
  operation: Operation,
  name: string,
  expected: AnswerSet,
  edits: Readonly<Record<string, (request: HttpRequest) => HttpRequest>>,
): Property {
  return property<{ readonly input: Input; readonly edit: string }>({
    requirement: requirementOf(operation.id, name),
    aspect: 'edited',
    boundaries: Object.keys(edits).map((label) => ({
      label,
      values: fc.record({ input: accepted(operation, 'small'), edit: fc.constant(label) }),
    })),
    controlled: true,
    law: async ({ input, edit }, world) => {
      const change = edits[edit] ?? ((request) => request)
      const exchange = ELSEWHERE.includes(name)
        ? await world.sendStray(change(await world.encode(operation.id, input)))
        : (await world.call(operation.id, input, change)).exchange
      return expectAnswer(exchange, expected)
    },
  })
}

function malformedJson(operation: Operation, name: string): Property {
  return property<{ readonly input: Input; readonly cut?: number; readonly malform?: string }>({
    requirement: requirementOf(operation.id, name),
    aspect: 'malformed',
    boundaries: Object.keys(malformations).map((malform) => ({
      label: malform,
      values: fc.record({ input: accepted(operation, 'small'), malform: fc.constant(malform) }),
    })),
    random: fc.record({ input: accepted(operation, 'small'), cut: fc.nat({ max: 9_999 }) }),
    controlled: true,
    law: async ({ input, cut = 0, malform }, world) => {
      const damage = malform === undefined ? truncated(cut) : malformations[malform]
      if (!damage) throw new Error(`"${malform}" is no way to break JSON`)
      const edit = (request: HttpRequest) => ({ ...request, body: damage(request.body ?? '') })
      return expectAnswer((await world.call(operation.id, input, edit)).exchange, answer(operation, name))
    },
  })
}

function malformedHttp(operation: Operation): Property {
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
    needsWire: true,
    law: async (text, world) => judgeRaw(await world.sendRaw(text), expected),
  })
}

/** To close the connection is a proper answer to what is not HTTP, and so is an answer in the manner of HTTP/0.9. */
function judgeRaw(exchange: Exchange, expected: AnswerSet): Outcome {
  if (isAnswered(exchange)) return expectAnswer(exchange, expected)
  const { kind, detail } = exchange.noAnswer
  return kind === 'reset' || kind === 'garbage'
    ? undefined
    : failure({ identity: kind, expected: 'a 4xx or a closed connection', got: detail }, [exchange])
}

function withoutBody({ body: _, ...request }: HttpRequest): HttpRequest {
  return request
}

function withHeader(name: string, value: string) {
  return (request: HttpRequest): HttpRequest => ({
    ...request,
    headers: { ...request.headers, [name]: value },
  })
}

function withoutHeader(name: string) {
  return (request: HttpRequest): HttpRequest => {
    const { [name]: _, ...headers } = request.headers
    return { ...request, headers }
  }
}

function withQuery(query: string) {
  return (request: HttpRequest): HttpRequest => ({ ...request, path: `${request.path}?${query}` })
}

function respelled(spell: (body: unknown) => string) {
  return (request: HttpRequest): HttpRequest => ({
    ...request,
    body: spell(JSON.parse(request.body ?? '{}')),
  })
}

function withMember(name: string, value: unknown) {
  return respelled((body) => JSON.stringify({ ...(body as object), [name]: value }))
}

const escaped = (digit: string) => `\\u003${digit}`
