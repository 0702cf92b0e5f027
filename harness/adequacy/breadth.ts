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
  // A passive requirement is judged by the requests of all the others.
  const passive = kills.map((id) => requirements[id]).filter((requirement) => requirement.passive)
  const spelledOut = new Set([...inTurn(broken, name), ...passive.map(({ operation }) => operation)])
  return {
    requirements: [
      ...[...spelledOut].map((id) => `${id}/**`),
      ...kills.filter((id) => !spelledOut.has(requirements[id].operation)),
    ],
  }
}

/**
 * What a variant is judged by: everything, or where it has to be brief, the service that it has in another way, one
 * operation of each, or one at all where all requests have to go over HTTP.
 */
export function breadthOfVariant({ name, service, wire }: Variant, breadth: Breadth): Select {
  if (breadth === 'whole') return {}
  if (service !== undefined) return { requirements: [`${service}.*/**`] }
  const all = Object.values(operations)
  const groups = wire ? [all] : [...Map.groupBy(all, (operation) => operation.service).values()]
  return { operations: groups.flatMap((group) => inTurn(group, name)).map(({ id }) => id) }
}

/** One of them, by chance another for each name. */
const inTurn = <Each>(all: readonly Each[], name: string): readonly Each[] => {
  const at = name.length % all.length
  return all.slice(at, at + 1)
}
