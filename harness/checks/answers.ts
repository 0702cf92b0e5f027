import { errorType } from '../model/error-type.ts'
import type { HttpResponse } from '../model/exchange.ts'
import { type AnswerSet, allows } from '../model/requirement.ts'
import { type Mismatch, named } from './check.ts'

/** Whether an answer is one of those a requirement expects: its status, and where the requirement names types, its type. */
export function answerComplaint(response: HttpResponse, expected: AnswerSet): Mismatch | undefined {
  const type = errorType(response)
  const typed = !expected.types || (type !== undefined && expected.types.includes(type))
  if (allows(expected, response.status) && typed) return undefined
  return { identity: named(response), expected: wanted(expected), got: named(response) }
}

function wanted({ statuses, types }: AnswerSet): string {
  const status = statuses.map((each) => (each === '4xx' ? 'a 4xx' : each)).join(' or ')
  return types ? `${status} ${types.join(' or ')}` : status
}

/** Success, and nothing but 200 is success. */
export const SUCCESS: AnswerSet = { statuses: [200] }
