import fc from 'fast-check'
import { type Operation, type Property, property, requirementOf, withLook } from '../../harness/index.ts'
import { isRefused } from '../laws/refused.ts'
import { echo } from './echoes.ts'
import { associateAnew } from './members.ts'

/** With more zeros than this there are so few ids that a run before may have left one behind. */
const FEW = 5

/** An id that begins with zeros comes back with all of them; the number is how many there are. */
export const leadingZerosAreKept = (operation: Operation<'inspector2.AssociateMember'>): Property =>
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/leading-zeros-are-kept'),
    aspect: 'law',
    boundaries: Array.from({ length: 11 }, (_, at) => ({
      label: at === 0 ? '1 zero' : `${at + 1} zeros`,
      values: fc.constant(at + 1),
    })),
    controlled: true,
    law: async (zeros, context) => {
      const id = withLook(`${'0'.repeat(zeros)}47???????????`.slice(0, 12), context.account())
      const call = await associateAnew(context, id)
      return zeros > FEW && isRefused(call) ? undefined : echo(call)
    },
  })
