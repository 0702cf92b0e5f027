import fc from 'fast-check'
import {
  accepted,
  type DrawnInput,
  entries,
  isUndecided,
  type Operation,
  type OperationWith,
  outputOf,
  type Property,
  property,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { blame, speaks } from '../laws/answered.ts'
import { batchOf, batchOfIds, entry } from './batch.ts'
import { makeMembers } from './created-members.ts'

const NOT_OWNED =
  /^The request is rejected because the input detectorId is not owned by the current account\.$/
const OUT_OF_RANGE =
  /^The request is rejected because an invalid or out-of-range value is specified as an input parameter\.$/
const EXISTING =
  'The request is rejected because the given account ID is already a member or associated member of the current account.'

/** A detector of somebody else is refused in the words of AWS. */
export const unknownDetectorInWords = (
  operation: Operation<OperationWith<'response/wording/unknown-detector'>>,
): Property =>
  property<DrawnInput>({
    requirement: requirementOf(operation.id, 'response/wording/unknown-detector'),
    aspect: 'law',
    boundaries: [{ label: 'unknown', values: accepted(operation, 'small') }],
    controlled: true,
    law: async (input, context) => {
      const detectorId = '0123456789abcdef'.repeat(2)
      return speaks(
        await context.call(operation.id, { ...input, path: { detectorId } }),
        'BadRequestException',
        NOT_OWNED,
      )
    },
  })

/** A request without ids is refused in the words of AWS; of too long a list, AWS was seen to speak in several. */
export const outOfRangeInWords = (): Property =>
  property<DrawnInput>({
    requirement: requirementOf('guardduty.GetMembers', 'response/wording/out-of-range'),
    aspect: 'law',
    boundaries: [{ label: 'no list', values: fc.constant({ ...batchOfIds([]), body: {} }) }],
    controlled: true,
    law: async (input, context) =>
      speaks(await context.call('guardduty.GetMembers', input), 'BadRequestException', OUT_OF_RANGE),
  })

/** A member that is created again is reported in the words of AWS. */
export const existingMemberInWords = (): Property =>
  property<number>({
    requirement: requirementOf('guardduty.CreateMembers', 'response/wording/existing-member'),
    aspect: 'law',
    boundaries: [{ label: 'again', values: fc.constant(1) }],
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const known = await makeMembers(context, count)
      if (isUndecided(known)) return known
      const call = await context.call('guardduty.CreateMembers', batchOf(known.map((id) => entry(id))))
      const output = outputOf(call, 'guardduty.CreateMembers')
      if (isUndecided(output)) return output
      const [words] = entries(output, 'unprocessedAccounts', 'result')
      if (words === undefined) return untestable('the target does not report members that are created again')
      if (words === EXISTING) return undefined
      return blame({ identity: 'words', expected: EXISTING, got: String(words) }, call)
    },
  })
