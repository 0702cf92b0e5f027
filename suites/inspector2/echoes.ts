import { member } from '../../harness/model/exchange.ts'
import type { Outcome } from '../../harness/model/failure.ts'
import type { Input } from '../../harness/model/operation.ts'
import { isBlocked, outputOf } from '../../harness/runner/neighbour.ts'
import { failure } from '../../harness/runner/property.ts'
import type { World } from '../../harness/runner/world.ts'

/** The account that was associated is named in the answer, digit for digit and as a string. */
export async function echoes(input: Input, world: World): Promise<Outcome> {
  const call = await world.call('inspector2.AssociateMember', input)
  const output = outputOf(call, 'inspector2.AssociateMember')
  if (isBlocked(output)) return output
  const [expected, got] = [member(call.input.body, 'accountId'), member(output, 'accountId')]
  if (got === expected) return undefined
  return failure(
    { identity: 'changed', expected: JSON.stringify(expected), got: String(JSON.stringify(got)) },
    [call.exchange],
  )
}
