import { accounts, type Call, isBlocked, outputOf } from '../../harness/index.ts'

/** The accounts that a request to delete them left standing: a 200 alone proves nothing. */
export function remaining(
  call: Call,
  asked: readonly string[],
  list: string,
  name?: string,
): readonly string[] {
  const output = outputOf(call, 'clean-up')
  return isBlocked(output) ? asked : accounts(output, list, name)
}
