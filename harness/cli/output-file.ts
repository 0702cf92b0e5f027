import { accessSync, constants, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UsageError } from './shell.ts'

/** Stops before anything is judged if a report could not be written afterwards. */
export function assertWritable(file: string): void {
  const folder = dirname(resolve(file))
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    throw new UsageError(`"${file}" cannot be written: make the folder ${folder} first, or choose another.`)
  }
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`"${file}" is a folder: name a file in it.`)
  }
}

/** Replaces a file in one step, so that no reader and no interruption ever sees half of it. */
export function writeAtomically(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`
  writeFileSync(draft, text)
  renameSync(draft, file)
}
