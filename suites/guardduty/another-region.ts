import {
  accounts,
  type CaseContext,
  type Edit,
  isUndecided,
  outputOf,
  type Undecided,
} from '../../harness/index.ts'
import { inAnotherRegion as elsewhere } from '../laws/another-region.ts'
import { DETECTOR } from './fixtures.ts'

/** Two detectors of one account, in regions of their own. */
export interface Regions {
  readonly here: string
  readonly there: string
  /** Signs a request for the other region. */
  readonly elsewhere: Edit
  /** Deletes what was made there. */
  readonly leave: () => Promise<void>
}

/** Another region with another detector; a target that does not look at the region, or has one for all, cannot be asked. */
export async function anotherRegion(context: CaseContext): Promise<Regions | Undecided> {
  const here = context.fixture(DETECTOR)
  const lacking: Undecided = { verdict: 'unsupported', reason: 'the target has one detector for all regions' }
  if (here === undefined) return lacking
  const listed = outputOf(
    await context.call('guardduty.ListDetectors', { body: undefined }, elsewhere),
    'guardduty.ListDetectors in another region',
  )
  if (isUndecided(listed)) return { ...listed, verdict: 'unsupported' }
  const ids = accounts(listed, 'detectorIds')
  if (ids.includes(here)) return lacking
  const [there] = ids
  if (there !== undefined) return { here, there, elsewhere, leave: async () => {} }
  const made = outputOf(
    await context.call('guardduty.CreateDetector', { body: { enable: true } }, elsewhere),
    'guardduty.CreateDetector in another region',
  )
  if (isUndecided(made)) return { ...made, verdict: 'unsupported' }
  const detectorId = String(made.detectorId)
  if (detectorId === here) return lacking
  const leave = async () => {
    await context.call('guardduty.DeleteDetector', { path: { detectorId }, body: undefined }, elsewhere)
  }
  return { here, there: detectorId, elsewhere, leave }
}
