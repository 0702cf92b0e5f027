import type { Fault } from '../emulator/faults/fault.ts'
import { faults } from '../emulator/faults/index.ts'
import { variants } from '../emulator/variants/index.ts'
import type { Variant } from '../emulator/variants/variant.ts'
import { operations } from '../model/operation.ts'
import { requirements } from '../model/requirement.ts'
import type { Select } from '../runner/plan/plan.ts'
import type { TrivialServer } from './trivial-servers.ts'
import { trivialServers } from './trivial-servers.ts'

/** The servers by which suites are judged. */
export interface Material {
  readonly faults: readonly Fault[]
  readonly variants: readonly Variant[]
  readonly trivial: readonly TrivialServer[]
}

/** All of them. */
export const material: Material = { faults: Object.values(faults), variants, trivial: trivialServers }

/** The seeds, from 1 on; a trivial server is judged once. */
export type Task =
  | { readonly kind: 'fault'; readonly name: string; readonly seed: number; readonly scope: AdequacyScope }
  | { readonly kind: 'variant'; readonly name: string; readonly seed: number; readonly scope: AdequacyScope }
  | { readonly kind: 'trivial'; readonly name: string }

/**
 * Everything that has to be judged, the longest first, so that no thread is left with it at the end. With one seed, which
 * is what the gate has time for, it is brief.
 */
export function tasksOf({ faults, variants, trivial }: Material, seeds: number): readonly Task[] {
  const each = Array.from({ length: seeds }, (_, at) => at + 1)
  const scope: AdequacyScope = seeds > 1 ? 'whole' : 'brief'
  return [
    ...each.flatMap((seed) => variants.map(({ name }) => ({ kind: 'variant' as const, name, seed, scope }))),
    ...each.flatMap((seed) => faults.map(({ name }) => ({ kind: 'fault' as const, name, seed, scope }))),
    ...trivial.map(({ name }) => ({ kind: 'trivial' as const, name })),
  ]
}

/** How much of the catalogue a server is judged by: all that it could touch, or as much as a gate has time for. */
export type AdequacyScope = 'brief' | 'whole'

/**
 * What a fault is judged by. All that must fail always is; what must not fail is all the rest of the services that are
 * broken, or, where it has to be brief, of one operation that is broken.
 */
export function scopeOfFault({ name, kills }: Fault, scope: AdequacyScope): Select {
  const broken = [...new Set(kills.map((id) => requirements[id].operation))]
  if (scope === 'whole') {
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
export function scopeOfVariant({ name, service }: Variant, scope: AdequacyScope): Select {
  if (scope === 'whole') return {}
  if (service !== undefined) return { requirements: [`${service}.*/**`] }
  return { operations: inTurn(Object.keys(operations), name) }
}

/** One of them, by chance another for each name. */
const inTurn = <Each>(all: readonly Each[], name: string): readonly Each[] => {
  const at = name.length % all.length
  return all.slice(at, at + 1)
}
