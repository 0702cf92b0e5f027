import {
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
import { BATCH, mixed, ofEverySize } from './mixed.ts'

/** An account that was named once is reported once. */
export const reportsNoAccountTwice = (operation: Operation<'securityhub.InviteMembers'>): Property =>
  property({
    requirement: requirementOf(operation.id, 'behaviour/reports-no-account-twice'),
    aspect: 'law',
    boundaries: ofEverySize,
    random: mixed,
    controlled: true,
    law: async (input, context) => {
      const call = await context.call(operation.id, input)
      if (isRefused(call)) return undefined
      const output = outputOf(call, operation.id)
      if (isUndecided(output)) return output
      const twice = repeated(BATCH.answered(output))
      if (twice.length === 0) return undefined
      const got = `${some(twice)} more than once`
      return blame({ identity: 'twice', expected: 'each account once', got }, call)
    },
  })
