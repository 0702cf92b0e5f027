import { once } from 'node:events'
import type { MessagePort } from 'node:worker_threads'
import { Worker } from 'node:worker_threads'

/** Runs every task on one of several threads, and keeps the order of the results; each thread runs `entry`. */
export async function onThreads<Task, Done>(
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
