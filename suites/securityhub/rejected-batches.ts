import fc from 'fast-check'
import {
  type Draw,
  isUndecided,
  type Property,
  property,
  requirementOf,
  some,
  type Undecided,
  untestable,
} from '../../harness/index.ts'
import { blame, isRefused } from '../laws/answered.ts'
import { callCreateMembers, MOST } from './fixtures.ts'
import { isInvited, readMembers, sendInvitation } from './members.ts'

/** Entries that are no text, or blank. */
const BAD: Readonly<Record<string, unknown>> = {
  blank: ' ',
  empty: '',
  null: null,
  number: 123456789012,
  object: {},
}

/** A batch of created members with one bad entry. */
interface Rejected {
  readonly good: number
  readonly bad: string
  readonly place: number
}

const draw = (bad: string, good: number, place: number): Draw<Rejected> => ({
  label: `${bad}, number ${place + 1} of ${good + 1}`,
  values: fc.constant({ good, bad, place }),
})

/** In an organization, members are Enabled as soon as they are created. */
const INVITED_AT_ONCE: Undecided = {
  verdict: 'excluded',
  reason: 'members are Enabled as soon as they are created, so none can be invited',
}

/** Validation comes before execution, wherever in the batch the bad entry stands. */
export const rejectedBatchLeavesNoTrace = (): Property =>
  property<Rejected>({
    requirement: requirementOf('securityhub.InviteMembers', 'behaviour/rejected-batch-leaves-no-trace'),
    aspect: 'law',
    boundaries: [
      ...[0, 1, 2, 3, 4, 5].map((place) => draw('blank', 5, place)),
      ...[0, MOST - 1].map((place) => draw('blank', MOST - 1, place)),
      ...['empty', 'null', 'number', 'object'].flatMap((bad) => [0, 2].map((place) => draw(bad, 2, place))),
    ],
    controlled: true,
    alone: true,
    law: async ({ good, bad, place }, context) => {
      const made = await callCreateMembers(context, good)
      if (isUndecided(made)) return made
      const before = await context.eventually(
        () => readMembers(context, made),
        (read) => isUndecided(read) || made.every((id) => read.members.has(id)),
      )
      if (isUndecided(before)) return before
      const shown = made.filter((id) => before.members.has(id))
      if (shown.length === 0) return untestable('securityhub.GetMembers shows none of the members')
      const created = shown.filter((id) => !isInvited(before.members.get(id)))
      if (created.length === 0) return INVITED_AT_ONCE
      const call = await sendInvitation(
        context,
        (created as readonly unknown[]).toSpliced(place, 0, BAD[bad]),
      )
      // That other bad entries are refused is for their own requirements to say.
      if (!isRefused(call)) return bad === 'blank' ? untestable('the bad batch was not refused') : undefined
      const after = await readMembers(context, created)
      if (isUndecided(after)) return after
      const traces = created.filter((id) => isInvited(after.members.get(id)))
      if (traces.length === 0) return undefined
      const got = `${some(traces)} invited`
      return blame({ identity: 'trace', expected: 'no member invited', got }, call, ...after.calls)
    },
  })
