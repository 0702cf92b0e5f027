import fc from 'fast-check'
import {
  type Draw,
  isUndecided,
  type Property,
  property,
  requirementOf,
  some,
  untestable,
  without,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { isRefused } from '../laws/refused.ts'
import { callCreateMembers, MOST } from './fixtures.ts'
import { invitedBy, sendInvitation } from './members.ts'
import { notShownAsInvited } from './shown-as-invited.ts'

/** How many members a batch has, and the place of the stranger among them. */
interface Mixed {
  readonly good: number
  readonly place: number
}

const draw = (good: number, place: number): Draw<Mixed> => ({
  label: `number ${place + 1} of ${good + 1}`,
  values: fc.constant({ good, place }),
})

/** One account that cannot be invited does not keep the others from it, wherever it stands. */
export const mixedBatchIsInvited = (): Property =>
  property<Mixed>({
    requirement: requirementOf(
      'securityhub.InviteMembers',
      'behaviour/good-accounts-of-a-mixed-batch-are-invited',
    ),
    aspect: 'law',
    boundaries: [
      ...[0, 1, 2, 3, 4, 5].map((place) => draw(5, place)),
      ...[0, Math.floor(MOST / 2) - 1, MOST - 1].map((place) => draw(MOST - 1, place)),
    ],
    controlled: true,
    alone: true,
    law: async ({ good, place }, context) => {
      const made = await callCreateMembers(context, good)
      if (isUndecided(made)) return made
      const ids = made.toSpliced(place, 0, context.account())
      const call = await sendInvitation(context, ids)
      if (isRefused(call)) return untestable('the mixed batch was refused')
      const invited = invitedBy(call, ids)
      if (isUndecided(invited)) return invited
      const refused = without(made, invited.ids)
      if (refused.length === 0) return notShownAsInvited(context, made, [call])
      const got = `${some(refused)} unprocessed`
      return blame({ identity: 'refused', expected: 'every member invited', got }, call)
    },
  })
