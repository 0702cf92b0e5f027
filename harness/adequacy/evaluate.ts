import { once } from 'node:events'
import { type MessagePort, Worker } from 'node:worker_threads'
import type { Catalogue } from '../runner/plan/suite.ts'
import { type Adequacy, adequacyOf } from './adequacy.ts'
import { type JudgedTask, judgeTask } from './judge-task.ts'
import { type Material, type Task, tasksOf } from './material.ts'

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

/** Runs every task on one of several threads, and keeps the order of the results; each thread runs `entry`. */
async function onThreads<Task, Done>(
  entry: URL,
  tasks: readonly Task[],
  { threads, onDone }: { readonly threads: number; readonly onDone: (done: Done) => void },
): Promise<readonly Done[]> {
  const results: Done[] = []
  const queue = tasks.entries()
  const work = async () => {
    const worker = new Worker(entry)
    const failed = once(worker, 'exit').then(([code]) => {
      throw new Error(`A thread of the proof ended with code ${code} before its work was done.`)
    })
    failed.catch(() => {})
    try {
      for (const [at, task] of queue) {
        const answered = once(worker, 'message')
        worker.postMessage(task)
        const [done] = (await Promise.race([answered, failed])) as [Done]
        results[at] = done
        onDone(done)
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(threads, tasks.length) }, work))
  return results
}

/** What such a thread does: every task that comes, one after the other. */
export function serveTasks<Task, Done>(port: MessagePort, work: (task: Task) => Promise<Done>): void {
  port.on('message', (task: Task) => {
    work(task).then(
      (done) => port.postMessage(done),
      (error: unknown) => {
        // Ends the thread, and tells who waits why.
        queueMicrotask(() => {
          throw error
        })
      },
    )
  })
}
