import { getting, rewriting } from '../../variations/guardduty.ts'
import type { Middleware } from '../../variations/variation.ts'
import type { Variants } from '../variant.ts'

const showing =
  (change: (member: Readonly<Record<string, unknown>>) => unknown): (() => Middleware) =>
  () =>
    getting(async ({ correct }) =>
      rewriting(await correct(), ({ members }) => ({
        members: members.map((each) => change({ ...each })) as never,
      })),
    )

/** Correct servers that show members in another way. */
export const guarddutyRecordVariants = {
  'guardduty-members-enabled': {
    text: 'Members are Enabled at once, as accounts of an organization are.',
    spares: [
      {
        select: 'guardduty.GetMembers/behaviour/invited-at-follows-the-invitation',
        why: 'Nobody is invited.',
      },
    ],
    middleware: showing((each) => ({ ...each, relationshipStatus: 'Enabled' })),
  },
  'guardduty-old-name-of-the-administrator': {
    text: 'The administrator has the older of its two names alone.',
    middleware: showing(({ administratorId: _, ...each }) => each),
  },
  'guardduty-dates-with-an-offset': {
    text: 'Dates have an offset and no fraction.',
    middleware: showing((each) => ({
      ...each,
      updatedAt: String(each.updatedAt).replace(/\.\d+Z$/, '+00:00'),
    })),
  },
  'guardduty-detectors-of-members': {
    text: 'A member is shown with a detector of its own.',
    middleware: showing((each) => ({ ...each, detectorId: '0'.repeat(32) })),
  },
  'guardduty-domains-in-lower-case': {
    text: 'The domain of an address is shown in lower case.',
    middleware: showing((each) => ({
      ...each,
      email: String(each.email).replace(/@.*/, (domain) => domain.toLowerCase()),
    })),
  },
} satisfies Variants
