import fc from 'fast-check'
import {
  chunks,
  type Draw,
  isUndecided,
  outputOf,
  type Property,
  property,
  requirementOf,
  some,
  without,
} from '../../harness/index.ts'
import { blame, isAccepted, isRefused } from '../laws/answered.ts'
import { BATCH, callCreateMembers, MOST } from './fixtures.ts'
import { invitedBy, notShownAsInvited, sendInvitation } from './members.ts'

/** How many batches at once, of how many members each; all of the same ones where they overlap. */
interface Batches {
  readonly count: number
  readonly size: number
  readonly overlap?: boolean
}

const DRAWS: readonly Draw<Batches>[] = [
  { count: 2, size: MOST },
  { count: 3, size: 1 },
  { count: 10, size: 1 },
  { count: 10, size: 10 },
].map((batches) => ({ label: `${batches.count} of ${batches.size}`, values: fc.constant(batches) }))

/** Batches at once have each the effect that they had alone. */
export const parallelBatchesLoseNothing = (): Property =>
  property<Batches>({
    requirement: requirementOf('securityhub.InviteMembers', 'behaviour/parallel-batches-lose-nothing'),
    aspect: 'law',
    boundaries: [
      ...DRAWS,
      { label: '5 of the same 10', values: fc.constant({ count: 5, size: 10, overlap: true }) },
    ],
    controlled: true,
    alone: true,
    law: async ({ count, size, overlap = false }, context) => {
      const made = await callCreateMembers(context, overlap ? size : count * size)
      if (isUndecided(made)) return made
      const batches = overlap ? Array.from({ length: count }, () => made) : chunks(made, size)
      // How a server refuses one of two invitations at once is not documented: their answers are not checked further.
      const send = (AccountIds: readonly string[]) =>
        overlap
          ? context.callUnchecked('securityhub.InviteMembers', { body: { AccountIds } }, (request) => request)
          : sendInvitation(context, AccountIds)
      const calls = await Promise.all(batches.map(send))
      const accepted = calls.filter(isAccepted)
      const invited = accepted.flatMap((call) => {
        const found = invitedBy(call, BATCH.requested(call.input.body))
        return isUndecided(found) ? [] : found.ids
      })
      return notShownAsInvited(context, invited, accepted)
    },
  })

/** As many requests at once, each with strangers that are to be reported, and each answer is about its own. */
export const parallelAnswersAreNotSwapped = (): Property =>
  property<Batches>({
    requirement: requirementOf('securityhub.InviteMembers', 'behaviour/parallel-answers-are-not-swapped'),
    aspect: 'law',
    boundaries: DRAWS,
    controlled: true,
    alone: true,
    law: async ({ count, size }, context) => {
      const made = await callCreateMembers(context, count)
      if (isUndecided(made)) return made
      const batches = made.map((id) => [id, ...Array.from({ length: size }, () => context.account())])
      const calls = await Promise.all(batches.map((batch) => sendInvitation(context, batch)))
      for (const call of calls) {
        // A batch with strangers in it may be refused as a whole.
        if (isRefused(call)) continue
        const output = outputOf(call, 'securityhub.InviteMembers')
        if (isUndecided(output)) return output
        const others = without(BATCH.answered(output), BATCH.requested(call.input.body))
        if (others.length === 0) continue
        const got = `${some(others)} as well`
        return blame({ identity: 'swapped', expected: 'only accounts of this request', got }, call)
      }
      return undefined
    },
  })
