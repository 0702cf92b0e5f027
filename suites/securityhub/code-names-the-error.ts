import fc from 'fast-check'
import {
  errorType,
  isAnswered,
  json,
  member,
  type Operation,
  type Property,
  property,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'

const REFUSED: Readonly<Record<string, unknown>> = {
  'a blank account': { AccountIds: [' '] },
  'no list': {},
  'a list of numbers': { AccountIds: [1] },
}

/** The code of an error, where it has one, is the type that its header names, or its `__type`. */
export const codeNamesTheError = (operation: Operation<'securityhub.InviteMembers'>): Property =>
  property<string>({
    requirement: requirementOf(operation.id, 'behaviour/code-names-the-error'),
    aspect: 'law',
    boundaries: Object.keys(REFUSED).map((label) => ({ label, values: fc.constant(label) })),
    controlled: true,
    law: async (label, context) => {
      const call = await context.call(operation.id, { body: REFUSED[label] })
      if (!isAnswered(call.exchange) || call.exchange.response.status !== 400) return undefined
      const { response } = call.exchange
      const body = json(response)
      const code = member(body, 'Code')
      const named = errorType({ ...response, body: JSON.stringify({ __type: member(body, '__type') }) })
      if (typeof code !== 'string') return untestable('its errors have no Code')
      if (named === undefined) return untestable('its errors name no type to compare the Code with')
      if (code === named) return undefined
      return blame({ identity: code, expected: `the code ${named}`, got: code }, call)
    },
  })
