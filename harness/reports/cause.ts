import { isExpected } from '../model/baseline.ts'
import type { FailureReport, RequirementReport } from '../model/report.ts'

/** A requirement that failed. */
export interface Failed extends RequirementReport {
  readonly failure: FailureReport
}

/** Failures that one mistake of the target explains: one is shown in full, the others are named. */
export interface Cause {
  /** Of the highest level, and of those the one with the smallest exchange. */
  readonly example: Failed
  readonly others: readonly Failed[]
}

/**
 * Gathers failures by cause, in the order of the plan. Failures share a cause
 * - in one operation, where the same error came, whatever was asked;
 * - in one operation, where the same was expected and accepted instead, or anything at all if it refuses nothing;
 * - across operations, where one requirement failed in the same way.
 */
export function causesOf(requirements: readonly RequirementReport[]): readonly Cause[] {
  const failed = requirements.filter(isFailed)
  const checking = new Set(requirements.filter(isPassedLimit).map(({ operation }) => operation))
  const keysOf = ({ id, operation, failure }: Failed) => {
    const alike = `${id.slice(operation.length)} ${failure.identity}`
    const answer = wrongAnswer(failure)
    if (answer === undefined) return [alike]
    const isLax = answer < '4' && checking.has(operation)
    return [alike, `${operation} ${answer}${isLax ? ` ${failure.expected}` : ''}`]
  }
  return joined(failed, keysOf).map((group) => {
    const [example, ...others] = group.toSorted(byWorth) as [Failed, ...Failed[]]
    return { example, others: group.filter((each) => others.includes(each)) }
  })
}

/** Everything that shares a key, directly or through others, in the order given. */
function joined(all: readonly Failed[], keysOf: (failed: Failed) => readonly string[]): readonly Failed[][] {
  const groups = new Map<string, Set<Failed>>()
  for (const each of all) {
    const keys = keysOf(each)
    const group = new Set([...keys.flatMap((key) => [...(groups.get(key) ?? [])]), each])
    for (const member of group) for (const key of keysOf(member)) groups.set(key, group)
  }
  return [...new Set(groups.values())].map((group) => all.filter((each) => group.has(each)))
}

/** `500 InternalFailure`, where the answer itself is what is wrong; laws say in words what they miss. */
const wrongAnswer = ({ identity, got }: FailureReport): string | undefined =>
  /^\d{3}( |$)/.test(identity) ? got : undefined

/** What a MAY asks for counts for nothing, so that it is not so has no cause to look for. */
const isFailed = (requirement: RequirementReport): requirement is Failed =>
  requirement.verdict === 'fail' &&
  requirement.level !== 'MAY' &&
  requirement.failure !== undefined &&
  !isExpected(requirement)

const isPassedLimit = ({ verdict, category }: RequirementReport) =>
  verdict === 'pass' && category === 'constraints'

const byWorth = (a: Failed, b: Failed) => rank(a) - rank(b) || sizeOf(a) - sizeOf(b)

const rank = ({ level }: Failed) => ['MUST', 'SHOULD', 'MAY'].indexOf(level)

const sizeOf = ({ failure }: Failed) => JSON.stringify(failure.exchanges).length
