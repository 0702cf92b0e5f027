import type { Fault } from '../emulator/faults/fault.ts'
import type { Variant } from '../emulator/variants/variant.ts'
import { operations } from '../model/operation.ts'
import { requirements } from '../model/requirement.ts'
import type { Select } from '../runner/plan.ts'

/** How much of the catalogue a server is judged by: all that it could touch, or as much as a gate has time for. */
export type Breadth = 'brief' | 'whole'

/**
 * What a fault is judged by. All that must fail always is; what must not fail is all the rest of the services that are
 * broken, or, where it has to be brief, of one operation that is broken.
 */
export function breadthOfFault({ name, kills }: Fault, breadth: Breadth): Select {
  const broken = [...new Set(kills.map((id) => requirements[id].operation))]
  if (breadth === 'whole') {
    return { requirements: [...new Set(broken.map((id) => `${operations[id].service}.*/**`))] }
  }
  // Not the first: each operation gets its turn.
  const spelledOut = broken[name.length % broken.length]
  // A passive requirement is judged by the requests of all the others.
  const passive = kills.map((id) => requirements[id]).filter((requirement) => requirement.passive)
  const whole = new Set([spelledOut, ...passive.map(({ operation }) => operation)])
  return {
    requirements: [
      ...[...whole].map((id) => `${id}/**`),
      ...kills.filter((id) => !whole.has(requirements[id].operation)),
    ],
  }
}

/** What a variant is judged by: everything, or where it has to be brief, the service that it has in another way. */
export const breadthOfVariant = ({ service }: Variant, breadth: Breadth): Select =>
  breadth === 'brief' && service !== undefined ? { requirements: [`${service}.*/**`] } : {}
