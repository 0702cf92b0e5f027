import fc from 'fast-check'
import {
  accepted,
  accounts,
  type CaseContext,
  type DrawnInput,
  type Edit,
  expectAnswer,
  isUndecided,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
  some,
  type Undecided,
} from '../../harness/index.ts'
import { inAnotherRegion as elsewhere } from '../laws/another-region.ts'
import { blame, isRefused } from '../laws/answered.ts'
import { answerOf } from '../laws/envelope.ts'
import { batchOf, batchOfIds, fresh, MOST_CREATED } from './batch.ts'
import { areFound } from './creation.ts'
import { DETECTOR } from './fixtures.ts'
import { callCreateMembers } from './members.ts'

/** A detector of this region does not exist in another region. */
export function detectorBelongsToItsRegion(operation: Operation<'guardduty.GetMembers'>): Property {
  const requirement = requirementOf(operation.id, 'behaviour/detector-belongs-to-its-region')
  return property<DrawnInput>({
    requirement,
    aspect: 'law',
    boundaries: [{ label: 'elsewhere', values: accepted(operation, 'small') }],
    controlled: true,
    alone: true,
    law: async (input, context) => {
      const regions = await anotherRegion(context)
      if (isUndecided(regions)) return regions
      const { exchange } = await context.call(operation.id, input, regions.elsewhere)
      await regions.leave()
      return expectAnswer(exchange, answerOf(requirement))
    },
  })
}

/** What is created under one detector is a member there, and nowhere else. */
export const membersBelongToTheirDetector = (): Property =>
  property<number>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/members-belong-to-their-detector'),
    aspect: 'law',
    boundaries: [1, MOST_CREATED].map((count) => ({
      label: `${count} of one detector`,
      values: fc.constant(count),
    })),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const regions = await anotherRegion(context)
      if (isUndecided(regions)) return regions
      const created = await callCreateMembers(context, batchOf(fresh(count)))
      if (isUndecided(created)) return created
      const input = { ...batchOfIds(created.ids), path: { detectorId: regions.there } }
      const call = await context.call('guardduty.GetMembers', input, regions.elsewhere)
      await regions.leave()
      const output = isRefused(call) ? {} : outputOf(call, 'guardduty.GetMembers')
      if (isUndecided(output)) return output
      const leaked = accounts(output, 'members')
      if (leaked.length === 0) return areFound(created.ids, [created.call, call], context)
      const complaint = {
        identity: 'leaked',
        expected: 'no member',
        got: `${some(leaked)} of another detector`,
      }
      return blame(complaint, created.call, call)
    },
  })

/** Two detectors of one account, in regions of their own. */
interface Regions {
  readonly here: string
  readonly there: string
  /** Signs a request for the other region. */
  readonly elsewhere: Edit
  /** Deletes what was made there. */
  readonly leave: () => Promise<void>
}

/** Another region with another detector; a target that does not look at the region, or has one for all, cannot be asked. */
async function anotherRegion(context: CaseContext): Promise<Regions | Undecided> {
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
