/** A stream that may be on a full disk, or a terminal that is gone. */
export interface StandardStream {
  readonly write: (text: string) => void
  /** Why something could not be written, once everything was tried. */
  readonly failure: () => Promise<string | undefined>
}

/**
 * Writes to the standard output or error, and remembers the first failure. A reader such as head may close the pipe
 * early: that is none, and the run goes on, for its exit code and its files.
 */
export function standardStream(stream: NodeJS.WritableStream): StandardStream {
  let failure: string | undefined
  let last = Promise.resolve()
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') failure ??= message
  })
  return {
    write: (text) => {
      // The error of a write is an event of the turn after.
      last = new Promise((resolve) => stream.write(text, () => setImmediate(resolve)))
    },
    failure: () => last.then(() => failure),
  }
}

/** The exit code of a command, and what to say where its output could not be written. */
export async function afterWriting(
  code: number,
  { out, err }: { readonly out: StandardStream; readonly err: StandardStream },
): Promise<number> {
  const lost = await out.failure()
  if (lost !== undefined) err.write(`muster: the standard output could not be written: ${lost}\n`)
  const isLost = lost !== undefined || (await err.failure()) !== undefined
  return code === 0 && isLost ? 4 : code
}
