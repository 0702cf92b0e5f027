import type { Fault } from './fault.ts'

/** The members of a detector are assigned where they should be added to. */
export const forgetsFirstBatch: Fault = {
  name: 'forgets-first-batch',
  text: 'A later CreateMembers batch replaces the members that were there.',
  kind: 'state',
  kills: [
    'guardduty.CreateMembers/behaviour/created-members-are-retrievable',
    'guardduty.CreateMembers/behaviour/existing-member-is-reported',
  ],
  // Whatever else reads members back may be asking while another property creates some.
  also: ['guardduty.*/behaviour/*', 'guardduty.*/protocol/safe-methods', 'guardduty.*/response/wording/*'],
  plant: ({ handle }) => ({
    handle: (id, input, region) => {
      if (id === 'guardduty.CreateMembers') {
        region.guardduty.detectors.get(input.path.detectorId ?? '')?.members.clear()
      }
      return handle(id, input, region)
    },
  }),
}
