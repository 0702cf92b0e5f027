import type { Around } from '../../difference.ts'
import { type FaultRow, faultRows } from '../fault.ts'
import { breaking } from './breaking.ts'
import { losing, refusing } from './mistakes.ts'

const query = (text: string, around: Around): FaultRow =>
  breaking('protocol/unrelated-query', { text, around: () => around })

/** Mistakes with queries that no operation has. */
export const queryFaults = faultRows({
  'query-is-refused': query(
    'A query that no operation knows is refused.',
    refusing(({ path }) => path.includes('?x=')),
  ),
  'query-without-text': query(
    'A path with a lone question mark is not known.',
    losing(({ path }) => path.endsWith('?')),
  ),
  'query-named-as-members': query(
    'A query that names a member is refused.',
    refusing(({ path }) => /\?.*account/i.test(path)),
  ),
  'query-that-says-it-twice': query(
    'A query with one name twice is refused.',
    refusing(({ path }) => path.includes('x=1&x=2')),
  ),
})
