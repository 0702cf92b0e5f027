import { expect, test } from 'vitest'
import type { OperationId } from '../../model/operation.ts'
import { READS, WRITES } from '../../testing/toy-catalogue.ts'
import type { CaseOrigin } from '../case/case-origin.ts'
import { PassiveTally } from './passive-tally.ts'

const REQUIREMENT = 'protocol/content-type'

const origin = (property: number, operation: OperationId): CaseOrigin => ({
  ...{ property, operation, draw: 'random', path: '0', offset: 0, kind: 'random' },
})

const broken = (operation: OperationId) => ({
  operation,
  exchange: {
    request: { method: 'POST', path: '/', headers: {} },
    response: { status: 200, headers: { 'content-type': 'text/plain' }, body: '{}' },
  },
})

/** The index of the property whose failure is shown, after failures in this order. */
function shown(...origins: readonly CaseOrigin[]): number | undefined {
  const tally = new PassiveTally()
  for (const each of origins) tally.observe(each, [broken(WRITES)])
  const { seen, first } = tally.of(WRITES, REQUIREMENT)
  expect(seen).toBe(origins.length)
  return first?.origin.property
}

test.each([
  ['the first in the order of the catalogue', [origin(7, WRITES), origin(3, WRITES), origin(5, WRITES)], 3],
  ['one of the operation itself before earlier ones of others', [origin(1, READS), origin(9, WRITES)], 9],
  ['one of another operation where there is no other', [origin(4, READS), origin(2, READS)], 2],
])('of several failures, a passive requirement shows %s', (_, origins, want) => {
  expect(shown(...origins)).toBe(want)
  expect(shown(...origins.toReversed())).toBe(want)
})
