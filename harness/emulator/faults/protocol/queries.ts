import { reads, rejecting, withoutRoute, withQueryAsInput } from '../../variations/messages.ts'
import type { Middleware, SideEffect } from '../../variations/variation.ts'
import { breaking, type FaultRow, faultRows } from '../fault.ts'

/** A query changes nothing: no operation has a member in it. */
const query = (text: string, middleware: Middleware, also: readonly SideEffect[] = []): FaultRow =>
  breaking('protocol/unrelated-query', { text, also, middleware: () => middleware })

export const protocolQueriesFaults = faultRows({
  'members-from-the-query': breaking('protocol/query-is-no-input', {
    text: 'Members are read from the query, too.',
    middleware: () => reads((request) => withQueryAsInput(request)),
  }),
  'query-is-refused': query(
    'A query that no operation knows is refused.',
    rejecting(({ path }) => path.includes('?x=')),
  ),
  'query-overrides-members': query(
    'A member of the query stands in place of that of the body.',
    reads((request) => withQueryAsInput(request, 'query')),
    [{ select: '*/protocol/query-is-no-input', why: 'It reads members from the query, too.' }],
  ),
  'query-without-text': query(
    'A path with a lone question mark is not known.',
    withoutRoute(({ path }) => path.endsWith('?')),
  ),
  'query-named-as-members': query(
    'A query that names a member is refused.',
    rejecting(({ path }) => /\?.*account/i.test(path)),
  ),
  'query-that-says-it-twice': query(
    'A query with one name twice is refused.',
    rejecting(({ path }) => path.includes('x=1&x=2')),
  ),
})
