import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'

/** A file that is being written. */
export interface OutputFile {
  readonly write: (text: string) => void
  /** From then on the file is complete. */
  readonly finish: () => void
  /** Stops before it is complete; does nothing after `finish`. */
  readonly discard: () => void
}

/**
 * Opens a file that others read while it grows; throws the error of the file system. Its first text replaces an older file,
 * so that one which gets none leaves that unchanged.
 */
export function openGrowing(file: string): OutputFile {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found && !found.isFile()) return directly(openSync(file, 'w'))
  // What cannot be written fails before the run.
  closeSync(openSync(file, 'a'))
  let opened: OutputFile | undefined
  const started = () => {
    opened ??= directly(openSync(file, 'w'))
    return opened
  }
  return {
    write: (text) => started().write(text),
    finish: () => started().finish(),
    discard: () => {
      if (opened) opened.discard()
      else if (!found) rmSync(file, { force: true })
    },
  }
}

/**
 * Opens a file that is replaced atomically, so that neither readers nor interruptions ever see half of it. A device or a
 * pipe is written to directly: there is nothing to replace.
 */
function openReplacing(file: string): OutputFile {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found && !found.isFile()) return directly(openSync(file, 'w'))
  // A symbolic link keeps its target.
  const path = found ? realpathSync(file) : file
  const temporary = `${path}.${process.pid}.tmp`
  const descriptor = openSync(temporary, 'w')
  const { write, finish: close } = directly(descriptor)
  let isOpen = true
  const discard = () => {
    if (!isOpen) return
    isOpen = false
    close()
    rmSync(temporary, { force: true })
  }
  return {
    write,
    discard,
    finish: () => {
      try {
        // Without this, a power cut after the rename could leave an empty file.
        fsyncSync(descriptor)
        close()
        renameSync(temporary, path)
        isOpen = false
      } catch (error) {
        discard()
        throw error
      }
    },
  }
}

function directly(descriptor: number): OutputFile {
  let isOpen = true
  const close = () => {
    if (isOpen) closeSync(descriptor)
    isOpen = false
  }
  return { write: (text) => writeAll(descriptor, text), finish: close, discard: close }
}

/** One call of writeSync may write only a part. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
}

/** Replaces a file atomically. */
export function writeAtomically(file: string, text: string): void {
  const output = openReplacing(file)
  try {
    output.write(text)
  } catch (error) {
    output.discard()
    throw error
  }
  output.finish()
}
