import { type Edit, isObject, type Operation, type Property } from '../../harness/index.ts'
import { edited } from './edited.ts'
import { withQuery } from './edits.ts'

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
