import { accounts, type Call, isUndecided, outputOf } from '../../harness/index.ts'

/** The accounts that a request to delete them left standing: a 200 alone proves nothing. */
export function remaining(
  call: Call,
  asked: readonly string[],
  list: string,
  name?: string,
): readonly string[] {
  const output = outputOf(call, 'clean-up')
  return isUndecided(output) ? asked : accounts(output, list, name)
}
