import {
  accounts,
  isUndecided,
  type Operation,
  outputOf,
  type Property,
  property,
  repeated,
  requirementOf,
  some,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { isRefused } from '../laws/refused.ts'
import { atEveryPlace, mixed, ofEverySize } from './batch-update.ts'
import type { UPDATE } from './deep-inspection.ts'

/** No account was both changed and not changed, and none stands twice in one list. */
export const listsAreDisjoint = (operation: Operation<typeof UPDATE>): Property =>
  property({
    requirement: requirementOf(operation.id, 'behaviour/lists-are-disjoint'),
    aspect: 'law',
    boundaries: [...ofEverySize, ...atEveryPlace],
    random: mixed,
    controlled: true,
    law: async (input, context) => {
      const call = await context.call(operation.id, input)
      if (isRefused(call)) return undefined
      const output = outputOf(call, operation.id)
      if (isUndecided(output)) return output
      const [changed, failed] = [accounts(output, 'accountIds'), accounts(output, 'failedAccountIds')]
      const inBoth = changed.filter((id) => failed.includes(id))
      if (inBoth.length > 0) {
        const got = `${some(inBoth)} in both`
        return blame({ identity: 'both', expected: 'each account in one list', got }, call)
      }
      const twice = [...repeated(changed), ...repeated(failed)]
      if (twice.length === 0) return undefined
      const got = `${some(twice)} more than once`
      return blame({ identity: 'twice', expected: 'each account once', got }, call)
    },
  })
