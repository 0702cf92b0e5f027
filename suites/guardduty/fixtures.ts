import { accounts, type Fixture, isAnswered, isUndecided, outputOf } from '../../harness/index.ts'

export const DETECTOR = 'detectorId'

/** The detector of this account: the one there is, else a new one. */
export const detector: Fixture = {
  name: DETECTOR,
  kind: 'value',
  provide: async (context) => {
    const call = await context.call('guardduty.ListDetectors', { body: undefined })
    const listed = outputOf(call, 'guardduty.ListDetectors')
    if (isUndecided(listed) && !isAnswered(call.exchange)) return listed
    const [found] = isUndecided(listed) ? [] : accounts(listed, 'detectorIds')
    if (found) return found
    const made = outputOf(
      await context.call('guardduty.CreateDetector', { body: { enable: true } }),
      'a detector from guardduty.CreateDetector',
    )
    return isUndecided(made) ? { ...made, verdict: 'untestable' } : String(made.detectorId)
  },
}
