import { accepted } from '../../harness/arbitraries/input.ts'
import type { Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked, outputOf } from '../../harness/runner/neighbour.ts'
import { failure, type Property, property } from '../../harness/runner/property.ts'
import { accounts, entries } from '../laws/accounts.ts'

/** What was asked for each account is what its status says, unless it is still PENDING. */
export const statusFollowsTheRequest = (operation: Operation): Property =>
  property({
    requirement: requirementOf(operation.id, 'behaviour/status-follows-the-request'),
    aspect: 'law',
    boundaries: [],
    random: accepted(operation),
    controlled: true,
    law: async (input, world) => {
      const call = await world.call(operation.id, input)
      const output = outputOf(call, operation.id)
      if (isBlocked(output)) return output
      const statuses = entries(output, 'accountIds', 'status')
      const answered = new Map(accounts(output, 'accountIds').map((id, index) => [id, statuses[index]]))
      const asked = entries(call.input.body, 'accountIds', 'activateDeepInspection')
      for (const [index, id] of accounts(call.input.body, 'accountIds').entries()) {
        const opposite = asked[index] === true ? 'DEACTIVATED' : 'ACTIVATED'
        if (answered.get(id) !== opposite) continue
        const expected = `${asked[index] === true ? 'ACTIVATED' : 'DEACTIVATED'} or PENDING for ${id}`
        return failure({ identity: opposite, expected, got: opposite }, [call.exchange])
      }
      return undefined
    },
  })
