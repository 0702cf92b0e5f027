import { faultRows } from '../fault.ts'

export const stateEveryServiceFaults = faultRows({
  // The members of a detector are assigned where they should be added to.
  'forgets-first-batch': {
    text: 'A later CreateMembers batch replaces the members that were there.',
    kind: 'state',
    kills: [
      'guardduty.CreateMembers/behaviour/created-members-are-retrievable',
      'guardduty.CreateMembers/behaviour/existing-member-is-reported',
    ],
    also: ['behaviour/*', 'protocol/safe-methods', 'response/wording/*'].map((part) => ({
      select: `guardduty.*/${part}`,
      why: 'It reads members back, and another property may be creating some meanwhile.',
    })),
    pipeline: ({ handle }) => ({
      handle: (id, input, region) => {
        if (id === 'guardduty.CreateMembers') {
          region.guardduty.detectors.get(input.path.detectorId ?? '')?.members.clear()
        }
        return handle(id, input, region)
      },
    }),
  },
})
