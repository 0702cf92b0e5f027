import type { Fault } from '../emulator/faults/fault.ts'
import type { Variant } from '../emulator/variants/variant.ts'
import { operations } from '../model/operation.ts'
import { requirements } from '../model/requirement.ts'
import type { Select } from '../runner/plan/plan.ts'

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
  const [spelledOut] = inTurn(broken, name)
  // A passive requirement is judged by what others ask; limits get answers of both kinds.
  const traffic = kills
    .map((id) => requirements[id])
    .filter(({ passive }) => passive)
    .flatMap(({ operation }) => [`${operation}/body/**`, `${operation}/protocol/malformed-json`])
  return { requirements: [`${spelledOut}/**`, ...traffic, ...kills] }
}

/** What a variant is judged by: everything, or where it has to be brief, the service it has in another way, or one operation. */
export function breadthOfVariant({ name, service }: Variant, breadth: Breadth): Select {
  if (breadth === 'whole') return {}
  if (service !== undefined) return { requirements: [`${service}.*/**`] }
  return { operations: inTurn(Object.keys(operations), name) }
}

/** One of them, by chance another for each name. */
const inTurn = <Each>(all: readonly Each[], name: string): readonly Each[] => {
  const at = name.length % all.length
  return all.slice(at, at + 1)
}
