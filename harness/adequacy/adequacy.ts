import type { Fault } from '../emulator/faults/fault.ts'
import type { Variant } from '../emulator/variants/variant.ts'
import { type Requirement, type RequirementId, requirements } from '../model/requirement.ts'
import type { JudgedTask } from './judge-task.ts'
import type { Unexpected } from './judged-run.ts'
import type { Material } from './material.ts'
import { MAX_TRIVIAL_SCORE, type Scored, scoreOf, type TrivialServer } from './trivial-servers.ts'

/** A requirement that had to fail, and with which seed it did not. */
interface Miss {
  readonly requirement: RequirementId
  readonly seed: number
}

export interface FaultResult {
  readonly fault: Fault
  readonly missed: readonly Miss[]
  readonly unexpected: readonly Unexpected[]
}

export interface VariantResult {
  readonly variant: Variant
  readonly blamed: readonly Unexpected[]
}

interface TrivialResult extends Scored {
  readonly server: TrivialServer
}

/** How the suites did. */
export interface Adequacy {
  readonly seeds: number
  readonly faults: readonly FaultResult[]
  readonly variants: readonly VariantResult[]
  readonly trivial: readonly TrivialResult[]
  /** Requirements that no fault has to break, so nobody knows whether they bite; absent where not all were judged. */
  readonly unproven?: readonly Requirement[]
}

/** Puts together what was judged, in the order of the material. */
export function adequacyOf(material: Material, done: readonly JudgedTask[], seeds: number): Adequacy {
  const faults = done.flatMap((each) => (each.kind === 'fault' ? [each.judged] : []))
  const variants = done.flatMap((each) => (each.kind === 'variant' ? [each.judged] : []))
  const scores = done.flatMap((each) => (each.kind === 'trivial' ? [each.judged] : []))
  const of = <Judged extends { readonly name: string }>(judged: readonly Judged[], name: string) =>
    judged.filter((each) => each.name === name)
  return {
    seeds,
    faults: material.faults.map((fault) => ({
      fault,
      missed: of(faults, fault.name).flatMap(({ missed, seed }) =>
        missed.map((requirement) => ({ requirement, seed })),
      ),
      unexpected: of(faults, fault.name).flatMap(({ unexpected }) => unexpected),
    })),
    variants: material.variants.map((variant) => ({
      variant,
      blamed: of(variants, variant.name).flatMap(({ blamed }) => blamed),
    })),
    trivial: material.trivial.flatMap((server) =>
      of(scores, server.name).map((score) => ({ ...score, server })),
    ),
    unproven: unprovenBy(material.faults),
  }
}

function unprovenBy(faults: readonly Fault[]): readonly Requirement[] {
  const proven = new Set<string>(faults.flatMap(({ kills }) => kills))
  return Object.values(requirements).filter(({ id }) => !proven.has(id))
}

export const isKilled = ({ missed }: FaultResult): boolean => missed.length === 0

export const isClean = ({ blamed }: VariantResult): boolean => blamed.length === 0

export const hasTrivialScore = (scored: Omit<Scored, 'name'>): boolean => scoreOf(scored) <= MAX_TRIVIAL_SCORE
