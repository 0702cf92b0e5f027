import fc from 'fast-check'
import {
  accounts,
  alike,
  type Call,
  type CaseContext,
  isUndecided,
  type LawResult,
  outputOf,
  type Property,
  property,
  requirementOf,
} from '../../harness/index.ts'
import { blame, isRefused } from '../laws/answered.ts'
import { callCreateMembers } from './fixtures.ts'
import {
  hasStatus,
  invitedBy,
  isInvited,
  readMembers,
  type ShownHubMember,
  sendInvitation,
} from './members.ts'

const requirement = requirementOf('securityhub.InviteMembers', 'behaviour/state-follows-the-requests')

/** Few, so that steps meet each other's traces. */
const ACCOUNTS = [0, 1, 2, 3, 4]

/** What is done to some of the accounts. */
interface Step {
  readonly does: keyof typeof STEPS
  readonly whom: readonly number[]
}

const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('create', 'create', 'invite', 'invite', 'be refused', 'delete', 'read'),
  whom: fc.shuffledSubarray(ACCOUNTS, { minLength: 1 }),
})

const steps = (minLength: number, maxLength: number) => fc.array(step, { minLength, maxLength, size: 'max' })

/** Whatever the steps, reading does not contradict what answers said of them. */
export const stateFollowsTheRequests = (): readonly Property[] => [
  property<readonly Step[]>({
    requirement,
    aspect: 'law',
    boundaries: [1, 2, 3].map((number) => ({ label: `long series ${number}`, values: steps(20, 20) })),
    random: steps(2, 8),
    controlled: true,
    alone: true,
    law: async (drawn, context) => {
      const ids = ACCOUNTS.map(() => context.account())
      const model: Model = { states: new Map(), calls: [] }
      for (const { does, whom } of [...drawn, { does: 'read', whom: ACCOUNTS } as const]) {
        const named = whom.flatMap((at) => ids[at] ?? [])
        const outcome = await STEPS[does](context, named, model)
        if (outcome) return outcome
      }
      return undefined
    },
  }),
  property({
    requirement,
    aspect: 'similar',
    boundaries: [{ label: 'one of similar members', values: fc.constant(1) }],
    controlled: true,
    alone: true,
    law: async (_, context) => {
      const id = context.account()
      const model: Model = { states: new Map(), calls: [] }
      for (const [does, ids] of [
        ['create', [id, ...alike(id)]],
        ['invite', [id]],
        ['read', []],
      ] as const) {
        const outcome = await STEPS[does](context, ids, model)
        if (outcome) return outcome
      }
      return undefined
    },
  }),
]

/** A small model of the service: who was invited since they were created, as far as answers tell. */
interface Model {
  readonly states: Map<string, 'not invited' | 'invited' | 'unknown'>
  /** What was sent so far, to show how it came to what is wrong. */
  readonly calls: Call[]
}

/** Sends something about some accounts, and tells the model what became of them. */
type TakeStep = (context: CaseContext, ids: readonly string[], model: Model) => Promise<LawResult>

const STEPS = {
  create: async (context, ids, { states }) => {
    const made = await callCreateMembers(context, ids)
    if (isUndecided(made)) return made
    // Who creates a member again without a word may have taken its invitation back or not.
    for (const id of made)
      states.set(id, (states.get(id) ?? 'not invited') === 'not invited' ? 'not invited' : 'unknown')
    return undefined
  },
  invite: async (context, ids, { states, calls }) => {
    const call = await sendInvitation(context, ids)
    calls.push(call)
    if (isRefused(call)) {
      // How a server refuses well-formed batches, and what it does before, is not documented.
      for (const id of ids) if (states.get(id) !== 'invited') states.set(id, 'unknown')
      return undefined
    }
    const invited = invitedBy(call, ids)
    if (isUndecided(invited)) return invited
    for (const id of invited.ids) states.set(id, 'invited')
    return undefined
  },
  'be refused': async (context, ids, { states, calls }) => {
    const call = await sendInvitation(context, [...ids, ' '])
    calls.push(call)
    // A batch that should have been rejected may have invited anyone.
    if (!isRefused(call)) for (const id of ids) states.set(id, 'unknown')
    return undefined
  },
  delete: async (context, ids, { states }) => {
    await context.call('securityhub.DisassociateMembers', { body: { AccountIds: ids } })
    const call = await context.call('securityhub.DeleteMembers', { body: { AccountIds: ids } })
    const output = outputOf(call, 'securityhub.DeleteMembers')
    if (isUndecided(output)) return output
    const kept = new Set(accounts(output, 'UnprocessedAccounts', 'AccountId'))
    for (const id of ids) states.set(id, kept.has(id) ? 'unknown' : 'not invited')
    return undefined
  },
  read: async (context, _, { states, calls }) => {
    const contradicts = (id: string, member: ShownHubMember | undefined) =>
      states.get(id) === 'invited'
        ? !isInvited(member)
        : // Accounts of the organization are Enabled without an invitation.
          states.get(id) === 'not invited' && hasStatus(member, 'Invited')
    const ids = [...states.keys()]
    if (ids.length === 0) return undefined
    const read = await context.eventually(
      () => readMembers(context, ids),
      (found) => isUndecided(found) || !ids.some((id) => contradicts(id, found.members.get(id))),
    )
    if (isUndecided(read)) return read
    const wrong = ids.find((id) => contradicts(id, read.members.get(id)))
    if (wrong === undefined) return undefined
    const state = states.get(wrong) ?? ''
    const got = String(read.members.get(wrong)?.MemberStatus ?? 'not shown')
    return blame({ identity: `not ${state}`, expected: `${wrong} ${state}`, got }, ...calls, ...read.calls)
  },
} satisfies Readonly<Record<string, TakeStep>>
