import {
  type Edit,
  type Exchange,
  errorEnvelope,
  failure,
  type HttpRequest,
  isAnswered,
  isObject,
  type LawResult,
  type Operation,
  type OperationWith,
  operations,
  type Property,
  SUCCESS,
  supportingOperations,
} from '../../harness/index.ts'
import type { CallLaw } from '../laws/call-law.ts'
import { type Edits, edited, withMethod, withPath, withQuery } from './edits.ts'

/** What belongs to the route of an operation and what does not: method, path and query. */
export const routing = (operation: Operation, callLaw: CallLaw): readonly Property[] => [
  edited(operation, 'protocol/wrong-method', wrongMethods(operation), { unchecked: true }),
  edited(
    operation,
    'protocol/extra-path-segment',
    { 'one more segment': withPath((path) => `${path}/extra`) },
    { unchecked: true },
  ),
  edited(
    operation,
    'protocol/path-case',
    { 'last segment in upper case': withPath((path) => path.replace(/[^/]+$/, upperCased)) },
    { unchecked: true },
  ),
  edited(
    operation,
    'protocol/trailing-slash',
    { 'a slash at the end': withPath((path) => `${path}/`) },
    { expected: SUCCESS, unchecked: true },
  ),
  edited(operation, 'protocol/unrelated-query', unrelatedQueries(operation), { expected: SUCCESS, callLaw }),
]

/** As many programs write a list in a query; each operation finds its own members in it. */
const OTHERS = JSON.stringify([
  { accountId: '999999999999', email: 'other@example.com', activateDeepInspection: true },
])

const upperCased = (text: string) => text.toUpperCase()

/** A path of the service that is called with GET is another operation's, so GET is left out there. */
function wrongMethods(operation: Operation): Edits {
  const methods = ['PUT', 'PATCH', 'DELETE', 'GET']
  const taken = Object.values({ ...operations, ...supportingOperations })
    .filter(({ service, path }) => service === operation.service && samePattern(path, operation.path))
    .map(({ method }) => method)
  return Object.fromEntries(
    methods.filter((method) => !taken.includes(method)).map((method) => [method, withMethod(method)]),
  )
}

const samePattern = (a: string, b: string) => unlabelled(a) === unlabelled(b)
const unlabelled = (path: string) => path.replaceAll(/\{\w+\}/g, '{}')

function unrelatedQueries({ input, path }: Operation): Edits {
  const labels = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  const members = Object.keys(input.properties?.body?.properties ?? {})
  return {
    'an unknown parameter': withQuery('x=1'),
    'only a question mark': withQuery(''),
    'a parameter without a value': withQuery('x'),
    'one parameter three times': withQuery('x=1&x=2&x=1'),
    'many parameters': withQuery(Array.from({ length: 100 }, (_, index) => `x${index}=${index}`).join('&')),
    'percent-encoded text': withQuery('%78=%20%C3%A9%26%3D%2F%3F'),
    'names of body members': withQuery(members.map((name) => `${name}=999999999999`).join('&')),
    'names of body members, JSON for values': withQuery(
      members.map((name) => `${name}=${encodeURIComponent(OTHERS)}`).join('&'),
    ),
    ...(labels.length > 0 && {
      'the name of the label': withQuery(labels.map((name) => `${name}=999999999999`).join('&')),
    }),
  }
}

/** Clients read the answer to a wrong path as they read any other error. */
export const rejectsUnknownRoute = (operation: Operation): Property =>
  edited(
    operation,
    'protocol/unknown-route',
    { 'a path that no operation has': withPath(() => '/no/such/path') },
    { unchecked: true, besides: (exchange) => envelopeOf(exchange, operation) },
  )

function envelopeOf(exchange: Exchange, operation: Operation): LawResult {
  if (!isAnswered(exchange) || !errorEnvelope.applies(exchange.response, operation)) return undefined
  const complaint = errorEnvelope.mismatch(exchange.response, operation)
  return complaint && failure(complaint, [exchange])
}

/** Members of the body are read from nowhere else. */
export const queryIsNoInput = (operation: Operation): Property =>
  edited(
    operation,
    'protocol/query-is-no-input',
    { 'all members in the query': inQuery },
    { comparedWith: emptied },
  )

const emptied: Edit = (request) => ({ ...request, body: '{}' })

const inQuery: Edit = (request) => {
  const body: unknown = JSON.parse(request.body ?? '{}')
  const members = isObject(body) ? Object.entries(body) : []
  const query = members.flatMap(([name, value]) =>
    [value]
      .flat()
      .map((each) => `${name}=${encodeURIComponent(isObject(each) ? JSON.stringify(each) : String(each))}`),
  )
  return withQuery(query.join('&'))(emptied(request))
}

/** How the label of a path may be spelled, and what does not fit into one; nothing for paths without a label. */
export function labels(operation: Operation): readonly Property[] {
  if (!hasLabel(operation)) return []
  return [
    edited(operation, 'protocol/encoded-label', encodings(operation), { expected: SUCCESS, unchecked: true }),
    edited(operation, 'protocol/encoded-slash', encodedSlashes(operation), { unchecked: true }),
    edited(operation, 'protocol/dot-segments', dotSegments(operation), { unchecked: true }),
  ]
}

export const hasLabel = (
  operation: Operation,
): operation is Operation<OperationWith<'protocol/encoded-label'>> => operation.path.includes('{')

/** The path before its first label, and what stands behind that label. */
function around({ path }: Operation): readonly [string, string] {
  const [before = '', after = ''] = path.split(/\{\w+\}/)
  return [before, after]
}

/** What the label of a path holds, as it was sent. */
export const labelIn = (operation: Operation, { path }: Pick<HttpRequest, 'path'>): string => {
  const [before, after] = around(operation)
  return path.slice(before.length, path.length - after.length)
}

/** The path as it was sent, with a change to what its label holds. */
export const relabelled = (operation: Operation, change: (label: string) => string) => {
  const [before, after] = around(operation)
  return withPath((path) => before + change(labelIn(operation, { path })) + after)
}

const encoded = (text: string) =>
  [...text].map((character) => `%${character.charCodeAt(0).toString(16)}`).join('')

const encodings = (operation: Operation): Edits => ({
  'first character encoded': relabelled(operation, (label) => encoded(label.slice(0, 1)) + label.slice(1)),
  'every character encoded': relabelled(operation, encoded),
})

function encodedSlashes(operation: Operation): Edits {
  const [before, after] = around(operation)
  return {
    'within the label': relabelled(operation, () => 'a%2Fb'),
    'for every slash behind the label': withPath(
      (path) => path.slice(0, path.length - after.length) + after.replaceAll('/', '%2F'),
    ),
    'for the slash before the label': withPath(
      (path) => `${before.replace(/\/$/, '%2F')}${path.slice(before.length)}`,
    ),
  }
}

const dotSegments = (operation: Operation): Edits =>
  Object.fromEntries(
    ['.', '..', '%2e', '%2E%2e'].map((segment) => [segment, relabelled(operation, () => segment)]),
  )
