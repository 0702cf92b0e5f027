import fc from 'fast-check'
import { errorType } from '../../harness/model/error-type.ts'
import { isAnswered, json, member } from '../../harness/model/exchange.ts'
import type { Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { type Property, property } from '../../harness/runner/property.ts'
import { blame } from '../laws/blame.ts'

const REFUSED: Readonly<Record<string, unknown>> = {
  'a blank account': { AccountIds: [' '] },
  'no list': {},
  'a list of numbers': { AccountIds: [1] },
}

/** The code of an error, where it has one, is the type that its header names, or its `__type`. */
export const codeNamesTheError = (operation: Operation): Property =>
  property<string>({
    requirement: requirementOf(operation.id, 'behaviour/code-names-the-error'),
    aspect: 'law',
    boundaries: Object.keys(REFUSED).map((label) => ({ label, values: fc.constant(label) })),
    controlled: true,
    law: async (label, world) => {
      const call = await world.call(operation.id, { body: REFUSED[label] })
      if (!isAnswered(call.exchange) || call.exchange.response.status !== 400) return undefined
      const { response } = call.exchange
      const body = json(response)
      const code = member(body, 'Code')
      const named = errorType({ ...response, body: JSON.stringify({ __type: member(body, '__type') }) })
      if (typeof code !== 'string' || named === undefined || code === named) return undefined
      return blame({ identity: code, expected: `the code ${named}`, got: code }, call)
    },
  })
