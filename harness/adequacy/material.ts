import type { Fault } from '../emulator/faults/fault.ts'
import { faults } from '../emulator/faults/index.ts'
import { variants } from '../emulator/variants/index.ts'
import type { Variant } from '../emulator/variants/variant.ts'
import type { Breadth } from './breadth.ts'
import type { TrivialServer } from './trivial-server.ts'
import { trivialServers } from './trivial-servers.ts'

/** The servers by which suites are judged. */
export interface Material {
  readonly faults: readonly Fault[]
  readonly variants: readonly Variant[]
  readonly trivial: readonly TrivialServer[]
}

/** All of them. */
export const material: Material = { faults: Object.values(faults), variants, trivial: trivialServers }

/** Seeds 1 to so many; a trivial server is judged once. */
export type Task =
  | { readonly kind: 'fault'; readonly name: string; readonly seed: number; readonly breadth: Breadth }
  | { readonly kind: 'variant'; readonly name: string; readonly seed: number; readonly breadth: Breadth }
  | { readonly kind: 'trivial'; readonly name: string }

/**
 * Everything that has to be judged, the longest first, so that no thread is left with it at the end. With one seed, which
 * is what the gate has time for, it is brief.
 */
export function tasksOf({ faults, variants, trivial }: Material, seeds: number): readonly Task[] {
  const each = Array.from({ length: seeds }, (_, at) => at + 1)
  const breadth: Breadth = seeds > 1 ? 'whole' : 'brief'
  return [
    ...each.flatMap((seed) =>
      variants.map(({ name }) => ({ kind: 'variant' as const, name, seed, breadth })),
    ),
    ...each.flatMap((seed) => faults.map(({ name }) => ({ kind: 'fault' as const, name, seed, breadth }))),
    ...trivial.map(({ name }) => ({ kind: 'trivial' as const, name })),
  ]
}
