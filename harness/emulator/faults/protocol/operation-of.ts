import type { HttpRequest } from '../../../model/exchange.ts'
import { type Operation, operations } from '../../../model/operation.ts'

/** The operation at the path of a request; there are none at the paths of neighbours. */
export function operationOf({ method, path }: HttpRequest): Operation | undefined {
  const bare = path.replace(/\?.*/s, '')
  return Object.values(operations).find(
    (each) => each.method === method && bare.endsWith(each.path.slice(each.path.lastIndexOf('}') + 1)),
  )
}
