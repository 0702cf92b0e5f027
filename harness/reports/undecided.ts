import { isExpected } from '../model/baseline.ts'
import type { Report, RequirementReport } from '../model/report.ts'

/** Requirements of one operation that were not decided, for one reason. */
export interface Gap {
  readonly verdict: RequirementReport['verdict']
  /** The operation, or what they have in common beside it. */
  readonly operation: string
  readonly reason: string
  readonly requirements: readonly RequirementReport[]
  /** Whether the target lacks the operation, or signatures, altogether. */
  readonly isWhole: boolean
}

/** Requirements without a verdict of pass or fail, gathered by reason; first those of operations that the target lacks. */
export function gapsOf({
  requirements,
  operations,
}: Pick<Report, 'requirements' | 'operations'>): readonly Gap[] {
  const lacking = new Map(
    operations.filter(({ supported }) => !supported).map(({ id, reason = '' }) => [id, reason]),
  )
  const undecided = requirements.filter(
    (each) => each.verdict !== 'pass' && each.verdict !== 'fail' && !isExpected(each),
  )
  const reasonOf = ({ operation, verdict, reason }: RequirementReport) =>
    (verdict === 'unsupported' ? lacking.get(operation) : undefined) ?? reason ?? ''
  const groups = Map.groupBy(undecided, (each) =>
    JSON.stringify([isUnsigned(each) ? '' : each.operation, each.verdict, reasonOf(each)]),
  )
  const gaps = [...groups.values()].map((group): Gap => {
    const [first] = group as [RequirementReport]
    const { verdict, operation } = first
    const isWhole = isUnsigned(first) || (verdict === 'unsupported' && lacking.has(operation))
    const about = isUnsigned(first)
      ? `signatures (${group.length} ${group.length === 1 ? 'requirement' : 'requirements'})`
      : operation
    return { verdict, operation: about, reason: reasonOf(first), requirements: group, isWhole }
  })
  return [...gaps.filter(({ isWhole }) => isWhole), ...gaps.filter(({ isWhole }) => !isWhole)]
}

/** Whoever does not look at signatures does so in all operations. */
const isUnsigned = ({ category, verdict }: RequirementReport) => category === 'auth' && verdict === 'excluded'
