import type { Catalogue } from '../runner/plan/suite.ts'
import type { Material, Task } from './material.ts'
import { type JudgedFault, judgeFault } from './planted-fault.ts'
import { type Scored, scoreTrivial } from './trivial-server.ts'
import { type JudgedVariant, judgeVariant } from './variant.ts'

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
