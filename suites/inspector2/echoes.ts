import { excerpt } from '../../harness/checks/check.ts'
import { isAnswered, json, member } from '../../harness/model/exchange.ts'
import type { Outcome } from '../../harness/model/failure.ts'
import type { Input } from '../../harness/model/operation.ts'
import { failure } from '../../harness/runner/property.ts'
import type { World } from '../../harness/runner/world.ts'
import { isSuccess, undecided } from '../laws/batch.ts'

/** The account that was associated is named in the answer, digit for digit and as a string. */
export async function echoes(input: Input, world: World): Promise<Outcome> {
  const call = await world.call('inspector2.AssociateMember', input)
  if (!isSuccess(call) || !isAnswered(call.exchange)) return undecided(call)
  const expected = member(call.input.body, 'accountId')
  if (member(json(call.exchange.response), 'accountId') === expected) return undefined
  const complaint = {
    identity: 'changed',
    expected: String(expected),
    got: excerpt(call.exchange.response.body),
  }
  return failure(complaint, [call.exchange])
}
