import { type HttpRequest, isObject } from '../../../model/exchange.ts'
import { carrying, sentIn } from '../../altered.ts'

/** The body with what the query says about its members. */
export function withQueryAsInput(request: HttpRequest): HttpRequest {
  const [, query = ''] = request.path.split('?')
  const sent = sentIn(request)
  const given = [...new URLSearchParams(query)]
  if (!isObject(sent) || given.length === 0) return request
  const values = Map.groupBy(given, ([name]) => name)
  const isList = (name: string) => /s$/i.test(name)
  const members = [...values].map(([name, pairs]) => {
    const read = pairs.map(([, value]) => (value.startsWith('{') ? JSON.parse(value) : value))
    return [name, isList(name) ? read : read[0]]
  })
  return carrying(request, { ...Object.fromEntries(members), ...sent })
}
