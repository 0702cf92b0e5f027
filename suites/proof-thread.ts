import { parentPort } from 'node:worker_threads'
import { serveTasks } from '../harness/adequacy/evaluate.ts'
import { judgeTask } from '../harness/adequacy/judge-task.ts'
import { material, type Task } from '../harness/adequacy/material.ts'
import { catalogue } from './catalogue.ts'

// A thread of `muster adequacy`.
if (!parentPort) throw new Error('Start this with "muster adequacy": there is nobody to give it work.')
serveTasks(parentPort, (task: Task) => judgeTask(task, material, catalogue))
