import { inviting } from '../../variations/securityhub.ts'
import type { Middleware } from '../../variations/variation.ts'
import { faultRows } from '../fault.ts'

/** Invites members of a batch that it refuses. */
const keeping =
  (kept: (listed: readonly unknown[], at: number) => readonly unknown[]): (() => Middleware) =>
  () =>
    inviting(async ({ listed, correct, invite }) => {
      const response = await correct()
      const at = listed.findIndex((each) => typeof each !== 'string' || each.trim() === '')
      const good = kept(listed, at).filter((each) => typeof each === 'string' && each.trim() !== '')
      if (response.status === 400 && good.length > 0) await invite(good as readonly string[])
      return response
    })

export const atomicitySecurityHubFaults = faultRows({
  'securityhub-keeps-the-batch-up-to-the-error': {
    text: 'InviteMembers invites who comes before the entry for which it refuses a batch.',
    kind: 'atomicity',
    kills: ['securityhub.InviteMembers/behaviour/rejected-batch-leaves-no-trace'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/state-follows-the-requests',
        why: 'It may draw such batches.',
      },
    ],
    middleware: keeping((listed, at) => listed.slice(0, at)),
  },
  'securityhub-keeps-a-batch-with-a-bad-end': {
    text: 'InviteMembers invites the others where the last entry of a batch is bad.',
    kind: 'atomicity',
    kills: ['securityhub.InviteMembers/behaviour/rejected-batch-leaves-no-trace'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/state-follows-the-requests',
        why: 'It may draw such batches.',
      },
    ],
    middleware: keeping((listed, at) => (at === listed.length - 1 ? listed : [])),
  },
  'securityhub-keeps-a-batch-with-null': {
    text: 'InviteMembers invites the others where an entry of a batch is null.',
    kind: 'atomicity',
    kills: ['securityhub.InviteMembers/behaviour/rejected-batch-leaves-no-trace'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/state-follows-the-requests',
        why: 'It may draw such batches.',
      },
    ],
    middleware: keeping((listed) => (listed.includes(null) ? listed : [])),
  },
  'securityhub-takes-back-at-a-refusal': {
    text: 'A batch that is refused takes the invitations of the one before back.',
    kind: 'atomicity',
    kills: ['securityhub.InviteMembers/behaviour/state-follows-the-requests'],
    middleware: () => {
      let last: readonly string[] = []
      return inviting(async ({ ids, correct, reset, membersOf }) => {
        const response = await correct()
        if (response.status === 200 && ids.length > 0) last = ids.slice(0, 50)
        if (response.status === 400 && last.length > 0) await reset(await membersOf(last))
        return response
      })
    },
  },
})
