import { accounts } from '../../harness/model/accounts.ts'
import type { Outcome } from '../../harness/model/failure.ts'
import type { Call } from '../../harness/runner/caller.ts'
import { isBlocked, outputOf } from '../../harness/runner/neighbour.ts'
import type { World } from '../../harness/runner/world.ts'
import { blame } from '../laws/blame.ts'
import { eventually } from '../laws/eventually.ts'
import { isRefused } from '../laws/refused.ts'
import { createMembers } from './fixtures.ts'
import { invitedBy, isInvited, type Member, readMembers, sendInvitation } from './members.ts'

/** A small model of the service: who was invited since they were created, as far as answers tell. */
export interface Model {
  readonly states: Map<string, 'not invited' | 'invited' | 'unknown'>
  /** What was sent so far, to show how it came to what is wrong. */
  readonly calls: Call[]
}

/** Sends something about some accounts, and tells the model what became of them. */
type Step = (world: World, ids: readonly string[], model: Model) => Promise<Outcome>

export const STEPS = {
  create: async (world, ids, { states }) => {
    const made = await createMembers(world, ids)
    if (isBlocked(made)) return made
    // Who creates a member again without a word may have taken its invitation back or not.
    for (const id of made)
      states.set(id, (states.get(id) ?? 'not invited') === 'not invited' ? 'not invited' : 'unknown')
    return undefined
  },
  invite: async (world, ids, { states, calls }) => {
    const call = await sendInvitation(world, ids)
    calls.push(call)
    if (isRefused(call)) {
      // How a server refuses well-formed batches, and what it does before, is not documented.
      for (const id of ids) if (states.get(id) !== 'invited') states.set(id, 'unknown')
      return undefined
    }
    const invited = invitedBy(call, ids)
    if (isBlocked(invited)) return invited
    for (const id of invited.ids) states.set(id, 'invited')
    return undefined
  },
  'be refused': async (world, ids, { states, calls }) => {
    const call = await sendInvitation(world, [...ids, ' '])
    calls.push(call)
    // A batch that ought to have been refused may have invited anyone.
    if (!isRefused(call)) for (const id of ids) states.set(id, 'unknown')
    return undefined
  },
  delete: async (world, ids, { states }) => {
    await world.call('securityhub.DisassociateMembers', { body: { AccountIds: ids } })
    const call = await world.call('securityhub.DeleteMembers', { body: { AccountIds: ids } })
    const output = outputOf(call, 'securityhub.DeleteMembers')
    if (isBlocked(output)) return output
    const kept = new Set(accounts(output, 'UnprocessedAccounts', 'AccountId'))
    for (const id of ids) states.set(id, kept.has(id) ? 'unknown' : 'not invited')
    return undefined
  },
  read: async (world, _, { states, calls }) => {
    const contradicts = (id: string, member: Member | undefined) =>
      states.get(id) === 'invited'
        ? !isInvited(member)
        : // Accounts of the organization are Enabled without an invitation.
          states.get(id) === 'not invited' && member?.MemberStatus === 'Invited'
    const ids = [...states.keys()]
    if (ids.length === 0) return undefined
    const read = await eventually(
      world,
      () => readMembers(world, ids),
      (found) => isBlocked(found) || !ids.some((id) => contradicts(id, found.members.get(id))),
    )
    if (isBlocked(read)) return read
    const wrong = ids.find((id) => contradicts(id, read.members.get(id)))
    if (wrong === undefined) return undefined
    const state = states.get(wrong) ?? ''
    const got = String(read.members.get(wrong)?.MemberStatus ?? 'not shown')
    return blame({ identity: `not ${state}`, expected: `${wrong} ${state}`, got }, ...calls, ...read.calls)
  },
} satisfies Readonly<Record<string, Step>>
