import { swapping, whileBusy } from '../../variations/overlapping.ts'
import { inviting, isInvitation } from '../../variations/securityhub.ts'
import { faultRows } from '../fault.ts'

const isAccepted = (listed: readonly unknown[], ids: readonly string[]) =>
  listed.length > 0 && ids.length === listed.length && ids.every((id) => id.trim() !== '')

export const concurrencySecurityHubFaults = faultRows({
  'securityhub-mixes-up-answers': {
    text: 'InviteMembers mixes up answers to requests that are under way at once.',
    kind: 'concurrency',
    kills: ['securityhub.InviteMembers/behaviour/parallel-answers-are-not-swapped'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/*',
        why: 'Requests of other laws are under way at once.',
      },
    ],
    middleware: () => swapping(isInvitation),
  },
  'securityhub-forgets-while-busy': {
    text: 'InviteMembers forgets a batch that comes while another is under way.',
    kind: 'concurrency',
    kills: ['securityhub.InviteMembers/behaviour/parallel-batches-lose-nothing'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/*',
        why: 'Batches of other laws are under way at once.',
      },
    ],
    middleware: () =>
      whileBusy(
        isInvitation,
        inviting(({ listed, ids, invite }) => (isAccepted(listed, ids) ? invite([]) : undefined)),
      ),
  },
})
