import {
  type Operation,
  operations,
  type Property,
  SUCCESS,
  supportingOperations,
} from '../../harness/index.ts'
import type { CallLaw } from '../laws/call-law.ts'
import { edited } from './edited.ts'
import { type Edits, withMethod, withPath, withQuery } from './edits.ts'

/** What belongs to the route of an operation and what does not: method, path and query. */
export const routing = (operation: Operation, callLaw: CallLaw): readonly Property[] => [
  edited(operation, 'protocol/wrong-method', wrongMethods(operation), { stray: true }),
  edited(
    operation,
    'protocol/extra-path-segment',
    { 'one more segment': withPath((path) => `${path}/extra`) },
    { stray: true },
  ),
  edited(
    operation,
    'protocol/empty-path-segment',
    {
      'two slashes within': withPath((path) => path.replace(/\/(?=[^/]+$)/, '//')),
      'slashes doubled': withPath((path) => path.replaceAll('/', '//').slice(1)),
    },
    { stray: true },
  ),
  edited(
    operation,
    'protocol/path-case',
    { 'last segment in upper case': withPath((path) => path.replace(/[^/]+$/, upperCased)) },
    { stray: true },
  ),
  edited(
    operation,
    'protocol/trailing-slash',
    { 'a slash at the end': withPath((path) => `${path}/`) },
    { expected: SUCCESS, stray: true },
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

function unrelatedQueries({ input }: Operation): Edits {
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
  }
}
