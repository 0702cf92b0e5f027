import { rmSync, writeFileSync } from 'node:fs'
import { UsageError } from './shell.ts'

/** Writes the number of this process to a file; what it returns takes the file away. */
export function writePidFile(file: string): () => void {
  try {
    writeFileSync(file, `${process.pid}\n`)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`--pid-file "${file}" cannot be written (${code}): choose another.`)
  }
  return () => rmSync(file, { force: true })
}
