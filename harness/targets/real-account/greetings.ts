import type { HttpRequest } from '../../model/exchange.ts'
import { operations, type Route, supportingOperations } from '../../model/operation.ts'
import { encode } from '../http/encode.ts'

const READS: readonly Route[] = [...Object.values(supportingOperations), ...Object.values(operations)].filter(
  ({ effect }) => effect === 'read',
)

/** A detector that nobody has: a read of it names nobody. */
const NOWHERE = '0'.repeat(32)

/**
 * The requests that come first to a service: they only read and name nobody, and their answers may show that a real
 * account stands behind it. One of each method, because a gateway may answer GET and POST by different means.
 */
export function greetings(service: string, region?: string): readonly HttpRequest[] {
  const reads = ['GET', 'POST'].flatMap((method) => {
    const read = READS.find((route) => route.service === service && route.method === method)
    return read ? [read] : []
  })
  const requests = reads.map((read) => encode(read, { path: labelsOf(read), body: bodyOf(read) }, region))
  return requests.length > 0 ? requests : [{ method: 'GET', path: '/', headers: {} }]
}

const labelsOf = ({ path }: Route): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from(path.matchAll(/\{(\w+)\}/g), ([, label = '']) => [label, NOWHERE]))

const bodyOf = ({ method }: Route): unknown => (method === 'GET' ? undefined : {})
