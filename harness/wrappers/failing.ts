/** An error whose stack begins at the assertion in the test, not in here. */
export function failing(message: string, from: (...args: never[]) => unknown): Error {
  const error = new Error(message)
  Error.captureStackTrace(error, from)
  return error
}
