import {
  type Call,
  type CaseContext,
  errorType,
  isAnswered,
  isUndecided,
  outputOf,
  type Undecided,
  untestable,
} from '../../harness/index.ts'
import { isAccepted } from '../laws/accepted.ts'
import { inAnotherRegion } from '../laws/another-region.ts'
import { callCreateMembers } from './fixtures.ts'
import { readMembers, sendInvitation } from './members.ts'

/** Whether the hub of the other region is the one that all requests of the run use: then it must be left alone. */
export async function isSameHub(context: CaseContext, ids: readonly string[]): Promise<boolean> {
  const there = await readMembers(context, ids, inAnotherRegion)
  return !isUndecided(there) && there.members.size > 0
}

/** An invitation in a region where Security Hub is not enabled; one that was disabled for it is enabled again. */
export async function inviteWithoutHub(context: CaseContext): Promise<Call | Undecided> {
  const made = await callCreateMembers(context, 1)
  if (isUndecided(made)) return made
  const sent = () => sendInvitation(context, [context.account()], inAnotherRegion)
  const hub = await context.call('securityhub.DescribeHub', { body: undefined }, inAnotherRegion)
  if (isNotSubscribed(hub)) return sent()
  const described = outputOf(hub, 'securityhub.DescribeHub')
  if (isUndecided(described)) return described
  if (await isSameHub(context, made)) return untestable('the target has one region')
  const disabled = outputOf(
    await context.call('securityhub.DisableSecurityHub', { body: undefined }, inAnotherRegion),
    'securityhub.DisableSecurityHub',
  )
  if (isUndecided(disabled)) return disabled
  const call = await sent()
  await context.call('securityhub.EnableSecurityHub', { body: {} }, inAnotherRegion)
  if (isAccepted(await context.call('securityhub.DescribeHub', { body: undefined }))) return call
  await context.call('securityhub.EnableSecurityHub', { body: {} })
  return untestable('the target has one hub for all regions')
}

const isNotSubscribed = ({ exchange }: Call) =>
  isAnswered(exchange) &&
  ['InvalidAccessException', 'ResourceNotFoundException'].includes(errorType(exchange.response) ?? '')
