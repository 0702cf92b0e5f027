import type { Fault } from '../emulator/faults/fault.ts'
import type { Variant } from '../emulator/variants/variant.ts'
import type { RequirementReport } from '../model/report.ts'
import type { RequirementId } from '../model/requirement.ts'
import type { Catalogue } from '../runner/plan/suite.ts'
import { embedded } from './embedded.ts'
import { isNamedBy, isOpen, judgedRun, type Unexpected, unexpectedFailure } from './judged-run.ts'
import { type AdequacyScope, type Material, scopeOfFault, scopeOfVariant, type Task } from './material.ts'
import { type Scored, scoreTrivial } from './trivial-servers.ts'

/** What became of a task. */
export type JudgedTask =
  | { readonly kind: 'fault'; readonly judged: JudgedFault }
  | { readonly kind: 'variant'; readonly judged: JudgedVariant }
  | { readonly kind: 'trivial'; readonly judged: Scored }

/** Judges one server, which a thread of its own may do: tasks and what becomes of them are plain values. */
export async function judgeTask(task: Task, material: Material, catalogue: Catalogue): Promise<JudgedTask> {
  const { kind, name } = task
  if (kind === 'fault') {
    return { kind, judged: await judgeFault(named(material.faults, name), { ...task, catalogue }) }
  }
  if (kind === 'variant') {
    return { kind, judged: await judgeVariant(named(material.variants, name), { ...task, catalogue }) }
  }
  return { kind, judged: await scoreTrivial(named(material.trivial, name), catalogue) }
}

function named<Row extends { readonly name: string }>(rows: readonly Row[], name: string): Row {
  const row = rows.find((each) => each.name === name)
  if (!row) throw new Error(`There is nothing called "${name}" to judge.`)
  return row
}

/** What became of a planted fault with one seed. */
export interface JudgedFault {
  readonly name: string
  readonly seed: number
  /** Requirements that had to fail and did not. */
  readonly missed: readonly RequirementId[]
  /** Requirements that did not pass although the fault does not name them. */
  readonly unexpected: readonly Unexpected[]
}

interface Options {
  readonly catalogue: Catalogue
  readonly seed: number
  readonly scope: AdequacyScope
}

/** Judges one fault with one seed. */
export async function judgeFault(fault: Fault, { catalogue, seed, scope }: Options): Promise<JudgedFault> {
  const target = await embedded(fault.name, fault)
  const report = await judgedRun(target, { catalogue, seed, select: scopeOfFault(fault, scope) })
  const verdicts = new Map(report.requirements.map(({ id, verdict }) => [id, verdict]))
  const mayBeOpen = (each: RequirementReport) =>
    each.verdict !== 'error' && (fault.kills.includes(each.id) || isNamedBy(fault.also, each.id))
  return {
    name: fault.name,
    seed,
    missed: fault.kills.filter((id) => verdicts.get(id) !== 'fail'),
    unexpected: report.requirements
      .filter((each) => isOpen(each) && !mayBeOpen(each))
      .map((each) => unexpectedFailure(each, seed)),
  }
}

/** What became of a variant with one seed. */
export interface JudgedVariant {
  readonly name: string
  readonly seed: number
  /** False alarms. */
  readonly blamed: readonly Unexpected[]
}

/** Judges a correct server with one seed. */
export async function judgeVariant(
  variant: Variant,
  { catalogue, seed, scope }: Options,
): Promise<JudgedVariant> {
  const target = await embedded(variant.name, variant)
  const report = await judgedRun(target, { catalogue, seed, select: scopeOfVariant(variant, scope) })
  const isAllowed = ({ id, verdict, level }: RequirementReport) =>
    (verdict === 'fail' && level !== 'MUST' && isNamedBy(variant.warns, id)) ||
    (/^un/.test(verdict) && isNamedBy(variant.spares, id))
  return {
    name: variant.name,
    seed,
    blamed: report.requirements
      .filter((each) => isOpen(each) && !isAllowed(each))
      .map((each) => unexpectedFailure(each, seed)),
  }
}
