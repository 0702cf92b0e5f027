import type { Fault } from './fault.ts'
import { requirementsNamed } from './requirements-named.ts'

/** The detector in the path is read and never compared. */
export const ignoresDetector: Fault = {
  name: 'ignores-detector',
  text: "Any detector id is taken for the account's own.",
  kind: 'detector',
  kills: [
    ...requirementsNamed('behaviour/unknown-detector-is-rejected'),
    ...requirementsNamed('behaviour/detector-belongs-to-its-region'),
  ],
  also: [
    'guardduty.*/protocol/encoded-slash',
    'guardduty.*/protocol/dot-segments',
    'guardduty.*/response/wording/unknown-detector',
  ],
  plant: ({ handle }) => ({
    handle: (id, input, region) => {
      const [own] = region.guardduty.detectors.keys()
      const named = input.path.detectorId !== undefined && own !== undefined
      return handle(id, named ? { ...input, path: { ...input.path, detectorId: own } } : input, region)
    },
  }),
}
