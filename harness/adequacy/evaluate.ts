import type { Catalogue } from '../runner/plan/suite.ts'
import { type Adequacy, adequacyOf } from './adequacy.ts'
import { type JudgedTask, judgeTask } from './judge-task.ts'
import { type Material, type Task, tasksOf } from './material.ts'
import { onThreads } from './threads.ts'

export interface EvaluateOptions {
  readonly catalogue: Catalogue
  /** How many seeds each fault and each variant is judged with. */
  readonly seeds: number
  /** Threads that share the work, and the module that each runs; without them, it is done in this one. */
  readonly threads?: { readonly count: number; readonly entry: URL }
  /** Told how many servers of how many were judged. */
  readonly onProgress?: (done: number, all: number) => void
}

/** Judges the suites by servers of which it is known what they are worth; the same, however many threads share the work. */
export async function evaluate(
  material: Material,
  { catalogue, seeds, threads, onProgress = () => {} }: EvaluateOptions,
): Promise<Adequacy> {
  const tasks = tasksOf(material, seeds)
  let count = 0
  const onDone = () => onProgress(++count, tasks.length)
  if (threads) {
    const { entry, count: threadCount } = threads
    const done = await onThreads<Task, JudgedTask>(entry, tasks, { threads: threadCount, onDone })
    return adequacyOf(material, done, seeds)
  }
  const done: JudgedTask[] = []
  for (const task of tasks) {
    done.push(await judgeTask(task, material, catalogue))
    onDone()
  }
  return adequacyOf(material, done, seeds)
}
