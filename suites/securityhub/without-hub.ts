import { errorType } from '../../harness/model/error-type.ts'
import { isAnswered } from '../../harness/model/exchange.ts'
import { type Blocked, untestable } from '../../harness/model/failure.ts'
import type { Call } from '../../harness/runner/caller.ts'
import { isBlocked, outputOf } from '../../harness/runner/neighbour.ts'
import type { World } from '../../harness/runner/world.ts'
import { isAccepted } from '../laws/accepted.ts'
import { inAnotherRegion } from '../laws/another-region.ts'
import { createMembers } from './fixtures.ts'
import { readMembers, sendInvitation } from './members.ts'

/** Whether the hub of the other region is the one that all requests of the run use: then it must be left alone. */
export async function isSameHub(world: World, ids: readonly string[]): Promise<boolean> {
  const there = await readMembers(world, ids, inAnotherRegion)
  return !isBlocked(there) && there.members.size > 0
}

/** An invitation in a region where Security Hub is not enabled; one that was disabled for it is enabled again. */
export async function inviteWithoutHub(world: World): Promise<Call | Blocked> {
  const made = await createMembers(world, 1)
  if (isBlocked(made)) return made
  const sent = () => sendInvitation(world, [world.account()], inAnotherRegion)
  const hub = await world.call('securityhub.DescribeHub', { body: undefined }, inAnotherRegion)
  if (isNotSubscribed(hub)) return sent()
  const described = outputOf(hub, 'securityhub.DescribeHub')
  if (isBlocked(described)) return described
  if (await isSameHub(world, made)) return untestable('the target has one region')
  const disabled = outputOf(
    await world.call('securityhub.DisableSecurityHub', { body: undefined }, inAnotherRegion),
    'securityhub.DisableSecurityHub',
  )
  if (isBlocked(disabled)) return disabled
  const call = await sent()
  await world.call('securityhub.EnableSecurityHub', { body: {} }, inAnotherRegion)
  if (isAccepted(await world.call('securityhub.DescribeHub', { body: undefined }))) return call
  await world.call('securityhub.EnableSecurityHub', { body: {} })
  return untestable('the target has one hub for all regions')
}

const isNotSubscribed = ({ exchange }: Call) =>
  isAnswered(exchange) &&
  ['InvalidAccessException', 'ResourceNotFoundException'].includes(errorType(exchange.response) ?? '')
