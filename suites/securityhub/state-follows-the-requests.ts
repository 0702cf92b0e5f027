import fc from 'fast-check'
import { alike, type Property, property, requirementOf } from '../../harness/index.ts'
import { type Model, STEPS } from './invitation-model.ts'

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
