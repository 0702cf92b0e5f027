import type { Variant } from '../emulator/variants/variant.ts'
import type { RequirementReport } from '../model/report.ts'
import type { Catalogue } from '../runner/plan/suite.ts'
import { type Breadth, breadthOfVariant } from './breadth.ts'
import { embedded } from './embedded.ts'
import { judgedRun } from './judged-run.ts'
import { isNamedBy, isOpen, type Unexpected, unexpected } from './unexpected.ts'

/** What became of a variant with one seed. */
export interface JudgedVariant {
  readonly name: string
  readonly seed: number
  /** False alarms. */
  readonly blamed: readonly Unexpected[]
}

interface Options {
  readonly catalogue: Catalogue
  readonly seed: number
  readonly breadth: Breadth
}

/** Judges a correct server with one seed. */
export async function judgeVariant(
  variant: Variant,
  { catalogue, seed, breadth }: Options,
): Promise<JudgedVariant> {
  const target = await embedded(variant.name, variant)
  const report = await judgedRun(target, { catalogue, seed, select: breadthOfVariant(variant, breadth) })
  const isAllowed = ({ id, verdict, level }: RequirementReport) =>
    (verdict === 'fail' && level !== 'MUST' && isNamedBy(variant.warns, id)) ||
    (/^un/.test(verdict) && isNamedBy(variant.spares, id))
  return {
    name: variant.name,
    seed,
    blamed: report.requirements
      .filter((each) => isOpen(each) && !isAllowed(each))
      .map((each) => unexpected(each, seed)),
  }
}
