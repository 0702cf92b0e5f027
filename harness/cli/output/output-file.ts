import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'

/** A file that comes into being in one step, so that no reader and no interruption ever sees half of it. */
export interface Draft {
  readonly write: (text: string) => void
  /** Puts the text in the place of the file. */
  readonly finish: () => void
  /** Leaves the file as it was. */
  readonly discard: () => void
}

/**
 * Opens a draft beside the file; throws what the file system says where that cannot be. What is no regular file, such
 * as a device or a pipe, is written to as it is: it has nothing to replace.
 */
export function openDraft(file: string): Draft {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found && !found.isFile()) return directly(openSync(file, 'w'))
  // A link goes on pointing to the file.
  const place = found ? realpathSync(file) : file
  const draft = `${place}.${process.pid}.tmp`
  const { write, finish: close } = directly(openSync(draft, 'w'))
  const discard = () => {
    close()
    rmSync(draft, { force: true })
  }
  return {
    write,
    discard,
    finish: () => {
      try {
        close()
        renameSync(draft, place)
      } catch (error) {
        discard()
        throw error
      }
    },
  }
}

function directly(descriptor: number): Draft {
  let open = true
  const close = () => {
    if (open) closeSync(descriptor)
    open = false
  }
  return { write: (text) => writeAll(descriptor, text), finish: close, discard: close }
}

/** A single write may take less than it is given. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
}

/** Replaces a file in one step. */
export function writeAtomically(file: string, text: string): void {
  const draft = openDraft(file)
  try {
    draft.write(text)
  } catch (error) {
    draft.discard()
    throw error
  }
  draft.finish()
}
