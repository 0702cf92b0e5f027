import { type CliEnvironment, UsageError } from '../environment.ts'
import { STDOUT } from '../options/run-config.ts'
import { type OutputFile, openGrowing } from './output-file.ts'

/** Lines that others can read during a run, in a file or the standard output. */
export interface LineStream {
  /** A write error, such as a full disk, does not end the run: `finish` returns it. */
  readonly write: (line: string) => void
  /** A sentence, if a line could not be written. */
  readonly failed: () => readonly string[]
  /** Closes the file; returns a sentence if it could not be written. */
  readonly finish: () => readonly string[]
  /** Keeps the lines so far; a file without any is left as it was. Does nothing after `finish`. */
  readonly discard: () => void
}

interface StreamFile {
  /** The flag that names the file, for messages. */
  readonly flag: string
  readonly file: string
}

/** Opens all streams, or none: throws a UsageError if a file cannot be written. */
export function openStreams(files: readonly StreamFile[], out: CliEnvironment['out']): readonly LineStream[] {
  const streams: LineStream[] = []
  try {
    for (const each of files) streams.push(openStream(each, out))
    return streams
  } catch (error) {
    for (const { discard } of streams) discard()
    throw error
  }
}

function openStream({ flag, file }: StreamFile, out: CliEnvironment['out']): LineStream {
  if (file === STDOUT) return { write: out, failed: () => [], finish: () => [], discard: () => {} }
  const name = flag + file
  const output = openFile(name, file)
  let failed: readonly string[] = []
  return {
    write: (line) => {
      if (failed.length === 0) failed = attempt(name, () => output.write(line))
    },
    failed: () => failed,
    finish: () => {
      if (failed.length === 0) return attempt(name, output.finish)
      output.discard()
      return failed
    },
    discard: output.discard,
  }
}

function openFile(name: string, file: string): OutputFile {
  try {
    return openGrowing(file)
  } catch (error) {
    throw new UsageError(`${name} cannot be written (${messageOf(error)}): choose another file.`)
  }
}

/** Writes a file; returns a sentence if it could not be written. */
export function attempt(name: string, write: () => void): readonly string[] {
  try {
    write()
    return []
  } catch (error) {
    return [`${name} could not be written: ${messageOf(error)}`]
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
