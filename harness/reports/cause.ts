import { isExpected } from '../model/baseline.ts'
import { isAnswered } from '../model/exchange.ts'
import type { FailureReport, RequirementReport } from '../model/report.ts'

/** A requirement that failed. */
export interface Failed extends RequirementReport {
  readonly failure: FailureReport
}

/** Failures that one mistake of the target explains: one is shown in full, the others are named. */
export interface Cause {
  /** Of the highest level, and of those the one that shows most. */
  readonly example: Failed
  readonly others: readonly Failed[]
}

/**
 * Gathers failures by cause: first those with a MUST, then the others, each in the order of the plan. Failures share a
 * cause only where the same answer was expected and the same wrong answer came,
 * - in one operation, for the same kind of input;
 * - across operations, for one rule of the protocol.
 */
export function causesOf(requirements: readonly RequirementReport[]): readonly Cause[] {
  const groups = [...Map.groupBy(requirements.filter(isFailed), keyOf).values()]
  const causes = groups.map((group): Cause => {
    const [example, ...others] = group.toSorted(byWorth) as [Failed, ...Failed[]]
    return { example, others: group.filter((each) => others.includes(each)) }
  })
  return [...causes.filter(isMust), ...causes.filter((cause) => !isMust(cause))]
}

export const isMust = ({ example }: Cause): boolean => example.level === 'MUST'

/** How many failures of a level have a cause. */
export const failuresOf = ({ example, others }: Cause, level?: RequirementReport['level']): number =>
  [example, ...others].filter((each) => level === undefined || each.level === level).length

function keyOf({ id, operation, failure }: Failed): string {
  const rule = id.slice(operation.length + 1)
  const answer = wrongAnswer(failure)
  if (rule.startsWith('protocol/'))
    return JSON.stringify([rule, failure.identity, answer && failure.expected])
  // A law says in words what it misses, so that its own name is its kind.
  if (answer === undefined) return JSON.stringify([id, failure.identity])
  return JSON.stringify([operation, kindOf(rule), failure.expected, answer])
}

/** The keywords of a schema by what they limit. */
const KINDS: Readonly<Record<string, string>> = {
  minLength: 'length',
  maxLength: 'length',
  pattern: 'format',
  enum: 'format',
  minItems: 'items',
  maxItems: 'items',
  required: 'required',
}

/** The kind of input that a requirement tries, by the end of its name; behaviours stand for themselves. */
function kindOf(rule: string): string {
  const [last = '', before = ''] = rule.split('/').toReversed()
  return before === 'type' ? `type/${last}` : (KINDS[last] ?? rule)
}

/** `500 InternalFailure`, where the answer itself is what is wrong. */
const wrongAnswer = ({ identity, got }: FailureReport): string | undefined =>
  /^\d{3}( |$)/.test(identity) ? got : undefined

/** A MAY counts for nothing, so it has no cause. */
const isFailed = (requirement: RequirementReport): requirement is Failed =>
  requirement.verdict === 'fail' &&
  requirement.level !== 'MAY' &&
  requirement.failure !== undefined &&
  !isExpected(requirement)

const byWorth = (a: Failed, b: Failed) =>
  rank(a) - rank(b) || silence(a) - silence(b) || sizeOf(a) - sizeOf(b)

const rank = ({ level }: Failed) => ['MUST', 'SHOULD', 'MAY'].indexOf(level)

/** From 0 for an exchange that shows the broken value and an answer with a body, to 3 for one that shows neither. */
function silence({ failure: { broken, exchanges } }: Failed): number {
  const last = exchanges.at(-1)
  const isEmpty = !last || !isAnswered(last) || last.response.body === ''
  return (broken || last?.request.body ? 0 : 2) + (isEmpty ? 1 : 0)
}

const sizeOf = ({ failure }: Failed) => JSON.stringify(failure.exchanges).length
