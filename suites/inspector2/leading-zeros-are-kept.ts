import fc from 'fast-check'
import { withLook } from '../../harness/model/digits.ts'
import type { Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { type Property, property } from '../../harness/runner/property.ts'
import type { World } from '../../harness/runner/world.ts'
import { isAccepted } from '../laws/accepted.ts'
import { isRefused } from '../laws/refused.ts'
import { echo } from './echoes.ts'
import { associate, disassociate } from './members.ts'

/** With more zeros than this there are so few ids that a run before may have left one behind. */
const FEW = 5

/** An id that begins with zeros comes back with all of them; the number is how many there are. */
export const leadingZerosAreKept = (operation: Operation): Property =>
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/leading-zeros-are-kept'),
    aspect: 'law',
    boundaries: Array.from({ length: 11 }, (_, at) => ({
      label: at === 0 ? '1 zero' : `${at + 1} zeros`,
      values: fc.constant(at + 1),
    })),
    controlled: true,
    law: async (zeros, world) => {
      const id = withLook(`${'0'.repeat(zeros)}47???????????`.slice(0, 12), world.account())
      const call = await associateAnew(world, id)
      return zeros > FEW && isRefused(call) ? undefined : echo(call)
    },
  })

/** Associates an account that may be a member already: once more after it was disassociated. */
async function associateAnew(world: World, accountId: string) {
  const call = await associate(world, accountId)
  if (!isRefused(call)) return call
  return isAccepted(await disassociate(world, accountId)) ? associate(world, accountId) : call
}
