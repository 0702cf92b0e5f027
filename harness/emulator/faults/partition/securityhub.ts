import { ANY_SIZE, inviting, losingInvitations, reportingUninvited } from '../../variations/securityhub.ts'
import { faultRows } from '../fault.ts'

export const partitionSecurityHubFaults = faultRows({
  'securityhub-reports-one-of-the-batch-before': {
    text: 'InviteMembers reports an account of the batch before where one has 23.',
    kind: 'partition',
    kills: ['securityhub.InviteMembers/behaviour/answers-only-requested-accounts'],
    also: ANY_SIZE,
    middleware: () => {
      let before: string | undefined
      return inviting(async ({ ids, correct }) => {
        const response = await correct()
        const other = before
        before = ids.at(-1)
        return ids.length === 23 && other !== undefined
          ? reportingUninvited(response, (unprocessed) => [...unprocessed, other])
          : response
      })
    },
  },
  'securityhub-reports-the-last-twice': {
    text: 'InviteMembers reports the last account twice.',
    kind: 'partition',
    kills: ['securityhub.InviteMembers/behaviour/reports-no-account-twice'],
    middleware: () =>
      inviting(async ({ correct }) =>
        reportingUninvited(await correct(), (ids) => [...ids, ...ids.slice(-1)]),
      ),
  },
  'securityhub-invites-up-to-a-stranger': {
    text: 'InviteMembers stops at the first account that is no member, and says nothing of the rest.',
    kind: 'partition',
    kills: ['securityhub.InviteMembers/behaviour/good-accounts-of-a-mixed-batch-are-invited'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/state-follows-the-requests',
        why: 'It may draw such batches.',
      },
    ],
    middleware: losingInvitations((members, { ids }) => {
      const at = ids.findIndex((id) => !members.includes(id))
      return at < 0 ? [] : ids.slice(at + 1).filter((id) => members.includes(id))
    }),
  },
  'securityhub-reports-the-first-for-the-last': {
    text: 'InviteMembers reports the first account where the last is no member.',
    kind: 'partition',
    kills: ['securityhub.InviteMembers/behaviour/good-accounts-of-a-mixed-batch-are-invited'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/state-follows-the-requests',
        why: 'It may draw such batches.',
      },
    ],
    middleware: () =>
      inviting(async ({ ids, correct }) =>
        reportingUninvited(await correct(), (unprocessed) =>
          unprocessed.includes(ids.at(-1) ?? '')
            ? [...new Set([...unprocessed, ...ids.slice(0, 1)])]
            : unprocessed,
        ),
      ),
  },
  'securityhub-hides-other-regions': {
    text: 'InviteMembers does not report who is a member in another region only.',
    kind: 'partition',
    kills: ['securityhub.InviteMembers/behaviour/members-belong-to-their-region'],
    middleware: () =>
      inviting(async ({ request, correct }) =>
        request.headers.Authorization?.includes('/eu-west-1/')
          ? reportingUninvited(await correct(), () => [])
          : undefined,
      ),
  },
})
