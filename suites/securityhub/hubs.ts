import fc from 'fast-check'
import {
  type Call,
  type CaseContext,
  errorType,
  expectAnswer,
  isAnswered,
  isFailure,
  isUndecided,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
  some,
  type Undecided,
  untestable,
} from '../../harness/index.ts'
import { inAnotherRegion } from '../laws/another-region.ts'
import { blame, isAccepted, isRefused, speaks } from '../laws/answered.ts'
import { answerOf } from '../laws/envelope.ts'
import { callCreateMembers } from './fixtures.ts'
import { invitedBy, isInvited, readMembers, sendInvitation } from './members.ts'

/** Whether the hub of the other region is the one that all requests of the run use: then it must be left alone. */
async function isSameHub(context: CaseContext, ids: readonly string[]): Promise<boolean> {
  const there = await readMembers(context, ids, inAnotherRegion)
  return !isUndecided(there) && there.members.size > 0
}

/** An invitation in a region where Security Hub is not enabled; one that was disabled for it is enabled again. */
async function inviteWithoutHub(context: CaseContext): Promise<Call | Undecided> {
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

const once = [{ label: 'in another region', values: fc.constant(1) }]

/** Who has not enabled Security Hub invites nobody. */
export function hubMustBeEnabled(operation: Operation<'securityhub.InviteMembers'>): Property {
  const requirement = requirementOf(operation.id, 'behaviour/hub-must-be-enabled')
  return property({
    requirement,
    aspect: 'law',
    boundaries: once,
    controlled: true,
    alone: true,
    law: async (_, context) => {
      const call = await inviteWithoutHub(context)
      if (isUndecided(call)) return call
      const outcome = expectAnswer(call.exchange, answerOf(requirement))
      if (!isFailure(outcome) || !isRefused(call)) return outcome
      const control = await sendInvitation(context, [context.account()])
      return isRefused(control)
        ? untestable('the target refuses strangers wherever they are invited')
        : outcome
    },
  })
}

/** The refusal for want of a hub says so as AWS says it. */
export const notSubscribedInWords = (operation: Operation<'securityhub.InviteMembers'>): Property =>
  property({
    requirement: requirementOf(operation.id, 'response/wording/not-subscribed'),
    aspect: 'law',
    boundaries: once,
    controlled: true,
    alone: true,
    law: async (_, context) => {
      const call = await inviteWithoutHub(context)
      if (isUndecided(call)) return call
      return speaks(call, 'InvalidAccessException', /^Account \d{12} is not subscribed to AWS Security Hub/)
    },
  })

/** Members of one region are strangers in another, and what is done there does not reach them. */
export const membersBelongToTheirRegion = (): Property =>
  property<number>({
    requirement: requirementOf('securityhub.InviteMembers', 'behaviour/members-belong-to-their-region'),
    aspect: 'law',
    boundaries: [1, 20].map((count) => ({ label: `${count} of one region`, values: fc.constant(count) })),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const made = await callCreateMembers(context, count)
      if (isUndecided(made)) return made
      if (await isSameHub(context, made)) return untestable('the target has one region')
      const before = await readMembers(context, made)
      if (isUndecided(before)) return before
      const call = await sendInvitation(context, made, inAnotherRegion)
      if (!isRefused(call)) {
        const invited = invitedBy(call, made)
        if (isUndecided(invited)) return invited
        if (invited.ids.length > 0) {
          const got = `${some(invited.ids)} invited`
          return blame({ identity: 'invited', expected: 'no member of another region invited', got }, call)
        }
      }
      const after = await readMembers(context, made)
      if (isUndecided(after)) return after
      const reached = made.filter(
        (id) => isInvited(after.members.get(id)) && !isInvited(before.members.get(id)),
      )
      if (reached.length === 0) return undefined
      const got = `${some(reached)} invited in their own region`
      return blame({ identity: 'reached', expected: 'every member as before', got }, call, ...after.calls)
    },
  })
