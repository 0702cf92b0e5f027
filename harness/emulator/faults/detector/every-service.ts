import { faultRows, requirementsNamed } from '../fault.ts'

export const detectorEveryServiceFaults = faultRows({
  // The detector in the path is read and never compared.
  'ignores-detector': {
    text: "Any detector id is taken for the account's own.",
    kind: 'detector',
    kills: [
      ...requirementsNamed('behaviour/unknown-detector-is-rejected'),
      ...requirementsNamed('behaviour/detector-belongs-to-its-region'),
    ],
    also: [
      { select: 'guardduty.*/protocol/encoded-slash', why: 'What is no detector is taken for one.' },
      { select: 'guardduty.*/protocol/dot-segments', why: 'What is no detector is taken for one.' },
      { select: 'guardduty.*/response/wording/unknown-detector', why: 'The refusal it reads never comes.' },
    ],
    pipeline: ({ handle }) => ({
      handle: (id, input, region) => {
        const [own] = region.guardduty.detectors.keys()
        const named = input.path.detectorId !== undefined && own !== undefined
        return handle(id, named ? { ...input, path: { ...input.path, detectorId: own } } : input, region)
      },
    }),
  },
})
