import fc from 'fast-check'
import {
  isAccountId,
  isUndecided,
  type Property,
  property,
  type RequirementName,
  requirementOf,
  type Undecided,
  untestable,
} from '../../harness/index.ts'
import { blame } from '../laws/answered.ts'
import { MOST_READ } from './batch.ts'
import { makeMembers } from './created-members.ts'
import { DETECTOR } from './fixtures.ts'
import { type DetectorMember, readWhenShown } from './members.ts'

interface Context {
  readonly all: readonly DetectorMember[]
  /** The detector in the path. */
  readonly detector: string | undefined
}

/** What is wrong with the record of a member that was just created: what there should be, unless it is there. */
type Rule = (member: DetectorMember, context: Context) => string | Undecided | undefined

const RULES: readonly (readonly [RequirementName<'guardduty.GetMembers'>, Rule])[] = [
  [
    'behaviour/administrator-is-named',
    ({ accountId, masterId, administratorId = masterId }, { all }) => {
      if (!isAccountId(masterId)) return 'masterId is twelve digits'
      if (administratorId !== masterId) return 'administratorId equals masterId'
      if (masterId === accountId) return 'masterId is not the id of the member'
      return all.some((other) => other.masterId !== masterId)
        ? 'masterId is the same for all members'
        : undefined
    },
  ],
  [
    'behaviour/new-member-status',
    ({ relationshipStatus }) =>
      ['Created', 'Enabled'].includes(String(relationshipStatus))
        ? undefined
        : 'relationshipStatus is Created, or Enabled in an organization',
  ],
  [
    'behaviour/dates-are-iso-8601',
    ({ updatedAt, invitedAt = updatedAt }) => {
      if (!isDateTime(updatedAt)) return 'updatedAt is a date and time in ISO 8601, with a zone'
      return isDateTime(invitedAt) ? undefined : 'invitedAt is a date and time in ISO 8601, with a zone'
    },
  ],
  [
    'behaviour/invited-at-follows-the-invitation',
    ({ relationshipStatus, invitedAt }) => {
      if (String(relationshipStatus).toLowerCase() !== 'created')
        return untestable('new members are not Created')
      return invitedAt === undefined ? undefined : 'no invitedAt before there is an invitation'
    },
  ],
  [
    'behaviour/member-detector-is-its-own',
    ({ detectorId }, { detector }) =>
      detectorId === undefined || detectorId !== detector
        ? undefined
        : 'detectorId is not that of the administrator',
  ],
]

/** The records of members that were just created, looked at rule by rule. */
export const memberRecords = (): readonly Property[] =>
  RULES.map(([name, rule]) =>
    property<number>({
      requirement: requirementOf('guardduty.GetMembers', name),
      aspect: 'law',
      boundaries: [1, MOST_READ].map((count) => ({ label: `${count} created`, values: fc.constant(count) })),
      controlled: true,
      alone: true,
      law: async (count, context) => {
        const made = await makeMembers(context, count)
        if (isUndecided(made)) return made
        const read = await readWhenShown(context, made)
        if (isUndecided(read)) return read
        const seen = { all: read.members, detector: context.fixture(DETECTOR) }
        for (const member of read.members) {
          const expected = rule(member, seen)
          if (typeof expected === 'object') return expected
          if (expected)
            return blame({ identity: expected, expected, got: JSON.stringify(member) }, ...read.calls)
        }
        return undefined
      },
    }),
  )

const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)([.,]\d+)?(Z|[+-]\d\d(:?\d\d)?)$/

/** Whether a value is a date that there is, with a time of day and a zone, in the extended format of ISO 8601. */
function isDateTime(value: unknown): boolean {
  const [, year, month, day] = (typeof value === 'string' && DATE_TIME.exec(value)) || []
  if (year === undefined || month === undefined || day === undefined) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // Days that there are not, such as 30 February, count over into the next month.
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
}
